package dev.pressmark.core.report;

import dev.pressmark.core.survey.Profile;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Corpora side by side, row by row: shares of quotes, lengths, dates per thousand words. A dash
 * stands where a corpus has nothing of the kind annotated.
 */
public final class ProfileRows {

  static final String CUES = "commonest cues, % of all";

  private static final Map<String, String> TITLES =
      Map.of(
          "type", "quotes, ",
          "extent", "quotes, ",
          "speaker", "speaker bound by ",
          "date", "per 1,000 words: ",
          "kind", "per 1,000 words: ");

  /** The groups that are shares of their total; dates are counted per thousand words. */
  private static final List<String> SHARES = List.of("type", "extent", "speaker");

  private static final List<String> RATES = List.of("date", "kind");

  private final List<Profile> profiles;
  private final List<List<String>> rows = new ArrayList<>();

  private ProfileRows(List<Profile> profiles) {
    this.profiles = List.copyOf(profiles);
  }

  /** The rows, the first of them the names of the corpora. */
  public static List<List<String>> of(List<Profile> profiles) {
    ProfileRows table = new ProfileRows(profiles);
    table.row("", Profile::name);
    table.row("words with quotes annotated", one -> number(one.quoteWords()));
    table.row("quotes", one -> number(one.total("type")));
    table.row("quotes per 1,000 words", one -> rate(one.total("type"), one.quoteWords()));
    SHARES.forEach(table::shares);
    table.row("words of a quote: median (quartiles)", ProfileRows::lengths);
    table.row(CUES, ProfileRows::cues);
    table.row("words with dates annotated", one -> number(one.dateWords()));
    table.row("dates per 1,000 words", one -> rate(one.total("date"), one.dateWords()));
    RATES.forEach(table::rates);
    return table.rows;
  }

  private void row(String name, Function<Profile, String> cell) {
    List<String> row = new ArrayList<>(List.of(name));
    profiles.forEach(one -> row.add(cell.apply(one)));
    rows.add(List.copyOf(row));
  }

  private void shares(String group) {
    for (String value : profiles.get(0).counts().getOrDefault(group, Map.of()).keySet()) {
      if (!value.equals("continuous")) {
        row(
            TITLES.get(group) + (value.equals("none") ? "nothing" : value),
            one ->
                one.total(group) == 0
                    ? Percent.UNDEFINED
                    : Percent.of((double) one.count(group, value) / one.total(group)) + " %");
      }
    }
  }

  private void rates(String group) {
    for (String value : profiles.get(0).counts().getOrDefault(group, Map.of()).keySet()) {
      if (profiles.stream().anyMatch(one -> one.count(group, value) > 0)) {
        row(
            TITLES.get(group) + value,
            one ->
                isUnknown(one, value)
                    ? Percent.UNDEFINED
                    : rate(one.count(group, value), one.dateWords()));
      }
    }
  }

  /** Where nobody annotated what a date is resolved against, none is explicit or relative. */
  private static boolean isUnknown(Profile one, String value) {
    return (value.equals("explicit") || value.equals("relative"))
        && one.count("kind", value) == 0
        && one.count("kind", "unknown") > 0;
  }

  private static String lengths(Profile one) {
    List<Long> lengths = one.lengths();
    return one.total("type") == 0
        ? Percent.UNDEFINED
        : lengths.get(1) + " (" + lengths.get(0) + " to " + lengths.get(2) + ")";
  }

  private static String cues(Profile one) {
    long all = one.total("cue");
    List<String> cues = new ArrayList<>();
    one.counts()
        .getOrDefault("cue", Map.of())
        .forEach(
            (cue, count) -> {
              if (!cue.equals(Profile.OTHERS)) {
                cues.add(cue + " " + Percent.of((double) count / all));
              }
            });
    return cues.isEmpty() ? Percent.UNDEFINED : String.join(", ", cues);
  }

  private static String rate(long count, long words) {
    return words == 0
        ? Percent.UNDEFINED
        : BigDecimal.valueOf(count * 1000)
            .divide(BigDecimal.valueOf(words), 1, RoundingMode.HALF_EVEN)
            .toPlainString();
  }

  private static String number(long value) {
    return value == 0 ? Percent.UNDEFINED : Thousands.of(value);
  }
}
