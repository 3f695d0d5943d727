package dev.pressmark.core.leaderboard;

import dev.pressmark.core.json.JsonIn;
import dev.pressmark.core.problem.Problems;
import dev.pressmark.core.stats.Interval;
import dev.pressmark.core.stats.Judgement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a leaderboard needs of a file {@code pressmark.speed/1}, which stands beside the result of
 * the same predictions. Whatever else is in the file is passed over.
 *
 * @param predictionsSha256 the predictions whose making was timed
 * @param reference name of the system it was measured against
 * @param verdict {@code measured} where the figure can be used, else why not
 * @param timesAsFast by CPU time; above 1 where it is faster than the reference
 * @param interval of it
 */
public record SpeedFile(
    String predictionsSha256,
    String reference,
    String verdict,
    double timesAsFast,
    Interval interval) {

  private static final String MEASURED = "measured";

  /** Whether the figure can be used. */
  public boolean isMeasured() {
    return verdict.equals(MEASURED);
  }

  /** Reads the file; null where it is no such file, or of a system that reads no articles. */
  public static @Nullable SpeedFile read(byte[] bytes, String file, Problems problems) {
    long before = problems.count();
    Reading reading = new Reading();
    JsonIn.document(bytes, file, 1, problems, reading::file);
    return problems.count() == before ? reading.result() : null;
  }

  /** What was read so far. */
  private static final class Reading {

    private String predictions = "";
    private String reference = "";
    private String verdict = "";
    private @Nullable Double timesAsFast;
    private List<Double> ends = List.of();

    @Nullable SpeedFile result() {
      if (timesAsFast == null || !(timesAsFast > 0)) {
        return null;
      }
      Interval interval =
          ends.size() == 2
              ? new Interval.Given(ends.get(0), ends.get(1), Judgement.CONFIDENCE)
              : new Interval.NotGiven("none in the file");
      return new SpeedFile(predictions, reference, verdict, timesAsFast, interval);
    }

    boolean file(JsonIn in) {
      JsonIn.Fields fields = in.object();
      while (fields.next()) {
        switch (fields.name()) {
          case "reference" -> reference = word(in, "name");
          case "scored" -> scored(in);
          case "reading" -> reading(in);
          default -> in.skip();
        }
      }
      return fields.require("format", "scored");
    }

    private void scored(JsonIn in) {
      JsonIn.Fields fields = in.object();
      while (fields.next()) {
        if (fields.name().equals("predictions")) {
          predictions = word(in, "sha256");
        } else {
          in.skip();
        }
      }
    }

    private void reading(JsonIn in) {
      JsonIn.Fields fields = in.object();
      while (fields.next()) {
        switch (fields.name()) {
          case "verdict" -> verdict = String.valueOf(in.string());
          case "timesAsFast" -> ratio(in);
          default -> in.skip();
        }
      }
    }

    private void ratio(JsonIn in) {
      JsonIn.Fields fields = in.object();
      while (fields.next()) {
        switch (fields.name()) {
          case "value" -> timesAsFast = in.number();
          case "interval" -> {
            List<Double> found = in.isArray() ? in.list(JsonIn::number) : null;
            if (found == null) {
              in.skip();
            }
            ends = found == null ? List.of() : found;
          }
          default -> in.skip();
        }
      }
    }

    /** One field of an object, which is a string. */
    private static String word(JsonIn in, String name) {
      String word = "";
      JsonIn.Fields fields = in.object();
      while (fields.next()) {
        if (fields.name().equals(name)) {
          word = String.valueOf(in.string());
        } else {
          in.skip();
        }
      }
      return word;
    }
  }
}
