package dev.pressmark.baselines.rules.dates;

import dev.pressmark.api.annotation.TimexValue;
import dev.pressmark.api.prediction.PredictedDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A text with the expressions that were found in it. Immutable. */
public final class DatedText {

  private final String text;
  private final List<Expression> expressions;
  private final Publication publication;
  private final @Nullable LocalDate day;
  private final boolean monthFirst;

  DatedText(
      String text,
      List<Expression> expressions,
      Publication publication,
      @Nullable LocalDate day,
      boolean monthFirst) {
    this.text = text;
    this.expressions = List.copyOf(expressions);
    this.publication = publication;
    this.day = day;
    this.monthFirst = monthFirst;
  }

  /** The text. */
  public String text() {
    return text;
  }

  /**
   * The day of publication that the page tells, or the one that was given; null if neither is
   * known.
   */
  public @Nullable String publication() {
    return publication.value();
  }

  /**
   * The expressions in text order, without overlap, with the values they have on the day of
   * publication, and in somebody's own words on the day these were said.
   *
   * @param spoken what is said in quotation marks, in any order; of stretches inside each other the
   *     innermost with a day counts
   */
  public List<PredictedDate> dates(List<Spoken> spoken) {
    List<Spoken> sorted =
        spoken.stream().sorted(Comparator.comparingInt(one -> one.span().start())).toList();
    List<PredictedDate> dates = new ArrayList<>();
    Mentions narrated = Mentions.NONE;
    Mentions quoted = narrated;
    int next = 0;
    List<Spoken> open = new ArrayList<>();
    for (Expression expression : expressions) {
      int start = expression.span().start();
      boolean outside = open.isEmpty();
      while (next < sorted.size() && sorted.get(next).span().start() <= start) {
        open.add(sorted.get(next++));
      }
      open.removeIf(one -> one.span().end() <= start);
      boolean inside = !open.isEmpty();
      quoted = inside && outside ? narrated : quoted;
      Mentions mentions = (inside ? quoted : narrated).in(expression.paragraph());
      Timex timex = expression.meaning().in(anchor(expression, mentions, spokenOn(open)));
      if (timex == null || !TimexValue.isValid(timex.type(), timex.value())) {
        continue;
      }
      dates.add(timex.at(expression.span()));
      Mentions after = mentions.with(timex);
      quoted = inside ? after : quoted;
      narrated = inside ? narrated : after;
    }
    return dates;
  }

  private Anchor anchor(Expression expression, Mentions mentions, @Nullable LocalDate now) {
    boolean clock =
        expression.meaning() instanceof Moment moment
            && moment.isBareClock()
            && !expression.before().isEmpty();
    return new Anchor(
        now,
        expression.direction(),
        mentions.any(),
        clock ? mentions.dayHere() : mentions.day(),
        expression.before().equals("since") ? null : mentions.anyHere(),
        monthFirst);
  }

  private @Nullable LocalDate spokenOn(List<Spoken> open) {
    for (int i = open.size() - 1; i >= 0; i--) {
      String said = open.get(i).said();
      LocalDate known = said == null ? null : Anchor.firstDay(said);
      if (known != null) {
        return known;
      }
    }
    return day;
  }
}
