package dev.pressmark.core.convert.timeml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.api.annotation.TimexType;
import dev.pressmark.api.annotation.TimexValue;
import dev.pressmark.api.system.PublicationDay;
import dev.pressmark.core.align.Seeds;
import dev.pressmark.core.convert.corpus.CorpusFile;
import dev.pressmark.core.convert.corpus.Fate;
import dev.pressmark.core.convert.corpus.ImportReport;
import dev.pressmark.core.convert.corpus.Imported;
import dev.pressmark.core.count.PrecisionRecall;
import dev.pressmark.core.dataset.Dataset;
import dev.pressmark.core.dataset.DateExpression;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Laws over random documents: what is written into a file comes out of it, and gold that is read as
 * predictions of itself is right everywhere, in the mode of the official scorer too.
 */
class TimeMlLawsTest {

  private static final List<String> WORDS =
      List.of(
          "oil", "🛢", "Brask", "&amp;", "&lt;mill&gt;", "é", "said", "—", "\n", "3", "<E>x</E>");
  private static final List<String> VALUES =
      List.of("2031", "2031-02-07", "P5Y", "PT2H", "2031-02-07TEV", "PRESENT_REF", "P1D", "20");

  @TempDir private Path folder;

  private record Written(
      String file, List<String> texts, List<String> types, List<String> values) {}

  private static Written document(Random random, int number) {
    StringBuilder file = new StringBuilder("<TimeML><DCT><TIMEX3 type='DATE' value='2031-02-07'/>");
    file.append("</DCT><TEXT>Number ").append(number).append(' ');
    Written written = new Written("", new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (int i = 0; i < random.nextInt(30); i++) {
      String word = WORDS.get(random.nextInt(WORDS.size()));
      if (random.nextInt(3) > 0) {
        file.append(word).append(' ');
        continue;
      }
      String type = TimexType.values()[random.nextInt(4)].word();
      String value = VALUES.get(random.nextInt(VALUES.size()));
      written.texts.add("day " + i);
      written.types.add(type);
      written.values.add(value);
      file.append("<TIMEX3 tid='t").append(i).append("' type='").append(type);
      file.append("' value='").append(value).append("'>day ").append(i).append("</TIMEX3> ");
    }
    return new Written(
        file.append("end.</TEXT></TimeML>").toString(),
        written.texts,
        written.types,
        written.values);
  }

  private List<CorpusFile> write(Path into, List<Written> documents) {
    try {
      Files.createDirectories(into);
      for (int i = 0; i < documents.size(); i++) {
        Files.write(into.resolve("d" + i + ".tml"), documents.get(i).file.getBytes(UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return CorpusFile.in(List.of(into), ".tml");
  }

  @Test
  void goldIsWhatWasWrittenAndScoresAHundredAgainstItself() {
    Seeds.forEach(
        12,
        random -> {
          Path here = folder.resolve(Long.toHexString(random.nextLong()));
          List<Written> documents = new ArrayList<>();
          for (int i = 0; i <= random.nextInt(4); i++) {
            documents.add(document(random, i));
          }
          List<CorpusFile> files = write(here.resolve("corpus"), documents);
          Problems problems = new Problems();
          ImportReport report = new ImportReport("timeml", false, problems);
          List<Story> stories = TimeMlDocuments.read(files, Imported.settings("timeml"), report);
          assertThat(problems.list()).isEmpty();
          Dataset dataset = Imported.dataset(here.resolve("made"), stories);
          for (int i = 0; i < documents.size(); i++) {
            checkGold(documents.get(i), dataset.story("d" + i).orElseThrow());
          }
          long expressions = documents.stream().mapToInt(one -> one.texts.size()).sum();
          assertThat(report.count(Fate.CARRIED, "TIMEX3")).isEqualTo(expressions);
          checkScores(files, dataset, expressions, random);
        });
  }

  private static void checkGold(Written document, Story story) {
    String text = story.articles().get(0).requireText();
    List<DateExpression> dates = story.articles().get(0).labels().dates();
    assertThat(dates).extracting(date -> date.span().of(text)).isEqualTo(document.texts);
    assertThat(dates).extracting(DateExpression::value).isEqualTo(document.values);
    for (int i = 0; i < dates.size(); i++) {
      DateExpression date = dates.get(i);
      String type = document.types.get(i);
      boolean fits = TimexValue.isValid(TimexType.valueOf(type), date.value());
      assertThat(date.original() == null).isEqualTo(fits);
      assertThat(date.original() == null ? date.type() : date.original().type())
          .isEqualTo(TimexType.valueOf(type));
    }
  }

  private static void checkScores(
      List<CorpusFile> files, Dataset dataset, long expressions, Random random) {
    List<CorpusFile> turned = new ArrayList<>(files);
    Collections.shuffle(turned, random);
    Problems problems = new Problems();
    Predictions predictions =
        TimeMlPredictions.read(
            turned,
            dataset,
            new SystemName("itself", "1", null),
            PublicationDay.GIVEN,
            new ImportReport("timeml", false, problems));
    assertThat(problems.list()).isEmpty();
    Result result =
        Scoring.score(
            Selection.of(dataset, Split.TEST, Set.of()),
            predictions,
            List.of(),
            new Result.SystemInfo("itself", "1", null, "0".repeat(64), Isolation.FILE));
    for (String metric : List.of("strict", "relaxed", "type", "value")) {
      assertThat(result.total().get("dates.tempeval3." + metric))
          .contains(PrecisionRecall.ofMatches(expressions, expressions, expressions));
    }
  }
}
