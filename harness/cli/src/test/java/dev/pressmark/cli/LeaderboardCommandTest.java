package dev.pressmark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A leaderboard as a user makes one, on one story of the embedded dataset. */
class LeaderboardCommandTest {

  @TempDir private Path folder;
  private Path scores;
  private Path gold;

  @BeforeEach
  void scoreTwoSystems() throws IOException {
    scores = folder.resolve("scores");
    gold = folder.resolve("gold.jsonl");
    Files.writeString(
        gold, Ran.of("export", "predictions", "--from-gold", "--story", "ferry-ramp").out());
    score();
    score("--predictions", gold.toString());
  }

  private void score(String... options) {
    List<String> args = new ArrayList<>(List.of("score", "--story", "ferry-ramp"));
    args.addAll(List.of("--resamples", "200", "--out", scores.toString()));
    args.addAll(List.of(options));
    Ran ran = Ran.of(args.toArray(new String[0]));
    assertThat(ran.code()).as(ran.err()).isZero();
  }

  private Ran leaderboard(String... options) {
    List<String> args = new ArrayList<>(List.of("leaderboard", scores.toString()));
    args.addAll(List.of(options));
    return Ran.of(args.toArray(new String[0]));
  }

  @Test
  void markdownWithoutAFolder() {
    Ran ran = leaderboard();
    assertThat(ran.code()).as(ran.err()).isZero();
    assertThat(ran.out())
        .startsWith("# Pressmark leaderboard\n")
        .contains("\n### Quotes: `quotes.full.overlap`\n")
        .contains("| gold 1 | 100.0 |")
        .contains("Not attempted by marks 1.");
  }

  @Test
  void whatWasWrittenIsFresh() throws IOException {
    Path out = folder.resolve("board");
    String[] write = {"--out", out.toString(), "--date", "2031-02-07"};
    String[] check = {"--out", out.toString(), "--date", "2031-02-07", "--check"};
    Ran none = leaderboard(check);
    assertThat(none.code()).isEqualTo(ExitCode.INVALID);
    assertThat(none.err()).contains("index.html: no such file");
    assertThat(leaderboard(write).code()).isZero();
    assertThat(leaderboard(check).code()).isZero();
    try (var made = Files.list(out)) {
      assertThat(made.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("index.html", "leaderboard.md", "leaderboard.csv");
    }
  }

  @Test
  void aChangedFileIsStale() throws IOException {
    Path out = folder.resolve("board");
    assertThat(leaderboard("--out", out.toString()).code()).isZero();
    Files.writeString(out.resolve("leaderboard.md"), "changed");
    Ran stale = leaderboard("--out", out.toString(), "--check");
    assertThat(stale.code()).isEqualTo(ExitCode.INVALID);
    assertThat(stale.err()).contains("leaderboard.md: stale content").contains("1 problem");
    assertThat(Files.readString(out.resolve("leaderboard.md"))).isEqualTo("changed");
  }

  /** The number in the ranking, the error in the list, the text: two clicks. */
  @Test
  void fromANumberToTheTextInTwoClicks() throws IOException {
    Path out = folder.resolve("board");
    Ran ran = leaderboard("--out", out.toString(), "--explain", gold.toString());
    assertThat(ran.code()).as(ran.err()).isZero();
    String errors = "explain/test-end-to-end-withheld/gold-1/quotes.html";
    assertThat(Files.readString(out.resolve("index.html")))
        .contains("<a href=\"" + errors + "\">100.0</a>")
        .contains("<a href=\"" + errors + "#slice=type=direct\">100.0</a>");
    assertThat(out.resolve(errors)).isRegularFile();
    assertThat(out.resolve("explain/test-end-to-end-withheld/gold-1/stories/ferry-ramp.html"))
        .isRegularFile();
  }

  @Test
  void wrongUsage() throws IOException {
    usage("--check goes with --out DIR", "--check");
    usage("--explain goes with --out DIR", "--explain", gold.toString());
    usage("--margin 101.0; allowed: 0 to 100 points", "--margin", "101");
    usage("--threads 0; allowed: 1 or more", "--threads", "0");
    usage("no result on version 9.9.9 of the dataset", "--dataset-version", "9.9.9");
    Path other = folder.resolve("other.jsonl");
    Files.writeString(other, "{\"article\":\"ferry-ramp/a\",\"quotes\":[]}\n");
    usage(
        "no result here has the digest of these predictions",
        "--out",
        folder.resolve("board").toString(),
        "--explain",
        other.toString());
    Path empty = Files.createDirectory(folder.resolve("empty"));
    assertThat(Ran.of("leaderboard", empty.toString()).err()).contains("no result files in");
  }

  private void usage(String words, String... options) {
    Ran ran = leaderboard(options);
    assertThat(ran.code()).as(ran.err()).isEqualTo(ExitCode.USAGE);
    assertThat(ran.err()).contains(words);
  }

  @Test
  void signaturesThatDifferAreRefused() {
    score("--system", "marks", "--seed", "7");
    Ran ran = leaderboard();
    assertThat(ran.code()).isEqualTo(ExitCode.INTEGRITY);
    assertThat(ran.err()).contains("the signature has seed");
  }
}
