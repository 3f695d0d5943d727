package dev.pressmark.cli;

import dev.pressmark.api.Term;
import dev.pressmark.api.system.PublicationDay;
import dev.pressmark.api.system.Track;
import dev.pressmark.core.prediction.PredictionHeader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a system is given beside the text. */
final class GivenOptions {

  @Option(
      names = "--track",
      paramLabel = "TRACK",
      description =
          "end-to-end (the default), or oracle-quotes: with ids and segments of the gold quotes.")
  private @Nullable String track;

  @Option(
      names = "--publication",
      paramLabel = "MODE",
      description = "The day of publication: withheld (the default) or given.")
  private @Nullable String publication;

  Track track() {
    return track == null ? Track.END_TO_END : Modes.of("--track", Track.class, track);
  }

  PublicationDay publication() {
    return publication == null
        ? PublicationDay.WITHHELD
        : Modes.of("--publication", PublicationDay.class, publication);
  }

  /**
   * A file says itself what its system was given; an option that says otherwise is a mistake.
   *
   * @throws UsageException if the two differ
   */
  void checkAgainst(PredictionHeader header) {
    if (track != null) {
      same("--track", track(), header.track());
    }
    if (publication != null) {
      same("--publication", publication(), header.publication());
    }
  }

  private static void same(String option, Term asked, Term said) {
    if (asked != said) {
      throw new UsageException(
          option
              + " "
              + asked.word()
              + ": the header of the predictions says "
              + said.word()
              + ", or nothing, which means the same");
    }
  }
}
