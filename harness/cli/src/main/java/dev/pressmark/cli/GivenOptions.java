package dev.pressmark.cli;

import dev.pressmark.api.system.PublicationDay;
import dev.pressmark.api.system.Track;
import picocli.CommandLine.Option;

/** What a system is given beside the text. */
final class GivenOptions {

  @Option(
      names = "--track",
      paramLabel = "TRACK",
      defaultValue = "end-to-end",
      description =
          "end-to-end, or oracle-quotes: with ids and segments of the gold quotes (default:"
              + " ${DEFAULT-VALUE}).")
  private String track;

  @Option(
      names = "--publication",
      paramLabel = "MODE",
      defaultValue = "withheld",
      description = "The day of publication: given or withheld (default: ${DEFAULT-VALUE}).")
  private String publication;

  @SuppressWarnings("NullAway.Init") // picocli sets the fields
  GivenOptions() {}

  Track track() {
    return Modes.of(Track.class, track);
  }

  PublicationDay publication() {
    return Modes.of(PublicationDay.class, publication);
  }
}
