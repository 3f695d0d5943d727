package dev.pressmark.bench.harness;

import dev.pressmark.api.annotation.TimexType;
import java.util.List;
import java.util.SplittableRandom;

/**
 * What generated pages are made of: invented names, common words, cue verbs and temporal
 * expressions. Sentences of these words mean nothing; they have the lengths of news.
 */
final class Words {

  private static final List<String> PLAIN =
      List.of(
          "the",
          "the",
          "the",
          "of",
          "of",
          "and",
          "and",
          "in",
          "to",
          "a",
          "a",
          "for",
          "with",
          "by",
          "from",
          "near",
          "under",
          "after",
          "council",
          "harbour",
          "bridge",
          "ferry",
          "repairs",
          "residents",
          "budget",
          "committee",
          "water",
          "school",
          "station",
          "inquiry",
          "workers",
          "contract",
          "engineers",
          "market",
          "hospital",
          "river",
          "road",
          "price",
          "permit",
          "storm",
          "library",
          "tunnel",
          "quarry",
          "railway",
          "tenants",
          "vote",
          "plan",
          "letter",
          "meeting",
          "report",
          "crane",
          "warehouse",
          "closed",
          "opened",
          "delayed",
          "promised",
          "rejected",
          "approved",
          "repaired",
          "measured",
          "counted",
          "painted",
          "questioned",
          "local",
          "northern",
          "temporary",
          "expensive",
          "narrow",
          "public",
          "former",
          "annual",
          "heavy",
          "early",
          "quiet",
          "don’t",
          "council’s",
          "twenty-four",
          "half");

  private static final List<String> FIRST_NAMES =
      List.of("Ada", "Bram", "Ciara", "Dov", "Edda", "Finn", "Gerda", "Hugo", "Ilse", "Joris");

  private static final List<String> SURNAMES =
      List.of(
          "Holm",
          "Brandt",
          "Quill",
          "Tarrow",
          "Vesper",
          "Marsh",
          "Okoro",
          "Lindqvist",
          "Penhale",
          "Dray",
          "Sorrel",
          "Whitlock");

  private static final List<String> CUES =
      List.of("said", "told reporters", "added", "explained", "warned", "has insisted");

  /**
   * Words for a stretch of time, and what they mean.
   *
   * @param value {@code %} stands for the year of publication, {@code @} for its day
   */
  record TimeWords(String words, TimexType type, String value, boolean complete) {}

  private static final List<TimeWords> TIMES =
      List.of(
          new TimeWords("today", TimexType.DATE, "@", false),
          new TimeWords("Tuesday", TimexType.DATE, "%-05-14", false),
          new TimeWords("Friday", TimexType.DATE, "%-05-17", false),
          new TimeWords("3 May", TimexType.DATE, "%-05-03", false),
          new TimeWords("3 March 2019", TimexType.DATE, "2019-03-03", true),
          new TimeWords("November 2021", TimexType.DATE, "2021-11", true),
          new TimeWords("1998", TimexType.DATE, "1998", true),
          new TimeWords("the 1980s", TimexType.DATE, "198", true),
          new TimeWords("last week", TimexType.DATE, "%-W18", false),
          new TimeWords("this summer", TimexType.DATE, "%-SU", false),
          new TimeWords("now", TimexType.DATE, "PRESENT_REF", false),
          new TimeWords("Friday evening", TimexType.TIME, "%-05-17TEV", false),
          new TimeWords("6:30 p.m. on 3 May", TimexType.TIME, "%-05-03T18:30", false),
          new TimeWords("two years", TimexType.DURATION, "P2Y", true),
          new TimeWords("eighteen months", TimexType.DURATION, "P18M", true),
          new TimeWords("every week", TimexType.SET, "P1W", true));

  private final SplittableRandom random;

  Words(SplittableRandom random) {
    this.random = random;
  }

  private <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  String word() {
    return one(PLAIN);
  }

  String name() {
    return one(FIRST_NAMES) + " " + one(SURNAMES);
  }

  String cue() {
    return one(CUES);
  }

  TimeWords time() {
    return one(TIMES);
  }
}
