package dev.pressmark.core.timex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.pressmark.api.text.OffsetUnit;
import dev.pressmark.api.text.Offsets;
import dev.pressmark.api.text.Span;
import dev.pressmark.api.text.TokenRange;
import dev.pressmark.core.count.PrecisionRecall;
import dev.pressmark.core.metric.PrecisionRecallF1;
import dev.pressmark.core.metric.Score;
import dev.pressmark.core.timex.TempEval3.Expression;
import dev.pressmark.core.timex.TempEval3.Outcome;
import dev.pressmark.core.timex.TempEval3.Pair;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The authority is the official scorer of TempEval-3 (TE3-evaluation.py, TimeML-Normalizer.jar of
 * 2013-04-12), run on the platinum corpus with 13 systems and on 35 invented documents. Counts and
 * pairs are exact, printed figures are met to two decimals, F1 to 1e-12.
 */
class TempEval3OracleTest {
  private static final double TO_TWO_DECIMALS = 0.00501;
  private static final double TOLERANCE = 1e-12;

  /** Where the official program dies, or loses an expression: see {@link TempEval3Test}. */
  private static final Set<String> EXEMPT =
      Set.of("two-spans-one-token", "ampersand", "missing-value");

  /** What is summed up over a corpus. */
  private static final class Corpus {
    private long gold;
    private long predicted;
    private long relaxed;
    private long strict;
    private long type;
    private long value;

    void add(Outcome outcome) {
      gold += outcome.gold();
      predicted += outcome.predicted();
      relaxed += outcome.relaxed();
      strict += outcome.strict();
      type += outcome.type();
      value += outcome.value();
    }

    PrecisionRecallF1 scores(String metric) {
      long right =
          switch (metric) {
            case "relaxed" -> relaxed;
            case "strict" -> strict;
            case "type" -> type;
            case "value" -> value;
            default -> throw new IllegalArgumentException(metric);
          };
      return PrecisionRecallF1.of(PrecisionRecall.ofMatches(right, predicted, gold));
    }
  }

  @Test
  void everyDocumentOfEveryRun() throws IOException {
    Map<String, JsonNode> documents = documents();
    List<JsonNode> lines = lines("timex-systems");
    for (JsonNode line : lines) {
      JsonNode document = documents.get(line.get("doc").asString());
      String name = line.get("run").asString() + " " + line.get("doc").asString();
      check(name, document.get("tokens"), document.get("gold"), line.get("system"), line);
    }
    assertThat(lines).hasSize(260);
  }

  @Test
  void everyRunOfTheCorpus() throws IOException {
    Map<String, JsonNode> documents = documents();
    Map<String, Corpus> corpora = new HashMap<>();
    for (JsonNode line : lines("timex-systems")) {
      JsonNode document = documents.get(line.get("doc").asString());
      corpora
          .computeIfAbsent(line.get("run").asString(), run -> new Corpus())
          .add(
              TempEval3.score(
                  spans(document.get("tokens")),
                  expressions(document.get("gold"), "gold"),
                  expressions(line.get("system"), "system")));
    }
    List<JsonNode> runs = lines("timex-runs");
    for (JsonNode run : runs) {
      String name = run.get("run").asString();
      Corpus corpus = corpora.get(name);
      for (String metric : List.of("strict", "relaxed", "type", "value")) {
        PrecisionRecallF1 scores = corpus.scores(metric);
        assertThat(defined(scores.f1()))
            .as("%s %s", name, metric)
            .isEqualTo(run.get("f1").get(metric).asDouble(), within(TOLERANCE));
        checkPrinted(name + " " + metric, scores, run.get("printed").get(metric));
      }
    }
    assertThat(runs).hasSize(13);
  }

  @Test
  void everyInventedDocument() throws IOException {
    List<JsonNode> lines = lines("timex-synthetic");
    assertThat(lines).hasSize(35);
    for (JsonNode line : lines) {
      String id = line.get("id").asString();
      if (EXEMPT.contains(id)) {
        continue;
      }
      Outcome outcome = check(id, line.get("tokens"), line.get("gold"), line.get("system"), line);
      checkPrinted(id, outcome, line.get("expected").get("printed"));
      checkCounts(id + " with our tokens", ownTokens(line), line.get("expected"));
    }
  }

  /** The same with the tokens of this mode instead of the official ones. */
  private static Outcome ownTokens(JsonNode line) {
    String text = line.get("text").asString();
    Offsets offsets = Offsets.of(text);
    List<Span> tokens =
        TempEval3.tokens(text).stream()
            .map(token -> offsets.fromUtf16(token, OffsetUnit.CODE_POINT))
            .toList();
    return TempEval3.score(
        tokens, expressions(line.get("gold"), "gold"), expressions(line.get("system"), "system"));
  }

