package dev.pressmark.baselines.rules.press;

import dev.pressmark.api.prediction.PredictedDate;
import dev.pressmark.api.prediction.PredictedSegment;
import dev.pressmark.api.prediction.SaidDay;
import dev.pressmark.api.system.ArticleInput;
import dev.pressmark.baselines.rules.dates.DateReader;
import dev.pressmark.baselines.rules.dates.DatedText;
import dev.pressmark.baselines.rules.dates.Reported;
import dev.pressmark.baselines.rules.dates.SaidReader;
import dev.pressmark.baselines.rules.dates.Spoken;
import dev.pressmark.baselines.rules.quotes.FoundQuote;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The times of an article: first the day of saying of each quote, then its dates, of which those in
 * somebody's own words are read from that day.
 *
 * @param dates the temporal expressions
 * @param publication the day of publication, null where the page shows none
 * @param said for each quote, in the order given, the day it was said on
 */
record Times(List<PredictedDate> dates, @Nullable String publication, List<SaidDay> said) {

  private static final DateReader DATES = new DateReader();
  private static final SaidReader DAYS = new SaidReader();

  Times {
    dates = List.copyOf(dates);
    said = List.copyOf(said);
  }

  /** Reads an article and its quotes, which may stand in any order and inside each other. */
  static Times read(ArticleInput article, List<FoundQuote> quotes) {
    DatedText text = DATES.read(article);
    List<@Nullable String> days = days(text, quotes);
    List<Spoken> spoken = new ArrayList<>();
    for (int i = 0; i < quotes.size(); i++) {
      for (PredictedSegment segment : quotes.get(i).segments()) {
        if (Boolean.TRUE.equals(segment.quoted())) {
          spoken.add(new Spoken(segment.span(), days.get(i)));
        }
      }
    }
    return new Times(
        text.dates(spoken), text.publication(), days.stream().map(SaidDay::new).toList());
  }

  private static List<@Nullable String> days(DatedText text, List<FoundQuote> quotes) {
    List<Integer> inOrder =
        IntStream.range(0, quotes.size())
            .boxed()
            .sorted(Comparator.comparingInt(i -> quotes.get(i).start()))
            .toList();
    List<@Nullable String> found =
        DAYS.read(text, inOrder.stream().map(i -> reported(quotes.get(i))).toList());
    @Nullable String[] days = new @Nullable String[quotes.size()];
    for (int i = 0; i < found.size(); i++) {
      days[inOrder.get(i)] = found.get(i);
    }
    return Arrays.asList(days);
  }

  private static Reported reported(FoundQuote quote) {
    return new Reported(
        quote.segments().stream().map(PredictedSegment::span).toList(), quote.cue());
  }
}
