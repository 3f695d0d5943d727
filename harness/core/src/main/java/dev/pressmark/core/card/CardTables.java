package dev.pressmark.core.card;

import dev.pressmark.core.agree.AgreementFile;
import dev.pressmark.core.agree.AgreementFile.Figure;
import dev.pressmark.core.dataset.Split;
import dev.pressmark.core.report.ProfileRows;
import dev.pressmark.core.report.Thousands;
import dev.pressmark.core.survey.Profile;
import dev.pressmark.core.survey.Scope;
import dev.pressmark.core.survey.Survey;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tables of the card, in Markdown, line by line. */
final class CardTables {

  private static final String NONE = "–";

  /** The scores the card shows: metric, measure, how the row is called. */
  private static final List<List<String>> SCORES =
      List.of(
          List.of("quotes.full.overlap", "f1", "`quotes.full.overlap` F1"),
          List.of("quotes.full.strict", "f1", "`quotes.full.strict` F1"),
          List.of("speakers.entity", "accuracy", "`speakers.entity` accuracy"),
          List.of("speakers.attributed", "f1", "`speakers.attributed` F1"),
          List.of("statements.day", "accuracy", "`statements.day` accuracy"),
          List.of("dates.strict", "f1", "`dates.strict` F1"),
          List.of("dates.value.canonical", "f1", "`dates.value.canonical` F1"),
          List.of("articles.pairs", "f1", "`articles.pairs` F1"),
          List.of("utterances.pairs", "f1", "`utterances.pairs` F1"));

  /** The coefficients: label and coefficient, how the row is called. */
  private static final List<List<String>> COEFFICIENTS =
      List.of(
          List.of("articles.relation kappa", "article relations, κ"),
          List.of("quotes.type kappa", "quote type, κ"),
          List.of("quotes.attribution kappa", "attribution, κ"),
          List.of("quotes.factual kappa", "factual or not, κ"),
          List.of("quotes.spans alphaU", "stretches of quotes, α_U"),
          List.of("dates.spans alphaU", "stretches of dates, α_U"),
          List.of("regions.spans alphaU", "stretches of regions, α_U"));

  private CardTables() {}

  static List<String> composition(Survey survey) {
    List<String> lines = new ArrayList<>();
    head(
        lines,
        "split",
        "stories",
        "articles",
        "words",
        "quotes",
        "dates",
        "entities",
        "utterances",
        "hard negatives",
        "text");
    survey
        .holdings()
        .forEach(
            (split, one) ->
                row(
                    lines,
                    List.of(
                        "`" + split.word() + "`",
                        Thousands.of(one.stories()),
                        Thousands.of(one.articles()),
                        split == Split.REAL ? NONE : Thousands.of(one.words()),
                        Thousands.of(one.quotes()),
                        Thousands.of(one.dates()),
                        Thousands.of(one.entities()),
                        Thousands.of(one.utterances()),
                        Thousands.of(one.hardNegatives()),
                        split == Split.REAL ? "not stored" : "stored")));
    return lines;
  }

  static List<String> phenomena(Survey survey) {
    List<String> lines = new ArrayList<>();
    lines.add(
        survey.met()
            + " of "
            + survey.counts().size()
            + " minimums of version 1.0 are met. Every phenomenon is defined in `docs/data.md` of the"
            + " repository.");
    lines.add("");
    head(lines, "phenomenon", "dev", "test", "minimum", "in", "missing");
    for (Survey.Count count : survey.counts()) {
      Scope scope = count.phenomenon().scope();
      row(
          lines,
          List.of(
              "`" + count.phenomenon().key() + "`",
              Thousands.of(count.bySplit().getOrDefault(Split.DEV, 0L)),
              Thousands.of(count.bySplit().getOrDefault(Split.TEST, 0L)),
              Thousands.of(count.phenomenon().minimum()),
              scope == Scope.WHOLE ? "dev + test" : scope.word(),
              count.missing() == 0 ? "met" : Thousands.of(count.missing())));
    }
    return lines;
  }

  static List<String> agreement(AgreementFile agreement) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "Between the two passes, before any decision: "
            + counted(agreement.stories(), "story", "stories")
            + ", "
            + counted(agreement.articles(), "article", "articles")
            + ", "
            + counted(agreement.differences(), "difference", "differences")
            + ".");
    lines.add("");
    head(lines, "figure", "pass A as gold", "pass B as gold", "95 %");
    for (List<String> score : SCORES) {
      String key = score.get(0) + " " + score.get(1);
      Figure a = agreement.aGold().get(key);
      row(
          lines,
          List.of(
              score.get(2),
              percent(value(a)),
              percent(value(agreement.bGold().get(key))),
              ends(a, CardTables::percent)));
    }
    for (List<String> coefficient : COEFFICIENTS) {
      Figure figure = agreement.coefficients().get(coefficient.get(0));
      String value = decimals(value(figure));
      row(lines, List.of(coefficient.get(1), value, value, ends(figure, CardTables::decimals)));
    }
    return lines;
  }

  private static String counted(long number, String one, String more) {
    return Thousands.of(number) + " " + (number == 1 ? one : more);
  }

  static List<String> realism(List<Profile> profiles) {
    List<String> lines = new ArrayList<>();
    List<List<String>> rows = ProfileRows.of(profiles);
    head(lines, rows.get(0).toArray(String[]::new));
    rows.subList(1, rows.size()).forEach(row -> row(lines, row));
    return lines;
  }

  private static void head(List<String> lines, String... cells) {
    row(lines, List.of(cells));
    lines.add("|" + "---|".repeat(cells.length));
  }

  private static void row(List<String> lines, List<String> cells) {
    lines.add("| " + String.join(" | ", cells) + " |");
  }

  private static @Nullable Double value(@Nullable Figure figure) {
    return figure == null ? null : figure.value();
  }

  private interface Form {
    String of(@Nullable Double value);
  }

  private static String ends(@Nullable Figure figure, Form form) {
    return figure == null || figure.interval().size() != 2
        ? NONE
        : form.of(figure.interval().get(0)) + " to " + form.of(figure.interval().get(1));
  }

  private static String percent(@Nullable Double value) {
    return value == null ? NONE : rounded(BigDecimal.valueOf(value).movePointRight(2), 1);
  }

  private static String decimals(@Nullable Double value) {
    return value == null ? NONE : rounded(BigDecimal.valueOf(value), 3);
  }

  private static String rounded(BigDecimal value, int decimals) {
    return value.setScale(decimals, RoundingMode.HALF_EVEN).toPlainString();
  }
}
