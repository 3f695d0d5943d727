package dev.pressmark.core.convert.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.core.dataset.Dataset;
import dev.pressmark.core.dataset.DatasetFiles;
import dev.pressmark.core.dataset.DatasetFolder;
import dev.pressmark.core.dataset.DatasetValidator.Validation;
import dev.pressmark.core.dataset.DatasetVersion;
import dev.pressmark.core.dataset.Split;
import dev.pressmark.core.dataset.Story;
import dev.pressmark.core.dataset.TextSource;
import dev.pressmark.core.problem.Problems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;

/** Datasets that imports make. */
public final class Imported {

  private static final DatasetVersion VERSION = DatasetVersion.parse("1.0.0");

  private Imported() {}

  /** What an import is told. */
  public static ImportSettings settings(String form) {
    return new ImportSettings(form, Split.TEST, VERSION, "en");
  }

  /** The dataset of these stories, in a folder that is new or empty; it is valid. */
  public static Dataset dataset(Path folder, Collection<Story> stories) {
    Path ours = Path.of(System.getProperty("basedir", "")).resolve("../../dataset");
    try {
      Validation made = DatasetFolder.create(folder, VERSION, DatasetFiles.ofFolder(ours), stories);
      assertThat(made.problems().list()).isEmpty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Problems problems = new Problems();
    Dataset dataset = Dataset.read(DatasetFiles.ofFolder(folder), TextSource.NONE, problems);
    assertThat(problems.list()).isEmpty();
    assertThat(dataset).isNotNull();
    return dataset;
  }
}