  private static Outcome check(
      String name, JsonNode tokenSpans, JsonNode gold, JsonNode system, JsonNode line) {
    List<Span> tokens = spans(tokenSpans);
    checkClaims(name, tokens, gold);
    checkClaims(name, tokens, system);
    Outcome outcome =
        TempEval3.score(tokens, expressions(gold, "gold"), expressions(system, "system"));
    checkCounts(name, outcome, line.get("expected"));
    return outcome;
  }

  private static void checkClaims(String name, List<Span> tokens, JsonNode list) {
    for (JsonNode node : list) {
      Expression expression = expression(node, "");
      assertThat(TempEval3.claim(tokens, expression))
          .as("%s %s", name, expression)
          .isEqualTo(
              new TokenRange(node.get("claim").get(0).asInt(), node.get("claim").get(1).asInt()));
    }
  }

  private static void checkCounts(String name, Outcome outcome, JsonNode expected) {
    JsonNode counts = expected.has("counts") ? expected.get("counts") : expected;
    List<Pair> pairs = new ArrayList<>();
    expected
        .get("pairs")
        .forEach(pair -> pairs.add(new Pair(pair.get(0).asInt(), pair.get(1).asInt())));
    assertThat(outcome)
        .as(name)
        .isEqualTo(
            new Outcome(
                counts.get("gold").asInt(),
                counts.get("system").asInt(),
                counts.get("strict").asInt(),
                counts.get("type").asInt(),
                counts.get("value").asInt(),
                pairs));
    assertThat(outcome.relaxed()).as(name).isEqualTo(counts.get("relaxed").asInt());
  }

  private static void checkPrinted(String id, Outcome outcome, JsonNode printed) {
    Corpus corpus = new Corpus();
    corpus.add(outcome);
    for (String metric : List.of("strict", "relaxed", "type", "value")) {
      checkPrinted(id + " " + metric, corpus.scores(metric), printed.get(metric));
    }
  }

  /** Precision and recall are printed for strict and relaxed alone; 0/0 is printed as a number. */
  private static void checkPrinted(String name, PrecisionRecallF1 scores, JsonNode printed) {
    if (!scores.f1().isDefined()) {
      assertThat(printed.get("f1").asDouble()).as(name).isEqualTo(100);
      return;
    }
    checkPrinted(name, scores.f1(), printed.get("f1"));
    if (printed.has("p")) {
      checkPrinted(name, scores.precision(), printed.get("p"));
      checkPrinted(name, scores.recall(), printed.get("r"));
    }
  }

  private static void checkPrinted(String name, Score score, JsonNode printed) {
    assertThat(printed.asDouble())
        .as(name)
        .isEqualTo(100 * score.toOptional().orElse(0), within(TO_TWO_DECIMALS));
  }

  private static double defined(Score score) {
    return score.toOptional().orElseThrow();
  }

  private static List<Span> spans(JsonNode list) {
    List<Span> spans = new ArrayList<>();
    list.forEach(span -> spans.add(new Span(span.get(0).asInt(), span.get(1).asInt())));
    return spans;
  }

  private static List<Expression> expressions(JsonNode list, String side) {
    List<Expression> expressions = new ArrayList<>();
    list.forEach(node -> expressions.add(expression(node, side)));
    return expressions;
  }

  /** The files hold no text but tell which texts are equal; -1 is one that gold does not have. */
  private static Expression expression(JsonNode node, String side) {
    int id = node.get("textId").asInt();
    JsonNode value = node.get("value");
    return new Expression(
        node.get("start").asInt(),
        node.get("end").asInt(),
        node.get("type").asString(),
        value.isNull() ? null : value.asString(),
        id < 0 ? side : "text " + id);
  }

  private static Map<String, JsonNode> documents() throws IOException {
    Map<String, JsonNode> documents = new HashMap<>();
    lines("timex-documents").forEach(line -> documents.put(line.get("doc").asString(), line));
    assertThat(documents).hasSize(20);
    return documents;
  }

  private static List<JsonNode> lines(String file) throws IOException {
    List<JsonNode> lines = new ArrayList<>();
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                TempEval3OracleTest.class.getResourceAsStream("/oracles/" + file + ".jsonl"),
                StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        lines.add(JsonMapper.shared().readTree(line));
      }
    }
    return lines;
  }
}
