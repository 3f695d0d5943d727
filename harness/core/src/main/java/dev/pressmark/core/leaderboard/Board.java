package dev.pressmark.core.leaderboard;

import dev.pressmark.api.system.PublicationDay;
import dev.pressmark.api.system.Track;
import dev.pressmark.core.dataset.Split;
import dev.pressmark.core.result.Result;
import java.util.List;

/**
 * Systems that were scored on the same stories under the same conditions.
 *
 * @param conditions which
 * @param dataset what they were scored against, of the first system; of its version, see each
 * @param settings seed and resamples, the same for all
 * @param margin the largest difference that does not matter, as a share
 * @param entrants by name, version and digest of what they answered
 * @param layers every layer that is annotated in these stories, in the order of tables
 */
public record Board(
    Conditions conditions,
    Result.DatasetInfo dataset,
    Result.Settings settings,
    double margin,
    List<Entrant> entrants,
    List<LayerBoard> layers) {

  /** Copies the lists. */
  public Board {
    entrants = List.copyOf(entrants);
    layers = List.copyOf(layers);
  }

  /**
   * What must not be mixed.
   *
   * @param split which stories
   * @param track what a system was given
   * @param publication whether it was given the day of publication
   */
  public record Conditions(Split split, Track track, PublicationDay publication) {

    static Conditions of(Result result) {
      return new Conditions(
          result.dataset().split(), result.settings().track(), result.settings().publication());
    }

    /** Sorts first what most readers look for. */
    String order() {
      return (split == Split.TEST ? "0" : "1" + split.word())
          + (track == Track.END_TO_END ? " 0" : " 1")
          + (publication == PublicationDay.WITHHELD ? "0" : "1");
    }

    /** As files are named: {@code test.end-to-end.withheld}. */
    public String word() {
      return split.word() + "." + track.word() + "." + publication.word();
    }

    /** As addresses have it: {@code test-end-to-end-withheld}. */
    public String id() {
      return word().replace('.', '-');
    }

    /** In words. */
    public String title() {
      return split.word()
          + ", "
          + (track == Track.END_TO_END ? "end to end" : "gold quotes given")
          + ", publication date "
          + publication.word();
    }
  }
}
