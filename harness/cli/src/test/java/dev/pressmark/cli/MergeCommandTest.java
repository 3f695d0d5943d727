package dev.pressmark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run in shards, as a user divides it, on a dataset of five stories. */
class MergeCommandTest {

  private static final String INLINE =
      """
      pressmark-inline/1
      story @ID@
      split test
      topic "weather"
      since 0.1.0
      canary "none"

      article a
      language en
      outlet "The Test"
      kind local
      text <<<
      {dateline|{pub|{t1|3 May 2024}}}
      {e1>q1|Ada Holm} {q1.cue|said}: {q1|“The bell of @ID@ rang twice.”} The “old” quay was empty.
      >>>
      publication 2024-05-03 dateline
      e1 person "Ada Holm"
      q1 explicit e1
      t1 DATE 2024-05-03 anchor none

      links
      """;

  private static final List<String> IDS =
      List.of("ash-bell", "elm-bell", "fir-bell", "oak-bell", "yew-bell");

  @TempDir private Path folder;
  private String dataset;

  @BeforeEach
  void writeTheDataset() throws IOException {
    dataset =
        TinyDataset.of(
                folder, IDS.stream().map(id -> INLINE.replace("@ID@", id)).toArray(String[]::new))
            .toString();
  }

  private Ran score(String... options) {
    List<String> args = new ArrayList<>(List.of("score", "--dataset", dataset));
    args.addAll(List.of(options));
    return Ran.of(args.toArray(String[]::new));
  }

  private List<String> shards(int of, String... options) {
    List<String> files = new ArrayList<>();
    for (int index = 1; index <= of; index++) {
      String file = folder.resolve("shard" + index + ".json").toString();
      List<String> args = new ArrayList<>(List.of(options));
      args.addAll(List.of("--shard", index + "/" + of, "--out", file));
      Ran ran = score(args.toArray(String[]::new));
      assertThat(ran.code()).as(ran.err()).isZero();
      files.add(file);
    }
    return files;
  }

  private static Ran merge(List<String> shards) {
    List<String> args = new ArrayList<>(List.of("merge", "--json"));
    args.addAll(shards);
    return Ran.of(args.toArray(String[]::new));
  }

  @Test
  void shardsOfARunGiveTheBytesOfTheWhole() {
    String whole = score("--json", "--threads", "8").out();
    assertThat(whole).contains("\"stories\": 5");
    for (int of : new int[] {1, 2, 5}) {
      List<String> shards = shards(of);
      Collections.reverse(shards);
      Ran merged = merge(shards);
      assertThat(merged.err()).isEmpty();
      assertThat(merged.out()).isEqualTo(whole);
    }
  }

  @Test
  void shardsOfAFileOfPredictionsGiveTheBytesOfTheWhole() throws IOException {
    Path predictions = folder.resolve("mine.jsonl");
    Files.writeString(
        predictions,
        "{\"article\":\"elm-bell/a\",\"quotes\":[{\"start\":3,\"end\":20}]}\n"
            + "{\"article\":\"yew-bell/a\",\"quotes\":[]}\n");
    String[] options = {"--predictions", predictions.toString(), "--seed", "9"};
    String whole = score("--json", "--predictions", predictions.toString(), "--seed", "9").out();
    assertThat(whole).contains("\"missing\": [\"ash-bell/a\", \"fir-bell/a\", \"oak-bell/a\"]");
    assertThat(merge(shards(3, options)).out()).isEqualTo(whole);
  }

  @Test
  void whatIsNotAllShardsIsRefused() {
    List<String> shards = shards(2);
    Ran missing = merge(shards.subList(0, 1));
    assertThat(missing.code()).isEqualTo(ExitCode.INVALID);
    assertThat(missing.out()).isEmpty();
    assertThat(missing.err()).contains("shard1.json: without shard 2/2 (allowed: all 2 shards)");
    assertThat(merge(List.of(shards.get(0), shards.get(0), shards.get(1))).err())
        .contains("shard 1/2 for the second time");
    assertThat(merge(List.of(folder.toString())).err())
        .contains(folder + ": a folder (allowed: result files)");
    String other = folder.resolve("other.json").toString();
    assertThat(score("--shard", "2/2", "--seed", "5", "--out", other).code()).isZero();
    Ran mixed = merge(List.of(shards.get(0), other));
    assertThat(mixed.code()).isEqualTo(ExitCode.INTEGRITY);
    assertThat(mixed.err()).contains("the seed: 1 (allowed: 5 as in ");
    Ran compared = Ran.of("compare", shards.get(0), shards.get(1));
    assertThat(compared.code()).isEqualTo(ExitCode.INVALID);
    assertThat(compared.err()).contains("shard 1/2 of a result (allowed: whole results: merge");
  }

  @Test
  void shardsHaveNamesOfTheirOwn() {
    String out = folder.resolve("out").toString();
    assertThat(score("--shard", "1/2", "--out", out).err())
        .contains("test.end-to-end.withheld.shard-1-of-2.json");
  }

  @Test
  void wrongUsage() {
    for (String shard : new String[] {"0/2", "3/2", "1/6", "half", "1/"}) {
      Ran ran = score("--shard", shard);
      assertThat(ran.code()).isEqualTo(ExitCode.USAGE);
      assertThat(ran.err()).contains("--shard " + shard + "; allowed: 1/N to N/N, with N up to");
    }
    assertThat(Ran.of("merge").code()).isEqualTo(ExitCode.USAGE);
    assertThat(Ran.of("merge", "--threads", "0", "x").code()).isEqualTo(ExitCode.USAGE);
  }
}
