package dev.pressmark.core.agree;

import dev.pressmark.core.json.JsonIn;
import dev.pressmark.core.problem.Problems;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the card and the leaderboard need of an agreement that was written by {@code pressmark agree
 * --json}. Whatever else stands in the file is passed over: its schema is {@code
 * agreement.schema.json}.
 *
 * @param stories how many stories were compared
 * @param articles how many articles
 * @param passes the digests of the files compared, by their names from the story's folder on, as
 *     {@code ferry-ramp/pass-a.json}
 * @param aGold scores with the first annotator as gold, by metric and measure, as {@code
 *     quotes.full.overlap f1}
 * @param bGold the same with the second one
 * @param coefficients by label and coefficient, as {@code quotes.type kappa}
 * @param differences how many differences there are
 */
public record AgreementFile(
    int stories,
    int articles,
    SortedMap<String, String> passes,
    Map<String, Figure> aGold,
    Map<String, Figure> bGold,
    Map<String, Figure> coefficients,
    long differences) {

  /** Copies the maps. */
  public AgreementFile {
    passes = Collections.unmodifiableSortedMap(new TreeMap<>(passes));
    aGold = Map.copyOf(aGold);
    bGold = Map.copyOf(bGold);
    coefficients = Map.copyOf(coefficients);
  }

  /**
   * A number with its interval.
   *
   * @param value null where it is undefined
   * @param interval both ends; empty where there is none
   */
  public record Figure(@Nullable Double value, List<Double> interval) {}

  /** Reads the file; null where it is no such file. */
  public static @Nullable AgreementFile read(byte[] bytes, String file, Problems problems) {
    long before = problems.count();
    Reading reading = new Reading();
    JsonIn.document(bytes, file, 1, problems, reading::file);
    return problems.count() == before ? reading.result() : null;
  }

  /** What was read so far. */
  private static final class Reading {

    private final SortedMap<String, String> passes = new TreeMap<>();
    private final Map<String, Figure> aGold = new TreeMap<>();
    private final Map<String, Figure> bGold = new TreeMap<>();
    private final Map<String, Figure> coefficients = new TreeMap<>();
    private int stories;
    private int articles;
    private long differences;

    AgreementFile result() {
      return new AgreementFile(stories, articles, passes, aGold, bGold, coefficients, differences);
    }

    boolean file(JsonIn in) {
      JsonIn.Fields fields = in.object();
      while (fields.next()) {
        switch (fields.name()) {
          case "a", "b" -> annotator(in);
          case "common" -> common(in);
          case "scores" -> scores(in);
          case "coefficients" -> in.list(this::coefficient);
          case "disagreements" -> disagreements(in);
          default -> in.skip();
        }
      }
      return fields.require("a", "b", "common", "scores", "coefficients", "disagreements");
    }

    private void annotator(JsonIn in) {
      JsonIn.Fields fields = in.object();
      while (fields.next()) {
        if (fields.name().equals("files")) {
          in.list(this::pass);
        } else {
          in.skip();
        }
      }
    }

    private Boolean pass(JsonIn in) {
      Map<String, String> file = in.map(JsonIn::string);
      if (file != null && file.containsKey("file") && file.containsKey("sha256")) {
        String[] steps = file.getOrDefault("file", "").split("/", -1);
        String name = steps[steps.length - 1];
        passes.put(
            steps.length < 2 ? name : steps[steps.length - 2] + "/" + name,
            file.getOrDefault("sha256", ""));
      }
      return true;
    }

    private void common(JsonIn in) {
      JsonIn.Fields fields = in.object();
      while (fields.next()) {
        switch (fields.name()) {
          case "stories" -> stories = in.natural();
          case "articles" -> articles = in.natural();
          default -> in.skip();
        }
      }
    }

    private void scores(JsonIn in) {
      JsonIn.Fields fields = in.object();
      while (fields.next()) {
        Map<String, Figure> into = fields.name().equals("aGold") ? aGold : bGold;
        JsonIn.Fields metrics = in.object();
        while (metrics.next()) {
          metric(in, metrics.name(), into);
        }
      }
    }

    private void metric(JsonIn in, String metric, Map<String, Figure> into) {
      JsonIn.Fields measures = in.object();
      while (measures.next()) {
        if (in.isObject() && !measures.name().equals("counts")) {
          String measure = measures.name();
          into.put(metric + " " + measure, figure(in, new ArrayList<>()));
        } else {
          in.skip();
        }
      }
    }

    private Boolean coefficient(JsonIn in) {
      List<String> names = new ArrayList<>();
      Figure figure = figure(in, names);
      coefficients.put(String.join(" ", names), figure);
      return true;
    }

    /** Reads a value with its interval; the names it goes by, where it has some, are added. */
    private static Figure figure(JsonIn in, List<String> names) {
      Double value = null;
      List<Double> interval = List.of();
      JsonIn.Fields fields = in.object();
      while (fields.next()) {
        switch (fields.name()) {
          case "value" -> value = in.isNull() ? skipped(in) : in.number();
          case "interval" -> interval = in.isArray() ? ends(in) : List.of();
          case "label", "coefficient" -> names.add(String.valueOf(in.string()));
          default -> in.skip();
        }
      }
      return new Figure(value, interval);
    }

    private static @Nullable Double skipped(JsonIn in) {
      in.skip();
      return null;
    }

    private static List<Double> ends(JsonIn in) {
      List<Double> ends = in.list(JsonIn::number);
      return ends == null ? List.of() : ends;
    }

    private void disagreements(JsonIn in) {
      Map<String, Long> counts = in.map(JsonIn::wholeNumber);
      differences = counts == null ? 0 : counts.values().stream().mapToLong(Long::longValue).sum();
    }
  }
}
