package dev.pressmark.baselines.rules.speakers;

import dev.pressmark.api.prediction.PredictedSegment;
import dev.pressmark.api.prediction.PredictedSpeaker;
import dev.pressmark.api.text.Span;
import dev.pressmark.api.text.TokenRange;
import dev.pressmark.baselines.rules.quotes.FoundQuote;
import dev.pressmark.baselines.rules.quotes.Phrase;
import dev.pressmark.baselines.rules.quotes.Source;
import dev.pressmark.baselines.rules.text.Page;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Says who said each quote of a page, reading it from its beginning to its end. */
public final class SpeakerReader {

  private final Page page;
  private final List<FoundQuote> quotes;
  private final Cast cast;
  private final Attention attention;
  private final List<List<PredictedSpeaker>> result = new ArrayList<>();
  private final List<List<Referent>> speakers = new ArrayList<>();

  private SpeakerReader(Page page, List<FoundQuote> quotes) {
    this.page = page;
    this.quotes = quotes;
    BitSet said = new BitSet(page.size());
    for (FoundQuote quote : quotes) {
      for (PredictedSegment segment : quote.segments()) {
        TokenRange range = page.in(segment.span());
        said.set(range.first(), range.end(), isMarked(quote) || said.get(range.first()));
      }
    }
    this.cast = new Cast(page, said::get);
    this.attention = new Attention(page, cast);
    for (int i = 0; i < quotes.size(); i++) {
      result.add(List.of());
      speakers.add(List.of());
    }
  }

  /**
   * The speakers of quotes.
   *
   * @param page the page
   * @param quotes its quotes, by their first character, outer ones before inner ones
   */
  public static Speakers read(Page page, List<FoundQuote> quotes) {
    return new SpeakerReader(page, quotes).read();
  }

  private Speakers read() {
    int[] order =
        IntStream.range(0, quotes.size())
            .boxed()
            .sorted(Comparator.comparingInt(this::place).thenComparing(i -> i))
            .mapToInt(i -> i)
            .toArray();
    for (int q : order) {
      readQuote(q);
    }
    Echoes echoes = new Echoes(page, quotes);
    for (int q : order) {
      int echoed = isOpen(q) ? echoes.of(q) : -1;
      if (echoed >= 0) {
        say(q, speakers.get(echoed));
      }
    }
    return new Speakers(cast.entities(), result);
  }

  /** Where the reader learns who says a quote: at its source, or at its first word. */
  private int place(int q) {
    FoundQuote quote = quotes.get(q);
    return quote.source() instanceof Source.Stated stated
        ? page.start(stated.phrases().get(0).words().first())
        : quote.start();
  }

  private boolean isOpen(int q) {
    return quotes.get(q).source() instanceof Source.Implied && quotes.get(q).parent() < 0;
  }

  private void readQuote(int q) {
    FoundQuote quote = quotes.get(q);
    if (quote.source() instanceof Source.Stated stated) {
      List<PredictedSpeaker> said = new ArrayList<>();
      Set<Referent> who = new LinkedHashSet<>();
      for (Phrase phrase : stated.phrases()) {
        if (isNobody(phrase.words())) {
          continue;
        }
        Span mention = page.span(phrase.words());
        for (Referent referent : resolve(phrase, quote)) {
          if (who.add(referent)) {
            said.add(new PredictedSpeaker(referent.name(), mention, referent.id()));
          }
        }
      }
      set(q, said, List.copyOf(who));
    } else if (quote.source() instanceof Source.Implied) {
      say(q, implied(quote));
    }
  }

  private boolean isNobody(TokenRange words) {
    String first = page.word(words.first());
    return first.equals("nobody") || first.equals("no");
  }

  private void set(int q, List<PredictedSpeaker> said, List<Referent> who) {
    result.set(q, said);
    speakers.set(q, who);
    if (quotes.get(q).parent() < 0 && !who.isEmpty()) {
      attention.speak(who, page.in(new Span(place(q), place(q) + 1)).first());
    }
  }

  private void say(int q, List<Referent> who) {
    set(q, who.stream().map(r -> new PredictedSpeaker(r.name(), null, r.id())).toList(), who);
  }

  private List<Referent> resolve(Phrase phrase, FoundQuote quote) {
    Mention mention = Mention.of(page, phrase.words());
    List<Referent> around = quote.parent() < 0 ? List.of() : speakers.get(quote.parent());
    List<Referent> found =
        switch (mention.form()) {
          case PRONOUN -> attention.pronoun(mention, around);
          case NAME -> List.of(cast.named(mention));
          case DESCRIPTION -> described(mention);
        };
    TokenRange apposition = phrase.apposition();
    if (apposition != null && found.size() == 1) {
      Mention beside = Mention.of(page, apposition);
      found.get(0).addRole(page.word(beside.head(page)));
      found.get(0).learn(beside.gender(page));
    }
    return found;
  }

  private List<Referent> described(Mention mention) {
    boolean two =
        mention.words().size() > 1 && page.word(mention.words().first() + 1).equals("two");
    if (two && mention.isDefinite(page)) {
      return attention.pair();
    }
    return List.of(cast.described(mention, attention.speakers()));
  }

  /** Who says words that name nobody: whoever spoke last, or was named since in the same line. */
  private List<Referent> implied(FoundQuote quote) {
    return attention.implied(page.in(quote.segments().get(0).span()).first());
  }

  /** By quote, whether it stands in marks: for callers that look for repeated words. */
  static boolean isMarked(FoundQuote quote) {
    return quote.segments().stream().map(PredictedSegment::quoted).anyMatch(Boolean.TRUE::equals);
  }
}
