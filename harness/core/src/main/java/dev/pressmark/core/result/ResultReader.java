package dev.pressmark.core.result;

import dev.pressmark.api.Term;
import dev.pressmark.api.system.Layer;
import dev.pressmark.api.system.PublicationDay;
import dev.pressmark.api.system.Track;
import dev.pressmark.core.count.Counts;
import dev.pressmark.core.count.PrecisionRecall;
import dev.pressmark.core.count.Proportion;
import dev.pressmark.core.count.Tally;
import dev.pressmark.core.count.Total;
import dev.pressmark.core.dataset.Split;
import dev.pressmark.core.json.JsonIn;
import dev.pressmark.core.json.Shape;
import dev.pressmark.core.prediction.ArticleFailure;
import dev.pressmark.core.prediction.FailureKind;
import dev.pressmark.core.prediction.Usage;
import dev.pressmark.core.problem.Problems;
import dev.pressmark.wire.Json;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads a result file. What follows from counts and settings (scores, intervals, sums) is passed
 * over first, then computed again and compared: a file that says otherwise is refused, for one of
 * the two has been changed.
 */
public final class ResultReader {

  private final Shape predictions = new Shape().required("sha256", JsonIn::words);

  private final Shape system =
      new Shape()
          .required("name", JsonIn::words)
          .required("version", JsonIn::words)
          .optional("url", JsonIn::words)
          .required("predictions", in -> predictions.<String>read(in, v -> v.get("sha256")))
          .required("isolation", term(Isolation.class));

  private final Shape dataset =
      new Shape()
          .required("version", JsonIn::words)
          .required("sha256", JsonIn::words)
          .required("split", term(Split.class))
          .required("stories", JsonIn::count)
          .required("articles", JsonIn::count);

  private final Shape settings =
      new Shape()
          .required("track", term(Track.class))
          .required("publication", term(PublicationDay.class))
          .required("layers", in -> in.list(one -> one.term(Layer.class)))
          .required("seed", JsonIn::wholeNumber)
          .required("resamples", JsonIn::count);

  private final Shape layer =
      new Shape()
          .required("attempted", JsonIn::bool)
          .required("headline", JsonIn::words)
          .optional("detectableDifference", ResultReader::passOver)
          .optional("idsSeen", JsonIn::bool)
          .optional("failure", JsonIn::words);

  private final Shape tally =
      new Shape()
          .optional("precisionCredit", JsonIn::wholeNumber)
          .optional("predicted", JsonIn::wholeNumber)
          .optional("recallCredit", JsonIn::wholeNumber)
          .optional("gold", JsonIn::wholeNumber)
          .optional("unit", JsonIn::wholeNumber)
          .optional("hits", JsonIn::wholeNumber)
          .optional("of", JsonIn::wholeNumber)
          .optional("coverageOf", JsonIn::wholeNumber)
          .optional("total", JsonIn::wholeNumber);

  private final Shape total = new Shape().required("value", JsonIn::wholeNumber);

  private final Shape metric =
      new Shape()
          .optional("precision", ResultReader::passOver)
          .optional("recall", ResultReader::passOver)
          .optional("f1", ResultReader::passOver)
          .optional("accuracy", ResultReader::passOver)
          .optional("coverage", ResultReader::passOver)
          .optional("counts", this::tally)
          .optional("total", in -> total.read(in, v -> new Total(number(v, "value"))));

  private final Shape story =
      new Shape()
          .required("id", JsonIn::words)
          .required("articles", JsonIn::count)
          .required("counts", in -> counts(in, this::tally));

  private final Shape failure =
      new Shape()
          .required("article", JsonIn::words)
          .required("kind", term(FailureKind.class))
          .required("message", JsonIn::string);

  private final Shape articles =
      new Shape()
          .required("scored", JsonIn::count)
          .required("answered", JsonIn::count)
          .required("missing", in -> in.list(JsonIn::words))
          .required("failed", in -> in.list(this::failure))
          .required("textNotSupplied", in -> in.list(JsonIn::words))
          .required("skippedOtherSplit", JsonIn::wholeNumber)
          .optional("usage", in -> in.map(JsonIn::amount));

  private final Shape shard =
      new Shape()
          .required("index", JsonIn::count)
          .required("of", JsonIn::count)
          .optional("answers", in -> in.map(JsonIn::string));

  private final Shape result =
      new Shape()
          .required("format", ResultReader::format)
          .required("scorer", ResultReader::scorer)
          .required("system", this::system)
          .required("dataset", this::dataset)
          .required("settings", this::settings)
          .optional("shard", this::shard)
          .required("signatures", in -> in.map(JsonIn::words))
          .required("layers", in -> in.map(this::layer))
          .required("metrics", ResultReader::passOver)
          .required("floors", in -> in.map(one -> counts(one, this::countsOfMetric)))
          .required("stories", in -> in.list(this::story))
          .required("articles", this::articles);

  private ResultReader() {}

  /**
   * Reads a result.
   *
   * @param bytes the file
   * @param file its name, for messages
   * @param problems takes what is wrong
   * @return the result; null where something is wrong with it
   */
  public static @Nullable Result read(byte[] bytes, String file, Problems problems) {
    long before = problems.count();
    Result read = JsonIn.document(bytes, file, 1, problems, new ResultReader()::result);
    if (read == null || problems.count() > before) {
      return null;
    }
    Json written = ResultWriter.json(read, Estimates.of(read));
    JsonIn.document(bytes, file, 1, problems, new Recomputed(written)::check);
    return problems.count() == before ? read : null;
  }

