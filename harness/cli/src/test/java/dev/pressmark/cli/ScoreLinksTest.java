package dev.pressmark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Links in prediction files, under the ids of the dataset and under opaque ones. */
class ScoreLinksTest {

  private static final Pattern ARTICLE = Pattern.compile("\\{\"article\": ?\"([^\"]+)\"");

  @TempDir private Path folder;

  private Path file(String content) throws IOException {
    Path file = folder.resolve("links.jsonl");
    Files.writeString(file, content);
    return file;
  }

  @Test
  void goldScoresAHundredInEveryViewAndRow() throws IOException {
    for (String split : new String[] {"dev", "test"}) {
      Path gold = file(Ran.of("export", "predictions", "--from-gold", "--split", split).out());
      Ran ran =
          Ran.of("score", "--predictions", gold.toString(), "--split", split, "--resamples", "0");
      assertThat(ran.code()).isZero();
      assertThat(
              ran.out()
                  .lines()
                  .filter(line -> line.matches("  (clusters\\.|pairs|typed|bCubed).*\\d+ +\\d+")))
          .hasSizeGreaterThan(10)
          .allMatch(line -> line.matches(".*( 100\\.0){1}( +100\\.0){2}.*|.*( +–){3}.*"));
      assertThat(ran.out())
          .contains("  clusters.adjustedRand  1.000", "floor: all-linked", "floor: equal-text")
          .contains("  ids seen: made under ids that tell stories apart, not ranked");
    }
  }

  @Test
  void linksUnderOpaqueIds() throws IOException {
    List<String> names = new ArrayList<>();
    Matcher article = ARTICLE.matcher(Ran.of("data", "articles", "--opaque", "7").out());
    while (article.find()) {
      names.add(article.group(1));
    }
    assertThat(names).hasSizeGreaterThan(3).allMatch(name -> name.startsWith("x"));
    String link = "{\"a\":\"" + names.get(0) + "\",\"b\":\"" + names.get(1) + "\"}";
    Path links = file("{\"links\":{\"articles\":[" + link + "," + link + "]}}\n");
    Ran ran = Ran.of("score", "--predictions", links.toString(), "--opaque", "7");
    assertThat(ran.code()).as(ran.err()).isZero();
    assertThat(ran.out())
        .contains("articleLinks", "pairs.story ")
        .doesNotContain("ids seen", "without an answer");
    Ran without = Ran.of("score", "--predictions", links.toString());
    assertThat(without.code()).isEqualTo(ExitCode.INVALID);
    assertThat(without.err()).contains("unknown article \"" + names.get(0) + "\"");
  }

  @Test
  void opaqueIdsAreThoseOfAFile() {
    Ran ran = Ran.of("score", "--opaque", "7");
    assertThat(ran.code()).isEqualTo(ExitCode.USAGE);
    assertThat(ran.err()).contains("--opaque 7 goes with --predictions alone");
  }
}
