package dev.pressmark.core.convert.polnear;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.api.system.Layer;
import dev.pressmark.core.align.Seeds;
import dev.pressmark.core.convert.corpus.CorpusFile;
import dev.pressmark.core.convert.corpus.Fate;
import dev.pressmark.core.convert.corpus.ImportReport;
import dev.pressmark.core.convert.corpus.Imported;
import dev.pressmark.core.count.Credit;
import dev.pressmark.core.count.PrecisionRecall;
import dev.pressmark.core.dataset.Dataset;
import dev.pressmark.core.dataset.Labels;
import dev.pressmark.core.dataset.Quote;
import dev.pressmark.core.dataset.Split;
import dev.pressmark.core.dataset.Story;
import dev.pressmark.core.prediction.Predictions;
import dev.pressmark.core.prediction.SystemName;
import dev.pressmark.core.problem.Problems;
import dev.pressmark.core.result.Isolation;
import dev.pressmark.core.result.Result;
import dev.pressmark.core.score.Scoring;
import dev.pressmark.core.score.Selection;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Laws over random files: whatever the spans, the dataset is valid, every content keeps its words,
 * the order of the lines means nothing, and gold read as predictions of itself is right.
 */
class PolNearLawsTest {

  private static final List<String> WORDS =
      List.of(
          "oil ", "🛢 ", "“", "” ", "Brask ", "said ", ", ", ". ", "\n", "\"", "mill ", "é ", " ");
  private static final String NAME = "lantern_2031-02-07_oil";

  @TempDir private Path folder;

  private static String text(Random random) {
    StringBuilder text = new StringBuilder("Oil ");
    for (int i = 0; i < 20 + random.nextInt(60); i++) {
      text.append(WORDS.get(random.nextInt(WORDS.size())));
    }
    return text.append("gone").toString();
  }

  /** The line of a span of one to three fragments, which do not overlap. */
  private static String span(String id, String label, int[] points, Random random) {
    List<Integer> ends = new ArrayList<>();
    int fragments = 1 + random.nextInt(3);
    while (ends.size() < 2 * fragments) {
      int at = random.nextInt(points.length + 1);
      if (!ends.contains(at)) {
        ends.add(at);
      }
    }
    Collections.sort(ends);
    List<String> offsets = new ArrayList<>();
    List<String> words = new ArrayList<>();
    for (int i = 0; i < ends.size(); i += 2) {
      offsets.add(ends.get(i) + " " + ends.get(i + 1));
      words.add(new String(points, ends.get(i), ends.get(i + 1) - ends.get(i)));
    }
    String there = String.join(" ", words).replace('\n', ' ');
    return id + "\t" + label + " " + String.join(";", offsets) + "\t" + there;
  }

  private static List<String> lines(String text, Random random) {
    int[] points = text.codePoints().toArray();
    List<String> lines = new ArrayList<>();
    for (int i = 1; i <= 1 + random.nextInt(6); i++) {
      lines.add(span("T" + i + "1", "Content", points, random));
      lines.add(span("T" + i + "2", "Cue", points, random));
      lines.add(span("T" + i + "3", "Source", points, random));
      String source = random.nextInt(4) == 0 ? "" : " Source:T" + i + "3";
      lines.add("E" + i + "\tAttribution:T" + i + "2 Content:T" + i + "1 Cue:T" + i + "2" + source);
    }
    return lines;
  }

  private static void write(Path corpus, String text, List<String> lines) {
    try {
      Files.createDirectories(corpus);
      Files.write(corpus.resolve(NAME + ".txt"), text.getBytes(UTF_8));
      Files.write(corpus.resolve(NAME + "_x.ann"), lines, UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Story> read(Path corpus, ImportReport report) {
    return PolNearDocuments.read(corpus, null, false, Imported.settings("polnear"), report);
  }

  @Test
  void whateverTheSpansTheDatasetIsValidAndNothingIsLostInSilence() {
    Seeds.forEach(
        60,
        random -> {
          Path here = folder.resolve(Long.toHexString(random.nextLong()));
          String text = text(random);
          List<String> lines = lines(text, random);
          write(here, text, lines);
          ImportReport report = new ImportReport("polnear", true, new Problems());
          List<Story> stories = read(here, report);
          Dataset dataset = Imported.dataset(here.resolve("made"), stories);

          Labels labels = dataset.stories().get(0).articles().get(0).labels();
          long events = lines.stream().filter(line -> line.startsWith("E")).count();
          long joined = report.count(Fate.CHANGED, "attributions of the same words joined");
          long skipped =
              report.places(Fate.SKIPPED, "line").stream()
                  .filter(place -> !place.endsWith("a span of white space"))
                  .count();
          assertThat(labels.quotes().size() + joined + skipped).isEqualTo(events);
          checkSelf(here, dataset);

          Path turned = here.resolve("turned");
          Collections.shuffle(lines, random);
          write(turned, text, lines);
          List<Story> again = read(turned, new ImportReport("polnear", true, new Problems()));
          assertThat(again).isEqualTo(stories);
        });
  }

  private static void checkSelf(Path corpus, Dataset dataset) {
    Story story = dataset.stories().get(0);
    List<Quote> quotes = story.articles().get(0).labels().quotes();
    Predictions predictions =
        PolNearPredictions.read(
            CorpusFile.in(List.of(corpus), ".ann"),
            null,
            dataset,
            new SystemName("itself", "1", null),
            new ImportReport("polnear", true, new Problems()));
    Result result =
        Scoring.score(
            Selection.of(dataset, Split.TEST, Set.of()),
            predictions,
            List.of(),
            new Result.SystemInfo("itself", "1", null, "0".repeat(64), Isolation.FILE));
    assertThat(result.layers()).containsKey(Layer.QUOTES).doesNotContainKey(Layer.DATES);
    // Contents joined or without a word are predicted and no gold: recall alone has to be whole.
    assertThat(result.total().get("quotes.full.overlap"))
        .hasValueSatisfying(
            tally ->
                assertThat(((PrecisionRecall) tally).recallCredit())
                    .as(quotes.stream().map(Quote::id).collect(Collectors.joining(" ")))
                    .isEqualTo(quotes.size() * Credit.UNIT));
  }
}
