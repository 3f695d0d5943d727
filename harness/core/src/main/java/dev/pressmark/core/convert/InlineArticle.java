package dev.pressmark.core.convert;

import dev.pressmark.api.Term;
import dev.pressmark.api.annotation.TimexMod;
import dev.pressmark.api.annotation.TimexType;
import dev.pressmark.api.text.OffsetUnit;
import dev.pressmark.api.text.Offsets;
import dev.pressmark.api.text.Span;
import dev.pressmark.core.convert.InlineText.Tag;
import dev.pressmark.core.dataset.Anchor;
import dev.pressmark.core.dataset.AnchorKind;
import dev.pressmark.core.dataset.Article;
import dev.pressmark.core.dataset.Attribution;
import dev.pressmark.core.dataset.DateExpression;
import dev.pressmark.core.dataset.Digests;
import dev.pressmark.core.dataset.Entity;
import dev.pressmark.core.dataset.EntityKind;
import dev.pressmark.core.dataset.Ignore;
import dev.pressmark.core.dataset.Labels;
import dev.pressmark.core.dataset.Mention;
import dev.pressmark.core.dataset.NonQuote;
import dev.pressmark.core.dataset.Publication;
import dev.pressmark.core.dataset.PublicationSource;
import dev.pressmark.core.dataset.Quote;
import dev.pressmark.core.dataset.Region;
import dev.pressmark.core.dataset.Said;
import dev.pressmark.core.dataset.Segment;
import dev.pressmark.core.dataset.Source;
import dev.pressmark.core.dataset.SourceKind;
import dev.pressmark.core.dataset.Speaker;
import dev.pressmark.core.problem.Location;
import dev.pressmark.core.problem.Problems;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One article of an inline file: its head, its text with tags, and the lines below the text. */
final class InlineArticle {

  private static final String ENTITY = "e[1-9][0-9]*";

  private final String shortId;
  private final Location at;
  private final Problems problems;
  private String language = "";
  private String outlet = "";
  private @Nullable SourceKind kind;
  private @Nullable String published;
  private boolean withheld;
  private InlineText text = new InlineText("", List.of());
  private @Nullable Publication publication;
  private final Set<String> heads = new HashSet<>();
  private final Set<String> declared = new HashSet<>();
  private final Set<InlineLabel> linked = new HashSet<>();
  private final List<Entity> entities = new ArrayList<>();
  private final List<Quote> quotes = new ArrayList<>();
  private final List<DateExpression> dates = new ArrayList<>();

  InlineArticle(String shortId, Location at, Problems problems) {
    this.shortId = shortId;
    this.at = at;
    this.problems = problems;
  }

  String shortId() {
    return shortId;
  }

  /** Reads a line above the text. */
  void head(InlineLine line) {
    String keyword = line.word("a keyword");
    if (!heads.add(keyword)) {
      line.problem(keyword + " for the second time", "one line for each");
    }
    switch (keyword) {
      case "language" -> language = line.word("the language");
      case "outlet" -> outlet = line.string("the outlet");
      case "kind" -> kind = line.term(SourceKind.class, "the kind");
      case "published" -> published = line.word("the date of the feed");
      case "withheld" -> withheld = true;
      default ->
          line.problem("an unknown line", "language, outlet, kind, published, withheld, text <<<");
    }
    line.end("nothing more");
  }

  /** Takes the text with its tags. */
  void text(InlineText parsed) {
    text = parsed;
  }

  /** Reads a line below the text. */
  void fact(InlineLine line) {
    String word = line.word("a fact");
    if (!declared.add(word)) {
      line.problem(word + " for the second time", "one line for each");
    }
    switch (word.isEmpty() ? ' ' : word.charAt(0)) {
      case 'p' -> publication(word, line);
      case 'e' -> entity(word, line);
      case 'q' -> quote(word, line);
      case 't' -> date(word, line);
      default -> line.problem("an unknown line", "publication, e1, q1, t1, article, links");
    }
    line.end("nothing more");
  }

  private <T> void make(List<T> into, InlineLine line, Supplier<T> record) {
    T made = make(line, record);
    if (made != null) {
      into.add(made);
    }
  }

  private static <T> @Nullable T make(InlineLine line, Supplier<T> record) {
    try {
      return record.get();
    } catch (IllegalArgumentException e) {
      line.problem(String.valueOf(e.getMessage()), "");
      return null;
    }
  }

  private Stream<Tag> tags(Predicate<InlineLabel> wanted) {
    return text.tags().stream().filter(tag -> wanted.test(tag.label()));
  }

  private List<Span> spans(Predicate<InlineLabel> wanted) {
    return tags(wanted).map(Tag::span).toList();
  }

