package dev.pressmark.baselines.rules.dates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.api.annotation.TimexValue;
import dev.pressmark.api.prediction.ArticlePrediction;
import dev.pressmark.api.prediction.PredictedDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every text. */
class DateReaderLawsTest {

  private static final int ROUNDS = 2_000;

  /** So many characters that a quadratic reader would never come back. */
  private static final int LONG = 300_000;

  private static final String[] WORDS = {
    "Monday",
    "Sunday",
    "last",
    "next",
    "this",
    "the",
    "a",
    "two",
    "dozen",
    "half",
    "and",
    "years",
    "year",
    "week",
    "weeks",
    "ago",
    "May",
    "March",
    "Feb.",
    "29",
    "31",
    "2023",
    "2024",
    "1999",
    "12",
    "0",
    "/",
    "-",
    ":",
    ".",
    ",",
    "a.m.",
    "pm",
    "at",
    "on",
    "of",
    "noon",
    "midnight",
    "morning",
    "night",
    "every",
    "each",
    "day",
    "days",
    "later",
    "before",
    "after",
    "second",
    "quarter",
    "Easter",
    "Idd",
    "Labor Day",
    "spring",
    "early",
    "late",
    "end of",
    "the end of",
    "century",
    "20th",
    "ET",
    "GMT",
    "“",
    "”",
    "\"",
    "said",
    "will",
    "\n",
    "\n\n",
    "Published:",
    "Updated",
    "13/12/2024",
    "2024-02-30",
    "nightâ€™s",
    "𝟙",
    "\uD835",
    "month",
    "decades",
    "now",
    "'90s",
    "once",
    "per",
    "hour",
    "minutes",
    "99th",
    "third",
    "Thursday",
    "-old",
    "million",
    "999999999999",
    "3.5",
    "1,900",
    "X"
  };

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(40); i > 0; i--) {
      text.append(WORDS[random.nextInt(WORDS.length)]);
      text.append(random.nextInt(6) == 0 ? "" : " ");
    }
    return text.toString();
  }

  private static String day(Random random) {
    return LocalDate.of(1905, 1, 1).plusDays(random.nextInt(60_000)).toString();
  }

  @Test
  void expressionsAreStretchesOfTheTextInOrderAndValuesAreOfTheGrammar() {
    for (int seed = 0; seed < ROUNDS; seed++) {
      Random random = new Random(seed);
      String text = text(random);
      String day = random.nextBoolean() ? day(random) : null;
      int end = 0;
      for (PredictedDate date : Dates.dates(text, day)) {
        assertThat(date.span().start()).as("seed %s", seed).isGreaterThanOrEqualTo(end);
        end = date.span().end();
        assertThat(end).as("seed %s", seed).isLessThanOrEqualTo(text.length());
        assertThat(date.span().of(text))
            .as("seed %s", seed)
            .isEqualTo(date.span().of(text).strip());
        assertThat(TimexValue.isValid(date.type(), date.value()))
            .as("seed %s: %s %s in %s", seed, date.type(), date.value(), text)
            .isTrue();
        assertThat(TimexValue.exists(date.value()))
            .as("seed %s: %s in %s", seed, date.value(), text)
            .isTrue();
      }
    }
  }

  @Test
  void theSameTextHasTheSameAnswerWhateverWasReadBefore() {
    for (int seed = 0; seed < ROUNDS / 8; seed++) {
      Random random = new Random(seed);
      String text = text(random);
      String day = day(random);
      ArticlePrediction first = Dates.answer(text, day);
      Dates.answer(text(random), null);
      assertThat(Dates.answer(text, day)).as("seed %s", seed).isEqualTo(first);
    }
  }

  @Test
  void aDayThatIsGivenIsTheDayOfPublication() {
    for (int seed = 0; seed < ROUNDS / 8; seed++) {
      Random random = new Random(seed);
      String day = day(random);
      assertThat(Dates.answer(text(random), day).publication()).as("seed %s", seed).isEqualTo(day);
    }
  }

  @Test
  void whatStandsBehindAParagraphChangesNothingInIt() {
    for (int seed = 0; seed < ROUNDS / 8; seed++) {
      Random random = new Random(seed);
      String first = text(random).replaceAll("[“”\"]", "");
      String both = first + "\n\n" + text(random).replaceAll("Updated", "");
      List<PredictedDate> inFirst = new ArrayList<>(Dates.dates(both, "2024-05-03"));
      inFirst.removeIf(date -> date.span().end() > first.length());
      List<String> spans = inFirst.stream().map(date -> date.span().toString()).toList();
      assertThat(Dates.dates(first, "2024-05-03").stream().map(date -> date.span().toString()))
          .as("seed %s", seed)
          .isEqualTo(spans);
    }
  }

  @Test
  void anEmptyTextIsAnsweredWithNothing() {
    ArticlePrediction answer = Dates.answer("", null);
    assertThat(answer.dates()).isEmpty();
    assertThat(answer.publication()).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        "1 ",
        "12/",
        "a ",
        "the ",
        "two hundred and ",
        "on Monday, ",
        "“last night” ",
        "the end of the ",
        "May 2 – ",
        "3 May 2021\n",
        "early late early "
      })
  void aLongTextIsRead(String part) {
    String text = part.repeat(LONG / part.length());
    List<PredictedDate> dates = Dates.dates(text, "2024-05-03");
    List<PredictedDate> shorter = Dates.dates(text.substring(0, text.length() / 2), "2024-05-03");
    assertThat(dates).hasSizeGreaterThanOrEqualTo(shorter.size());
  }
}