  private static <E extends Enum<E> & Term> Function<JsonIn, @Nullable E> term(
      Class<E> vocabulary) {
    return in -> in.term(vocabulary);
  }

  private static Boolean passOver(JsonIn in) {
    in.skip();
    return true;
  }

  private static @Nullable String format(JsonIn in) {
    return in.only(Result.FORMAT, "the format");
  }

  private static @Nullable String scorer(JsonIn in) {
    return in.only(Result.SCORER, "the scorer version");
  }

  private @Nullable Result result(JsonIn in) {
    return result.read(
        in,
        v -> {
          Map<String, String> signatures = v.get("signatures");
          Map<String, Result.LayerInfo> unsigned = v.get("layers");
          Map<Layer, Result.LayerInfo> layers = new EnumMap<>(Layer.class);
          unsigned.forEach(
              (word, one) -> {
                Layer layer = Term.find(Layer.class, word).orElse(null);
                String signature = signatures.get(word);
                if (layer == null || signature == null) {
                  v.problem(
                      "layers",
                      "the layer " + JsonIn.quoted(word),
                      "layers with a signature: " + Term.words(Layer.class));
                } else {
                  layers.put(
                      layer,
                      new Result.LayerInfo(
                          one.attempted(),
                          one.headline(),
                          signature,
                          one.idsSeen(),
                          one.failure()));
                }
              });
          SortedMap<String, Counts> floors = new TreeMap<>(v.<Map<String, Counts>>get("floors"));
          Result read =
              new Result(
                  v.get("system"),
                  v.get("dataset"),
                  settings(v.get("settings"), v.find("shard")),
                  layers,
                  floors,
                  v.get("stories"),
                  v.get("articles"));
          ResultLaws.check(read);
          return read;
        });
  }

  private Result.@Nullable SystemInfo system(JsonIn in) {
    return system.read(
        in,
        v ->
            new Result.SystemInfo(
                v.get("name"),
                v.get("version"),
                v.find("url"),
                v.get("predictions"),
                v.get("isolation")));
  }

  private Result.@Nullable DatasetInfo dataset(JsonIn in) {
    return dataset.read(
        in,
        v ->
            new Result.DatasetInfo(
                v.get("version"),
                v.get("sha256"),
                v.get("split"),
                v.get("stories"),
                v.get("articles")));
  }

  private Result.@Nullable Settings settings(JsonIn in) {
    return settings.read(
        in,
        v ->
            new Result.Settings(
                v.get("track"), v.get("publication"), v.get("seed"), v.get("resamples")));
  }

  private static Result.Settings settings(Result.Settings whole, @Nullable Shard shard) {
    return new Result.Settings(
        whole.track(), whole.publication(), whole.seed(), whole.resamples(), shard);
  }

  private @Nullable Shard shard(JsonIn in) {
    return shard.read(
        in,
        v -> {
          Map<String, String> answers = v.find("answers");
          return new Shard(
              v.get("index"), v.get("of"), answers == null ? null : new TreeMap<>(answers));
        });
  }

  /** A layer, whose signature stands elsewhere. */
  private Result.@Nullable LayerInfo layer(JsonIn in) {
    return layer.read(
        in,
        v ->
            new Result.LayerInfo(
                v.get("attempted"),
                v.get("headline"),
                "",
                Boolean.TRUE.equals(v.<Boolean>find("idsSeen")),
                v.find("failure")));
  }

  private Result.@Nullable StoryCounts story(JsonIn in) {
    return story.read(
        in, v -> new Result.StoryCounts(v.get("id"), v.get("articles"), v.get("counts")));
  }

  private static @Nullable Counts counts(JsonIn in, Function<JsonIn, @Nullable Tally> tally) {
    Map<String, Tally> tallies = in.map(tally);
    return tallies == null ? null : Counts.of(tallies);
  }

  private @Nullable Tally tally(JsonIn in) {
    return tally.read(
        in,
        v -> {
          if (v.find("unit") != null) {
            return new PrecisionRecall(
                number(v, "precisionCredit"),
                number(v, "predicted"),
                number(v, "recallCredit"),
                number(v, "gold"),
                number(v, "unit"));
          }
          return v.find("hits") != null
              ? new Proportion(number(v, "hits"), number(v, "of"), number(v, "coverageOf"))
              : new Total(number(v, "total"));
        });
  }

  /** The counts of a metric whose scores are passed over. */
  private @Nullable Tally countsOfMetric(JsonIn in) {
    return metric.read(
        in,
        v -> {
          Tally counts = v.find("counts");
          Tally sum = v.find("total");
          if ((counts == null) == (sum == null)) {
            throw new IllegalArgumentException("a metric has either \"counts\" or a \"total\"");
          }
          return counts == null ? sum : counts;
        });
  }

  private static long number(Shape.Values v, String name) {
    Long value = v.find(name);
    if (value == null) {
      throw new IllegalArgumentException("the count \"" + name + "\" is missing");
    }
    return value;
  }

  private @Nullable ArticleFailure failure(JsonIn in) {
    return failure.read(
        in, v -> new ArticleFailure(v.get("article"), v.get("kind"), v.get("message")));
  }

  private Result.@Nullable Articles articles(JsonIn in) {
    return articles.read(
        in,
        v -> {
          Map<String, BigDecimal> usage = v.find("usage");
          return new Result.Articles(
              v.get("scored"),
              v.get("answered"),
              v.<List<String>>get("missing"),
              v.<List<ArticleFailure>>get("failed"),
              v.<List<String>>get("textNotSupplied"),
              v.get("skippedOtherSplit"),
              usage == null ? Usage.NONE : new Usage(new TreeMap<>(usage)));
        });
  }
}
