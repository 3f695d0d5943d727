package dev.pressmark.core.result;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.pressmark.core.problem.Problem;
import dev.pressmark.core.problem.Problems;
import dev.pressmark.core.score.Stories;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A result and its file: the public schema takes it, and it comes back as it was. */
class ResultFileTest {

  private static final String BASE = "https://pressmark.dev/schema/";

  private final Result result = Stories.result();
  private final String file = ResultWriter.write(result);

  private static List<Problem> read(String content) {
    Problems problems = new Problems();
    Result read = ResultReader.read(content.getBytes(UTF_8), "r.json", problems);
    assertThat(read == null).isEqualTo(!problems.isEmpty());
    return problems.list();
  }

  private static final Result LINKED =
      Stories.linkedResult().withLinks(true, "timeout: no answer in 60 s");

  @Test
  void theSchemaTakesIt() throws IOException {
    isTakenBySchema(file);
    isTakenBySchema(ResultWriter.write(LINKED));
  }

  private static void isTakenBySchema(String file) throws IOException {
    Path folder = Path.of(System.getProperty("basedir", "")).resolve("../../dataset/schema");
    Map<String, String> schemas = new HashMap<>();
    for (String name : List.of("common.schema.json", "result.schema.json")) {
      schemas.put(BASE + name, Files.readString(folder.resolve(name)));
    }
    SchemaRegistry registry =
        SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(schemas));
    assertThat(
            registry
                .getSchema(SchemaLocation.of(BASE + "result.schema.json"))
                .validate(file, InputFormat.JSON))
        .isEmpty();
  }

  @Test
  void itComesBackAsItWas() {
    comesBack(result);
    comesBack(LINKED);
  }

  private static void comesBack(Result result) {
    String file = ResultWriter.write(result);
    Problems problems = new Problems();
    Result read = ResultReader.read(file.getBytes(UTF_8), "r.json", problems);
    assertThat(problems.list()).isEmpty();
    assertThat(read).isEqualTo(result);
    assertThat(ResultWriter.write(read)).isEqualTo(file);
  }

  @Test
  void valuesThatFollowFromCountsStandAmongTheMetrics() {
    String linked = ResultWriter.write(LINKED).replaceAll("\\s+", " ");
    String metrics = linked.substring(0, linked.indexOf("\"floors\""));
    assertThat(metrics)
        .contains("\"articles.closureInflation\": {\"derived\": {\"value\": 1}}")
        .doesNotContain("articles.clusters.sizes", "articles.ranking");
    assertThat(linked).contains("articles.clusters.sizes[gold=3]", "articles.ranking[score=0.9]");
  }

  @Test
  void undefinedIsNullWithAReason() {
    assertThat(file.replaceAll("\\s+", " "))
        .contains("{\"value\": null, \"interval\": null, \"reason\": \"nothing could be judged\"}")
        .doesNotContain("NaN");
  }

  @Test
  void aSliceByAttributeOfGoldHasRecallAlone() {
    int start = file.indexOf("\"quotes.full.overlap[type=direct]\"");
    String slice = file.substring(start, file.indexOf("\"counts\"", start));
    assertThat(slice).contains("\"recall\"").doesNotContain("\"precision\"").doesNotContain("f1");
  }

  @Test
  void whatDoesNotFollowFromTheCountsIsRefused() {
    String[][] changes = {
      {"\"value\": 0.25", "\"value\": 0.75", "$.metrics[\"quotes.full.strict\"].precision.value"},
      {"\"value\": 0.25", "\"value\": null", "$.metrics[\"quotes.full.strict\"].precision.value"},
      {"\"interval\": null", "\"interval\": [0, 1]", "$.metrics[\"quotes.full.cue.coverage\"]"},
      {"\"reason\": \"nothing could be judged\"", "\"reason\": \"tired\"", ".reason"},
      {"\"reason\": \"of floors", "\"cause\": \"of floors", "$.floors.all-tokens"},
      {"\"layers\": [\"quotes\"", "\"layers\": [\"dates\"", "$.settings.layers[0]"},
      {"\"layers\": [\"quotes\",", "\"layers\": [", "$.settings.layers"},
      {"\"metrics\": {", "\"metrics\": {\"quotes.more\": 1, ", "$.metrics[\"quotes.more\"]"},
      {"\"paired\": false", "\"paired\": true", "$.layers.quotes.detectableDifference.paired"},
    };
    for (String[] change : changes) {
      String changed = file.replaceFirst(Pattern.quote(change[0]), change[1]);
      assertThat(changed).as(change[0]).isNotEqualTo(file);
      assertThat(read(changed))
          .as(change[1])
          .isNotEmpty()
          .allMatch(problem -> problem.kind() == Problem.Kind.INTEGRITY)
          .anySatisfy(
              problem -> {
                assertThat(problem.location().path()).contains(change[2]);
                assertThat(problem.location().line()).isPositive();
              });
    }
  }

  @Test
  void otherSpacesAndOrdersSayTheSame() {
    String compact = file.replaceAll("\n *", " ").replace("0.25,", "25e-2 ,");
    assertThat(compact).isNotEqualTo(file);
    assertThat(read(compact)).isEmpty();
    String format = "\"format\": \"pressmark.result/1\",";
    assertThat(
            read(
                file.replace(format, "")
                    .replaceFirst("\n}\n$", ", " + format.replace(",", "") + "}")))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "pressmark.result/1; pressmark.result/2; the format",
        "\"scorer\": \"1\"; \"scorer\": \"0\"; the scorer version",
        "\"isolation\": \"file\"; \"isolation\": \"air\"; \"air\"",
        "\"seed\"; \"sead\"; unknown field \"sead\"",
        "\"publication\": {\"attempted\"; \"guesses\": {\"attempted\"; the layer \"guesses\"",
        "\"precisionCredit\": 1, \"predicted\": 1,; \"precisionCredit\": 2, \"predicted\": 1,; precision credit 2",
        "\"gold\": 1; \"gold\": -1; count",
        "\"predicted\": 2,; \"predicted\": 9223372036854775807,; overflow",
        "|seed:0; |seed:1; has seed 1, the result 0",
        "\"seed\": 0; \"seed\": 1; has seed 0, the result 1",
        ": \"gold:; : \"gold:0; has gold 0",
        "\"answered\": 2; \"answered\": 3; articles answered",
        "\"id\": \"tower\"; \"id\": \"mill\"; there twice",
        "\"resamples\": 0; \"resamples\": 2000000000; resamples are not from 0",
        "\"kind\": \"timeout\"; \"kind\": \"tired\"; \"tired\"",
        "\"textNotSupplied\": [; \"textNotSupplied\": [1, ; the number 1",
      })
  void whatIsWrongIsAProblem(String from, String to, String found) {
    assertThat(file).contains(from);
    assertThat(read(file.replace(from, to)))
        .anySatisfy(problem -> assertThat(problem.found()).contains(found));
  }

  @Test
  void countsThatCannotBeAddedAreAProblem() {
    String key = "\"quotes.full.strict\": {\"precisionCredit\"";
    int last = file.lastIndexOf(key);
    String broken =
        file.substring(0, last)
            + file.substring(last).replaceFirst("\"unit\": 1\\}", "\"unit\": 2}");
    assertThat(read(broken))
        .anySatisfy(problem -> assertThat(problem.found()).contains("cannot add"));
  }
}
