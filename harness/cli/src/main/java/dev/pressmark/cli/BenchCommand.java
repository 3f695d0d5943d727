package dev.pressmark.cli;

import dev.pressmark.api.system.PublicationDay;
import dev.pressmark.bench.system.Profile;
import dev.pressmark.bench.system.SpeedException;
import dev.pressmark.bench.system.SpeedSession;
import dev.pressmark.core.report.SpeedTable;
import dev.pressmark.core.score.Selection;
import dev.pressmark.core.speed.LinkingSpeed;
import dev.pressmark.core.speed.ReadingSpeed;
import dev.pressmark.core.speed.SpeedReport;
import dev.pressmark.core.speed.SpeedVerdict;
import dev.pressmark.core.speed.SpeedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Measures how fast a system is, against a reference, while it makes the predictions scored. */
@Command(
    name = "bench",
    description = "Measures the speed of a system against a reference, on the dataset's articles.",
    footer = {
      "",
      "Examples:",
      "  pressmark bench --system marks",
      "  pressmark bench --system exec:\"python3 my_system.py\" --profile ci --out scores",
      "  pressmark bench --system java:org.example.MySystem --system-path mine.jar:'lib/*'",
      "",
      "--out DIR writes DIR/<system>/<dataset version>/<split>.end-to-end.<given|withheld>.speed.json",
      "  and, beside it, .jmh.json: all that was measured. See docs/bench.md.",
    })
final class BenchCommand implements Callable<Integer> {

  @ParentCommand private Pressmark parent;
  @Mixin private SelectionOptions stories;
  @Mixin private RunOptions limits;

  @Option(
      names = "--system",
      paramLabel = "NAME",
      required = true,
      description = {
        "A bundled system (see: pressmark systems), or a program of your own:",
        "  exec:\"COMMAND\", or java:CLASS with --system-path."
      })
  private String system;

  @Option(
      names = "--reference",
      paramLabel = "NAME",
      description = "The bundled extractor to measure against (default: press, else marks).")
  private @Nullable String reference;

  @Option(
      names = "--profile",
      paramLabel = "PROFILE",
      defaultValue = "quick",
      description = {
        "quick (about a minute for a system that is not slow), ci (a few minutes),",
        "  full, or smoke (whether it works at all; default: ${DEFAULT-VALUE})."
      })
  private String profile;

  @Option(
      names = "--publication",
      paramLabel = "MODE",
      defaultValue = "withheld",
      description = "The day of publication: withheld or given (default: ${DEFAULT-VALUE}).")
  private String publication;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "Of everything that is drawn (default: ${DEFAULT-VALUE}).")
  private long seed;

  @Option(
      names = "--result",
      paramLabel = "FILE",
      description = "The result of scoring it: saves a slow system the second of two runs.")
  private @Nullable Path result;

  @Option(names = "--out", paramLabel = "DIR", description = "Write the files there.")
  private @Nullable Path out;

  @Option(names = "--json", description = "Print the file instead of the table.")
  private boolean json;

  @Option(names = "--strict", description = "Exit with 5 where the machine was too restless.")
  private boolean strict;

  @SuppressWarnings("NullAway.Init") // picocli sets the fields
  BenchCommand() {}

  @Override
  public Integer call() throws IOException, InterruptedException {
    Profile chosen = Modes.of("--profile", Profile.class, profile);
    PublicationDay day = Modes.of("--publication", PublicationDay.class, publication);
    if (out != null) {
      ResultOutput.checkFolder(out); // told before an hour is measured, not after
    }
    Selection selection = stories.read();
    if (selection.scoredArticles().isEmpty()) {
      stories.explainMissingTexts(selection, parent.console().err());
      return ExitCode.INVALID;
    }
    TimedSystems systems = new TimedSystems(selection, day, limits, seed);
    TimedSystem measured = systems.measured(system, result);
    try (RunProgress progress = RunProgress.onTerminal(parent.console().err())) {
      SpeedSession session = new SpeedSession(chosen, day, systems.articles(), seed, progress::at);
      MachineFacts machine = MachineFacts.before();
      TimedSystem against = measured.reads() ? systems.reference(reference) : null;
      ReadingSpeed reading =
          against == null ? null : session.read(measured.contender(), against.contender());
      LinkingSpeed linking =
          measured.links()
              ? session.link(
                  measured.contender().subject(),
                  measured.linksDigest(),
                  measured.contender().reproducible())
              : null;
      progress.clear();
      return print(
          new SpeedReport(
              measured.measured(),
              against == null ? null : against.measured(),
              measured.scored(),
              chosen.word(),
              seed,
              reading,
              linking,
              machine.after(SpeedSession.flags())),
          session.jmhJson());
    } catch (SpeedException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }

  private int print(SpeedReport report, String jmh) throws IOException {
    String file = SpeedWriter.write(report);
    if (out != null) {
      SpeedReport.Scored scored = report.scored();
      Path folder = ResultOutput.folder(out, report.system().name(), scored.version());
      Files.createDirectories(folder);
      String name = scored.split() + ".end-to-end." + scored.publication();
      Files.writeString(folder.resolve(name + ".speed.json"), file);
      Files.writeString(folder.resolve(name + ".jmh.json"), jmh);
      parent.console().err().println("pressmark: wrote " + folder.resolve(name + ".speed.json"));
    }
    if (json) {
      parent.console().out().print(file);
    } else {
      SpeedTable.of(report, parent.console().style()).forEach(parent.console().out()::println);
    }
    if (report.verdict() == SpeedVerdict.OTHER_WORK) {
      return ExitCode.INTEGRITY;
    }
    boolean unsure = report.verdict() != SpeedVerdict.MEASURED;
    return strict && unsure ? ExitCode.CANNOT_TELL : ExitCode.OK;
  }
}
