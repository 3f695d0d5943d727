package dev.pressmark.baselines.rules.dates;

import dev.pressmark.api.annotation.TimexType;
import dev.pressmark.api.prediction.PredictedDate;
import dev.pressmark.api.text.Paragraphs;
import dev.pressmark.api.text.QuotationMarks;
import dev.pressmark.api.text.QuotedStretch;
import dev.pressmark.api.text.Sentences;
import dev.pressmark.api.text.Span;
import dev.pressmark.api.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the day each quote was said on: the date expression beside it in its sentence, outside of
 * its words; without one the day that is carried on to it ({@link Carried}). Holds no state.
 */
public final class SaidReader {

  /** The fewest words in quotation marks that are taken for speech without further evidence. */
  private static final int SPEECH = 4;

  /** Words before a date that limits the saying, or is about something else. */
  private static final Set<String> LIMITS =
      Set.of("by", "until", "till", "since", "before", "after", "from", "to", "than");

  /** Makes a reader. */
  public SaidReader() {}

  /**
   * The day of each quote.
   *
   * @param text the text
   * @param quotes its quotes, in text order
   * @return for each quote a DATE value, or null where the page supports none
   */
  public List<@Nullable String> read(DatedText text, List<Reported> quotes) {
    List<Spoken> stretches = new ArrayList<>();
    for (Reported quote : quotes) {
      quote.segments().forEach(span -> stretches.add(new Spoken(span, null)));
    }
    List<PredictedDate> dates = text.dates(stretches);
    List<Span> sentences = Sentences.sentences(text.text());
    List<@Nullable String> days = new ArrayList<>();
    Carried carried = new Carried(Paragraphs.of(text.text()));
    for (Reported quote : quotes) {
      Span sentence = sentenceOf(text.text(), sentences, quote);
      String named = named(text.text(), dates, sentence, quote);
      days.add(named == null ? carried.to(quote) : named);
      carried.from(quote, days.get(days.size() - 1));
    }
    return days;
  }

  /** What stands in quotation marks and is long enough to be speech, with its days. */
  List<Spoken> spoken(DatedText text) {
    Tokens tokens = Tokens.of(text.text());
    List<Span> stretches = new ArrayList<>();
    for (QuotedStretch stretch : QuotationMarks.pair(text.text())) {
      if (stretch.depth() == 0 && tokens.in(stretch.content()).size() >= SPEECH) {
        stretches.add(stretch.span());
      }
    }
    List<Reported> quotes =
        stretches.stream().map(span -> new Reported(List.of(span), List.of())).toList();
    List<@Nullable String> days = read(text, quotes);
    List<Spoken> spoken = new ArrayList<>();
    for (int i = 0; i < stretches.size(); i++) {
      spoken.add(new Spoken(stretches.get(i), days.get(i)));
    }
    return spoken;
  }

  /**
   * From the beginning of the sentence with the quote's first word or cue to the end of the last.
   */
  private static Span sentenceOf(String text, List<Span> sentences, Reported quote) {
    List<Span> spans = quote.cue().isEmpty() ? quote.segments() : quote.cue();
    int index = indexOf(sentences, spans.get(0).start());
    Span first = sentences.get(isIntroduced(text, sentences, index) ? index - 1 : index);
    Span last = sentences.get(indexOf(sentences, spans.get(spans.size() - 1).end() - 1));
    return new Span(first.start(), Math.max(first.end(), last.end()));
  }

  /** Whether the sentence before leads to this one with a colon. */
  private static boolean isIntroduced(String text, List<Span> sentences, int index) {
    return index > 0 && text.charAt(sentences.get(index - 1).end() - 1) == ':';
  }

  /** The last sentence that begins at or before an index. */
  private static int indexOf(List<Span> sentences, int index) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (sentences.get(middle).start() <= index) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  private static @Nullable String named(
      String text, List<PredictedDate> dates, Span sentence, Reported quote) {
    @Nullable String best = null;
    int nearest = Integer.MAX_VALUE;
    int at = quote.cue().isEmpty() ? quote.segments().get(0).start() : quote.cue().get(0).start();
    for (int i = firstFrom(dates, sentence.start()); i < dates.size(); i++) {
      PredictedDate date = dates.get(i);
      if (date.span().start() >= sentence.end()) {
        break;
      }
      String day = day(date);
      boolean inside = quote.segments().stream().anyMatch(s -> s.overlaps(date.span()));
      int distance = Math.abs(date.span().start() - at);
      if (day != null && !inside && !isLimit(text, date.span()) && distance < nearest) {
        best = day;
        nearest = distance;
      }
    }
    return best;
  }

  private static int firstFrom(List<PredictedDate> dates, int index) {
    int low = 0;
    int high = dates.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (dates.get(middle).span().start() < index) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static boolean isLimit(String text, Span date) {
    int from = Math.max(0, date.start() - 10);
    List<Lexeme> before = Lexemes.of(text, from, date.start());
    return !before.isEmpty() && LIMITS.contains(before.get(before.size() - 1).word());
  }

  /** The day or week or month that a date names, without its hour; null if it is none. */
  private static @Nullable String day(PredictedDate date) {
    String value = date.value();
    boolean point = date.type() == TimexType.DATE || date.type() == TimexType.TIME;
    if (value == null || !point || value.indexOf('X') >= 0 || value.endsWith("_REF")) {
      return null;
    }
    int time = value.indexOf('T');
    String day = time > 0 ? value.substring(0, time) : value;
    return day.length() >= 7 ? day : null;
  }
}