  private void publication(String word, InlineLine line) {
    if (!word.equals("publication")) {
      line.problem("an unknown line", "publication");
    }
    String value = line.word("the date of publication");
    PublicationSource source = line.term(PublicationSource.class, "the source");
    String updated = line.take("updated") ? line.word("the date of the update") : null;
    List<Span> evidence = spans(label -> label instanceof InlineLabel.OfPublication);
    if (evidence.size() > 1) {
      line.problem(evidence.size() + " spans are tagged pub", "one at most");
    }
    if (source != null) {
      publication =
          make(
              line,
              () ->
                  new Publication(
                      value, source, evidence.isEmpty() ? null : evidence.get(0), updated));
    }
  }

  private void entity(String id, InlineLine line) {
    EntityKind entityKind = line.term(EntityKind.class, "the kind");
    boolean named = !line.take("unnamed");
    String name = line.string("the name");
    List<String> aliases = new ArrayList<>();
    while (line.take("aka")) {
      aliases.add(line.string("another name"));
    }
    String affiliation = line.take("of") ? line.string("a name") : null;
    List<Mention> mentions =
        tags(label -> label instanceof InlineLabel.OfMention of && of.entity().equals(id))
            .map(tag -> new Mention(tag.span(), ((InlineLabel.OfMention) tag.label()).form()))
            .toList();
    if (entityKind != null) {
      make(
          entities,
          line,
          () -> new Entity(id, entityKind, named, name, aliases, affiliation, mentions));
    }
  }

  private void quote(String id, InlineLine line) {
    Attribution attribution = line.term(Attribution.class, "the attribution");
    List<String> speakers = line.takeAll(ENTITY);
    Said said = null;
    if (line.take("said")) {
      String value = line.word("the day of saying");
      if (!line.take("from")) {
        line.problem("the day of saying without its date", "said VALUE from t1");
      }
      String date = line.word("the id of a date");
      said = make(line, () -> new Said(value, date));
    }
    List<String> via = line.take("via") ? line.takeAll(ENTITY) : List.of();
    String parent = line.take("parent") ? line.word("the id of a quote") : null;
    boolean factual = !line.take("unfactual");
    checkBound(id, speakers, via);
    if (attribution == null) {
      return;
    }
    Said day = said;
    make(
        quotes,
        line,
        () ->
            new Quote(
                id,
                attribution,
                segmentsOf(id),
                spans(label -> label instanceof InlineLabel.OfCue of && of.quote().equals(id)),
                speakers.stream().map(entity -> speaker(id, entity, true)).toList(),
                day,
                via.stream().map(entity -> speaker(id, entity, false)).toList(),
                parent,
                factual));
  }

  /** A mention that is bound to a quote belongs to one of the entities on the quote's line. */
  private void checkBound(String id, List<String> speakers, List<String> via) {
    for (Tag tag : text.tags()) {
      if (tag.label() instanceof InlineLabel.OfMention of
          && ((of.speaks().contains(id) && !speakers.contains(of.entity()))
              || (of.passesOn().contains(id) && !via.contains(of.entity())))) {
        problems.add(
            new Location(at.file(), tag.line(), ""),
            "the mention {" + of.word() + "| is bound to " + id,
            "a mention of an entity on the line of " + id);
      }
    }
  }

  private List<Segment> segmentsOf(String id) {
    return tags(label -> label instanceof InlineLabel.OfSegment of && of.quote().equals(id))
        .map(
            tag -> {
              InlineLabel.OfSegment of = (InlineLabel.OfSegment) tag.label();
              return new Segment(tag.span(), of.quoted(), of.layout());
            })
        .toList();
  }

  private Speaker speaker(String quote, String entity, boolean speaks) {
    return new Speaker(
        entity,
        spans(
            label ->
                label instanceof InlineLabel.OfMention of
                    && of.entity().equals(entity)
                    && (speaks ? of.speaks() : of.passesOn()).contains(quote)));
  }

  private void date(String id, InlineLine line) {
    TimexType type = line.term(TimexType.class, "the type");
    String value = line.word("the value");
    List<String> alternatives = new ArrayList<>();
    while (line.take("alt")) {
      alternatives.add(line.word("another value"));
    }
    TimexMod mod = line.take("mod") ? line.term(TimexMod.class, "the modifier") : null;
    String quant = line.take("quant") ? line.word("the quantifier") : null;
    String freq = line.take("freq") ? line.word("the frequency") : null;
    DateExpression.Interval interval = null;
    if (line.take("interval")) {
      String begin = line.word("the begin");
      String end = line.word("the end");
      interval = make(line, () -> new DateExpression.Interval(begin, end));
    }
    DateExpression.Original original = original(line);
    Anchor anchor = anchor(line);
    List<Span> spans =
        spans(label -> label instanceof InlineLabel.OfDate of && of.date().equals(id));
    if (spans.size() != 1) {
      line.problem(spans.size() + " spans are tagged " + id, "exactly one");
      return;
    }
    if (type == null || anchor == null) {
      return;
    }
    DateExpression.Interval stretch = interval;
    make(
        dates,
        line,
        () ->
            new DateExpression(
                id,
                spans.get(0),
                type,
                value,
                alternatives,
                mod,
                quant,
                freq,
                stretch,
                anchor,
                original));
  }

