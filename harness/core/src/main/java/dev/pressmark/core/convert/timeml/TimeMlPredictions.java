package dev.pressmark.core.convert.timeml;

import dev.pressmark.api.Term;
import dev.pressmark.api.annotation.TimexMod;
import dev.pressmark.api.annotation.TimexType;
import dev.pressmark.api.prediction.ArticlePrediction;
import dev.pressmark.api.prediction.PredictedDate;
import dev.pressmark.api.prediction.PredictedLinks;
import dev.pressmark.api.system.Layer;
import dev.pressmark.api.system.PublicationDay;
import dev.pressmark.api.system.Track;
import dev.pressmark.api.text.Span;
import dev.pressmark.core.convert.corpus.CorpusFile;
import dev.pressmark.core.convert.corpus.ImportReport;
import dev.pressmark.core.convert.corpus.ImportedStory;
import dev.pressmark.core.dataset.Article;
import dev.pressmark.core.dataset.Dataset;
import dev.pressmark.core.dataset.Story;
import dev.pressmark.core.json.Printable;
import dev.pressmark.core.prediction.PredictionHeader;
import dev.pressmark.core.prediction.Predictions;
import dev.pressmark.core.prediction.Skipped;
import dev.pressmark.core.prediction.SystemName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The output of a tagger in TimeML, as predictions for the stories of the imported documents of the
 * same names. Types and values are kept as they are written: what the grammar does not know is a
 * wrong answer and no error.
 */
public final class TimeMlPredictions {

  private static final int AROUND = 30;

  private final Dataset dataset;
  private final PublicationDay publication;
  private final ImportReport report;

  private TimeMlPredictions(Dataset dataset, PublicationDay publication, ImportReport report) {
    this.dataset = dataset;
    this.publication = publication;
    this.report = report;
  }

  /**
   * Reads the output of a system.
   *
   * @param files one a document
   * @param dataset the imported documents; a text that differs from the document's is an integrity
   *     problem
   * @param system the system
   * @param publication whether it was given the creation time, as taggers of TimeML mostly are; if
   *     not, the creation time it writes is its answer for the day of publication
   * @param report takes what became of everything
   */
  public static Predictions read(
      Collection<CorpusFile> files,
      Dataset dataset,
      SystemName system,
      PublicationDay publication,
      ImportReport report) {
    TimeMlPredictions reader = new TimeMlPredictions(dataset, publication, report);
    Map<String, ArticlePrediction> answers = new TreeMap<>();
    for (CorpusFile file : files) {
      reader.answer(file, answers);
    }
    Set<Layer> layers = EnumSet.of(Layer.DATES);
    if (publication == PublicationDay.WITHHELD) {
      layers.add(Layer.PUBLICATION);
    }
    return new Predictions(
        new PredictionHeader(
            system, layers, Track.END_TO_END, publication, dataset.version().toString()),
        answers,
        new PredictedLinks(null, null),
        layers,
        Skipped.NOTHING,
        List.of());
  }

  private void answer(CorpusFile file, Map<String, ArticlePrediction> answers) {
    TimeMlDocument output = TimeMlDocuments.parse(file, report);
    if (output == null) {
      return;
    }
    Article article = ImportedStory.id(file.stem()).flatMap(this::article).orElse(null);
    if (article == null) {
      report.malformed(
          TimeMlDocuments.DOCUMENT,
          file.at(),
          "no document of this name in the dataset",
          "the names of the documents that were imported");
      return;
    }
    Integer shift = shift(output, article.requireText());
    if (shift == null) {
      return;
    }
    if (answers.putIfAbsent(article.id(), prediction(output, article, shift)) != null) {
      report.malformed(
          TimeMlDocuments.DOCUMENT, file.at(), "a second answer for " + article.id(), "one");
      return;
    }
    report.carried(TimeMlDocuments.DOCUMENT, 1);
    output.others().forEach((name, count) -> report.lost("element " + name, count));
  }

  private Optional<Article> article(String story) {
    return dataset
        .story(story)
        .flatMap((Story one) -> one.article(ImportedStory.articleId(story)))
        .filter(one -> one.text() != null);
  }

  /**
   * What has to be added to the offsets of an output to get those of the document: taggers add and
   * take away white space around a text. Null where the texts differ in more, which is noted.
   */
  private @Nullable Integer shift(TimeMlDocument output, String text) {
    String own = output.text();
    if (own.equals(text)) {
      return 0;
    }
    int ownStart = leadingSpace(own);
    int start = leadingSpace(text);
    if (own.strip().equals(text.strip())) {
      report.changed(
          "white space around the text", output.at(), "shifted by " + (start - ownStart));
      return start - ownStart;
    }
    int same = 0;
    while (ownStart + same < own.length()
        && start + same < text.length()
        && own.charAt(ownStart + same) == text.charAt(start + same)) {
      same++;
    }
    report.integrity(
        output.at(),
        "another text: " + around(own, ownStart + same),
        "the document's: " + around(text, start + same));
    return null;
  }

  private static int leadingSpace(String text) {
    return text.length() - text.stripLeading().length();
  }

  /** A few characters before and after the place where two texts part. */
  private static String around(String text, int index) {
    int from = Math.max(0, index - AROUND);
    int to = Math.min(text.length(), index + AROUND);
    return Printable.quoted(text.substring(from, to));
  }

  private ArticlePrediction prediction(TimeMlDocument output, Article article, int shift) {
    List<PredictedDate> dates = new ArrayList<>();
    for (Timex timex : output.expressions()) {
      Span span = timex.span();
      if (span == null) {
        report.lost("TIMEX3 without words", timex.at(), "value " + timex.get("value"));
        continue;
      }
      int start = Math.max(0, span.start() + shift);
      int end = Math.min(article.requireText().length(), span.end() + shift);
      if (start >= end) {
        report.lost("TIMEX3 without words", timex.at(), "white space around the text");
        continue;
      }
      dates.add(date(timex, new Span(start, end)));
      report.carried("TIMEX3", 1);
    }
    return new ArticlePrediction(null, List.of(), dates, publication(output, article));
  }

  private @Nullable String publication(TimeMlDocument output, Article article) {
    Timex creation = output.creation();
    String value = creation == null ? null : creation.get("value");
    if (publication == PublicationDay.WITHHELD || creation == null || value == null) {
      return value;
    }
    String known = article.labels().publication().value();
    if (!TimeMlDocuments.day(creation).orElse("").equals(known)) {
      report.lost(
          "creation time that is not the document's",
          creation.at(),
          Printable.quoted(value) + ", not " + known);
    }
    return null;
  }

  private PredictedDate date(Timex timex, Span span) {
    String word = timex.get("type");
    TimexType type = word == null ? null : Term.find(TimexType.class, word).orElse(null);
    if (word != null && type == null) {
      report.lost("type", timex.at(), Printable.quoted(word));
    }
    String mod = timex.get("mod");
    if (mod != null && Term.find(TimexMod.class, mod).isEmpty()) {
      report.lost("mod", timex.at(), Printable.quoted(mod));
      mod = null;
    }
    return new PredictedDate(
        span, type, timex.get("value"), mod, timex.get("quant"), timex.get("freq"), null);
  }
}
