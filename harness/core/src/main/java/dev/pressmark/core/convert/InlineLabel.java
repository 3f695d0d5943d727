package dev.pressmark.core.convert;

import dev.pressmark.api.Term;
import dev.pressmark.core.dataset.IgnoreLayer;
import dev.pressmark.core.dataset.IgnoreReason;
import dev.pressmark.core.dataset.MentionForm;
import dev.pressmark.core.dataset.NonQuoteReason;
import dev.pressmark.core.dataset.RegionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a tag in the inline form says of its span. {@link #word()} is how it is written. */
sealed interface InlineLabel {

  /** The label as it stands in the text. */
  String word();

  /** A region. */
  record OfRegion(RegionKind kind) implements InlineLabel {
    @Override
    public String word() {
      return kind.word();
    }
  }

  /** A segment of a quote: plain for quotation marks, {@code -} without, {@code #} by layout. */
  record OfSegment(String quote, boolean quoted, boolean layout) implements InlineLabel {
    @Override
    public String word() {
      return quote + (layout ? "#" : quoted ? "" : "-");
    }
  }

  /** A part of the cue of a quote. */
  record OfCue(String quote) implements InlineLabel {
    @Override
    public String word() {
      return quote + ".cue";
    }
  }

  /** A mention of an entity, bound to the quotes it speaks and to those it passes on. */
  record OfMention(String entity, MentionForm form, List<String> speaks, List<String> passesOn)
      implements InlineLabel {
    @Override
    public String word() {
      String suffix =
          switch (form) {
            case NAME -> "";
            case NOMINAL -> ".nom";
            case PRONOUN -> ".pro";
          };
      StringBuilder word = new StringBuilder(entity).append(suffix);
      speaks.forEach(quote -> word.append('>').append(quote));
      passesOn.forEach(quote -> word.append(">>").append(quote));
      return word.toString();
    }
  }

  /** A temporal expression. */
  record OfDate(String date) implements InlineLabel {
    @Override
    public String word() {
      return date;
    }
  }

  /** The evidence of the publication date. */
  record OfPublication() implements InlineLabel {
    @Override
    public String word() {
      return "pub";
    }
  }

  /** A non-quote. */
  record OfNonQuote(NonQuoteReason reason) implements InlineLabel {
    @Override
    public String word() {
      return "non." + reason.word();
    }
  }

  /** A stretch left out of scoring. */
  record OfIgnore(IgnoreLayer layer, IgnoreReason reason) implements InlineLabel {
    @Override
    public String word() {
      return "ignore." + layer.word() + "." + reason.word();
    }
  }

  /** The part of a quote that prints an utterance. */
  record OfUtterance(String utterance, String quote) implements InlineLabel {
    @Override
    public String word() {
      return utterance + "@" + quote;
    }
  }

  /** A passage that is evidence for the link of two articles, by their short names. */
  record OfEvidence(String a, String b) implements InlineLabel {
    @Override
    public String word() {
      return a + "+" + b;
    }
  }

  /** What is allowed, for messages. */
  String ALLOWED =
      "a region, q1, q1-, q1#, q1.cue, e1, e1.nom, e1.pro (with >q1 or >>q1), t1, pub, non.REASON,"
          + " ignore.LAYER.REASON, u1@q1, a+b";

  /** The label that is written like this; empty where there is none. */
  static Optional<InlineLabel> parse(String word) {
    Optional<RegionKind> region = Term.find(RegionKind.class, word);
    if (region.isPresent()) {
      return Optional.of(new OfRegion(region.get()));
    }
    if (word.equals("pub")) {
      return Optional.of(new OfPublication());
    }
    Matcher quote = Patterns.QUOTE.matcher(word);
    if (quote.matches()) {
      String mark = quote.group(2);
      return Optional.of(
          mark.equals(".cue")
              ? new OfCue(quote.group(1))
              : new OfSegment(quote.group(1), !mark.equals("-"), mark.equals("#")));
    }
    Matcher mention = Patterns.MENTION.matcher(word);
    if (mention.matches()) {
      return Optional.of(mention(mention));
    }
    if (Patterns.DATE.matcher(word).matches()) {
      return Optional.of(new OfDate(word));
    }
    Matcher part = Patterns.PART.matcher(word);
    if (part.matches()) {
      return Optional.of(new OfUtterance(part.group(1), part.group(2)));
    }
    Matcher evidence = Patterns.EVIDENCE.matcher(word);
    if (evidence.matches()) {
      return Optional.of(new OfEvidence(evidence.group(1), evidence.group(2)));
    }
    return withReason(word);
  }

  private static OfMention mention(Matcher mention) {
    MentionForm form =
        switch (mention.group(2)) {
          case ".nom" -> MentionForm.NOMINAL;
          case ".pro" -> MentionForm.PRONOUN;
          default -> MentionForm.NAME;
        };
    List<String> speaks = new ArrayList<>();
    List<String> passesOn = new ArrayList<>();
    Matcher bound = Patterns.BOUND.matcher(mention.group(3));
    while (bound.find()) {
      (bound.group(1).equals(">") ? speaks : passesOn).add(bound.group(2));
    }
    return new OfMention(mention.group(1), form, speaks, passesOn);
  }

  private static Optional<InlineLabel> withReason(String word) {
    String[] parts = word.split("\\.", -1);
    if (parts.length == 2 && parts[0].equals("non")) {
      return Term.find(NonQuoteReason.class, parts[1]).map(OfNonQuote::new);
    }
    if (parts.length == 3 && parts[0].equals("ignore")) {
      Optional<IgnoreLayer> layer = Term.find(IgnoreLayer.class, parts[1]);
      Optional<IgnoreReason> reason = Term.find(IgnoreReason.class, parts[2]);
      if (layer.isPresent() && reason.isPresent() && layer.get().has(reason.get())) {
        return Optional.of(new OfIgnore(layer.get(), reason.get()));
      }
    }
    return Optional.empty();
  }

  /** The forms of labels that hold ids. */
  final class Patterns {
    private static final Pattern QUOTE = Pattern.compile("(q[1-9][0-9]*)(|-|#|\\.cue)");
    private static final Pattern MENTION =
        Pattern.compile("(e[1-9][0-9]*)(|\\.nom|\\.pro)((?:>>?q[1-9][0-9]*)*)");
    private static final Pattern BOUND = Pattern.compile("(>>?)(q[1-9][0-9]*)");
    private static final Pattern DATE = Pattern.compile("t[1-9][0-9]*");
    private static final Pattern PART = Pattern.compile("(u[1-9][0-9]*)@(q[1-9][0-9]*)");
    private static final Pattern EVIDENCE = Pattern.compile("([a-z0-9]+)\\+([a-z0-9]+)");

    private Patterns() {}
  }
}