  /** What an imported corpus says instead; null where there is nothing of the kind. */
  private static DateExpression.@Nullable Original original(InlineLine line) {
    if (!line.take("original")) {
      return null;
    }
    TimexType type = line.term(TimexType.class, "the original type");
    String value = line.word("the original value");
    return type == null ? null : new DateExpression.Original(type, value);
  }

  private static @Nullable Anchor anchor(InlineLine line) {
    if (!line.take("anchor")) {
      line.problem("a date without anchor", "anchor " + Term.words(AnchorKind.class));
      return null;
    }
    AnchorKind kind = line.term(AnchorKind.class, "the anchor");
    String id = line.takeIf("[qt][1-9][0-9]*");
    return kind == null ? null : make(line, () -> new Anchor(kind, id));
  }

  /** The parts of a quote that print an utterance; none where it is all of the quote. */
  List<Span> partsOf(String utterance, String quote) {
    return linked(new InlineLabel.OfUtterance(utterance, quote));
  }

  /** The passages in this article that are evidence for a link. */
  List<Span> evidenceOf(String a, String b) {
    return linked(new InlineLabel.OfEvidence(a, b));
  }

  private List<Span> linked(InlineLabel label) {
    linked.add(label);
    return spans(label::equals);
  }

  /** Everything that a tag says of a link has that link in the part "links". */
  private void checkLinked() {
    for (Tag tag : text.tags()) {
      boolean ofLink =
          tag.label() instanceof InlineLabel.OfUtterance
              || tag.label() instanceof InlineLabel.OfEvidence;
      if (ofLink && !linked.contains(tag.label())) {
        problems.add(
            new Location(at.file(), tag.line(), ""),
            "{" + tag.label().word() + "| is of no link",
            "u1@q1 with a line \"u1 … " + shortId + "#q1 …\", a+b with a line \"a b …\"");
      }
    }
  }

  /**
   * The article, once the links are read; null where something that must be there is missing, which
   * is noted.
   */
  @Nullable Article build(String story) {
    checkDeclared();
    checkLinked();
    SourceKind sourceKind = kind;
    Publication published = publication;
    if (sourceKind == null || published == null || language.isEmpty() || outlet.isEmpty()) {
      problems.add(
          at,
          "article " + shortId + " is incomplete",
          "each article has language, outlet, kind, text <<< and publication");
      return null;
    }
    Labels labels =
        new Labels(
            tags(label -> label instanceof InlineLabel.OfRegion)
                .map(tag -> new Region(tag.span(), ((InlineLabel.OfRegion) tag.label()).kind()))
                .toList(),
            published,
            entities,
            quotes,
            tags(label -> label instanceof InlineLabel.OfNonQuote)
                .map(
                    tag ->
                        new NonQuote(tag.span(), ((InlineLabel.OfNonQuote) tag.label()).reason()))
                .toList(),
            dates,
            tags(label -> label instanceof InlineLabel.OfIgnore)
                .map(
                    tag -> {
                      InlineLabel.OfIgnore of = (InlineLabel.OfIgnore) tag.label();
                      return new Ignore(tag.span(), of.layer(), of.reason());
                    })
                .toList());
    try {
      return new Article(
          story + "/" + shortId,
          language,
          new Source(outlet, sourceKind, this.published),
          text.text(),
          !withheld,
          Digests.sha256(text.text()),
          Offsets.of(text.text()).length(OffsetUnit.CODE_POINT),
          labels);
    } catch (IllegalArgumentException e) {
      problems.add(at, String.valueOf(e.getMessage()));
      return null;
    }
  }

  /** Everything that a tag names has a line below the text. */
  private void checkDeclared() {
    for (Tag tag : text.tags()) {
      List<String> names = new ArrayList<>();
      if (tag.label() instanceof InlineLabel.OfSegment of) {
        names.add(of.quote());
      } else if (tag.label() instanceof InlineLabel.OfCue of) {
        names.add(of.quote());
      } else if (tag.label() instanceof InlineLabel.OfDate of) {
        names.add(of.date());
      } else if (tag.label() instanceof InlineLabel.OfUtterance of) {
        names.add(of.quote());
      } else if (tag.label() instanceof InlineLabel.OfMention of) {
        names.add(of.entity());
        names.addAll(of.speaks());
        names.addAll(of.passesOn());
      }
      for (String name : names) {
        if (!declared.contains(name)) {
          problems.add(
              new Location(at.file(), tag.line(), ""),
              name + " is tagged in the text",
              "what is tagged has a line below the text");
        }
      }
    }
  }
}
