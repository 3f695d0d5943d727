package dev.pressmark.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataCardCommandTest {

  private static final String STORY =
      TinyDataset.story("The mill stood. {q1|“It fell,”} somebody {q1.cue|said}.", "q1 none");

  private static final String AGREEMENT =
      """
      {"format": "pressmark.agreement/1",
       "a": {"name": "a", "files": [{"story": "mill", "file": "annotation/mill/pass-a.json",
         "sha256": "ca3d163bab055381827226140568f3bef7eaac187cebd76878e0b63e9e442356"}]},
       "b": {"name": "b", "files": []},
       "common": {"stories": 1, "articles": 1, "textNotSupplied": []},
       "scores": {"aGold": {"dates.strict": {"f1": {"value": 0.98765, "interval": [0.9, 1]},
         "counts": {"gold": 3}}}, "bGold": {"dates.strict": {"f1": {"value": null, "reason": "none"}}}},
       "coefficients": [{"label": "quotes.type", "coefficient": "kappa", "value": 0.5,
         "interval": null, "reason": "one story", "items": {"judged": 1}}],
       "disagreements": {"quotes": 2, "dates": 1}}
      """;

  @TempDir private Path folder;

  /** Renewed by {@code pressmark data card --dataset dataset --write}. */
  @Test
  void theCardIsWhatTheDatasetGives() {
    Ran ran =
        Ran.of("data", "card", "--check", "--dataset", CommandLineTest.datasetFolder().toString());
    assertThat(ran.code()).as(ran.err()).isZero();
  }

  private Path dataset(String... parts) throws IOException {
    Path dataset = TinyDataset.of(folder, STORY);
    StringBuilder card = new StringBuilder("# Card\n\n");
    for (String part : parts) {
      card.append("<!-- generated: ").append(part).append(" -->\n<!-- /generated -->\n");
    }
    Files.writeString(dataset.resolve("README.md"), card.append("The end.\n"));
    return dataset;
  }

  @Test
  void aStaleCardIsNamedAndRenewed() throws IOException {
    String dataset = dataset("composition", "phenomena").toString();
    Ran stale = Ran.of("data", "card", "--check", "--dataset", dataset);
    assertThat(stale.code()).isEqualTo(ExitCode.INVALID);
    assertThat(stale.err()).contains("README.md: generated parts that are not of this dataset");
    assertThat(Ran.of("data", "card", "--write", "--dataset", dataset).code()).isZero();
    assertThat(Ran.of("data", "card", "--check", "--dataset", dataset).code()).isZero();
    assertThat(Ran.of("data", "card", "--dataset", dataset).out())
        .isEqualTo(Files.readString(Path.of(dataset, "README.md")))
        .contains("| `test` | 1 | 1 | 7 | 1 | 0 | 0 | 0 | 0 | stored |")
        .contains("| `speakers.none` | 0 | 1 | 30 | test | 29 |")
        .endsWith("<!-- /generated -->\nThe end.\n");
  }

  @Test
  void anAgreementIsShownIfItIsAboutThePassesThatAreThere() throws IOException {
    Path dataset = dataset("agreement");
    Files.createDirectories(dataset.resolve("figures"));
    Files.writeString(dataset.resolve("figures/agreement.json"), AGREEMENT);
    Path passes = Files.createDirectories(dataset.resolve("annotation/mill"));
    Files.writeString(passes.resolve("pass-a.json"), "{}\n");
    Ran ran = Ran.of("data", "card", "--dataset", dataset.toString());
    assertThat(ran.code()).as(ran.err()).isZero();
    assertThat(ran.out())
        .contains("1 story, 1 article, 3 differences.")
        .contains("| `dates.strict` F1 | 98.8 | – | 90.0 to 100.0 |")
        .contains("| quote type, κ | 0.500 | 0.500 | – |")
        .contains("| attribution, κ | – | – | – |");

    Files.writeString(passes.resolve("pass-a.json"), "{ }\n");
    Ran other = Ran.of("data", "card", "--dataset", dataset.toString());
    assertThat(other.code()).isEqualTo(ExitCode.INVALID);
    assertThat(other.err()).contains("an agreement of other passes: mill/pass-a.json");
  }

  @Test
  void realismComparesWithStoredProfiles() throws IOException {
    Path dataset = dataset("realism");
    Path figures = Files.createDirectories(dataset.resolve("figures"));
    Ran compared =
        Ran.of(
            "data",
            "stats",
            "--dataset",
            dataset.toString(),
            "--compare",
            "Twin=" + dataset,
            "--save-profiles",
            figures.resolve("realism.json").toString(),
            "--json");
    assertThat(compared.code()).as(compared.err()).isZero();
    JsonSchemas.assertTaken("survey", compared.out());
    assertThat(Ran.of("data", "card", "--dataset", dataset.toString()).out())
        .contains("|  | Pressmark | Twin |\n|---|---|---|\n")
        .contains("| quotes, direct | 100.0 % | 100.0 % |");
    assertThat(
            Ran.of("data", "stats", "--dataset", dataset.toString(), "--compare", "" + dataset)
                .out())
        .contains("Beside other corpora")
        .contains("commonest cues, % of all, tiny: said 100.0");
  }

  @Test
  void aCardWithoutPartsOrWithBytesThatAreNoTextIsAProblem() throws IOException {
    String dataset = dataset().toString();
    Ran none = Ran.of("data", "card", "--check", "--dataset", dataset);
    assertThat(none.code()).isEqualTo(ExitCode.INVALID);
    assertThat(none.err()).contains("README.md: no part that is made by program");

    Path card = Path.of(dataset, "README.md");
    byte[] latin = "caf\u00e9\n<!-- generated: composition -->\n".getBytes(ISO_8859_1);
    Files.write(card, latin);
    Ran broken = Ran.of("data", "card", "--write", "--dataset", dataset);
    assertThat(broken.code()).isEqualTo(ExitCode.INVALID);
    assertThat(broken.err()).contains("README.md: bytes that are not UTF-8");
    assertThat(card).hasBinaryContent(latin);
  }

  @Test
  void aStaleCardWithCarriageReturnsIsStale() throws IOException {
    String dataset = dataset("composition").toString();
    Path card = Path.of(dataset, "README.md");
    Files.writeString(card, Files.readString(card).replace("\n", "\r\n"));
    assertThat(Ran.of("data", "card", "--check", "--dataset", dataset).code())
        .isEqualTo(ExitCode.INVALID);
    assertThat(Ran.of("data", "card", "--write", "--dataset", dataset).code()).isZero();
    assertThat(Files.readString(card)).contains("stored |\r\n").doesNotContainPattern("[^\r]\n");
    assertThat(Ran.of("data", "card", "--check", "--dataset", dataset).code()).isZero();
  }

  @Test
  void wrongUsage() throws IOException {
    assertThat(Ran.of("data", "card").code()).isEqualTo(ExitCode.USAGE);
    String dataset = dataset("agreement").toString();
    assertThat(Ran.of("data", "card", "--write", "--check", "--dataset", dataset).code())
        .isEqualTo(ExitCode.USAGE);
    Ran none = Ran.of("data", "card", "--dataset", dataset);
    assertThat(none.code()).isEqualTo(ExitCode.INVALID);
    assertThat(none.err()).contains("agreement.json: there is no such file");
  }
}
