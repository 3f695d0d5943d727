package dev.pressmark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.core.process.ProgramCommand;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import picocli.CommandLine;

/** What a command says about itself, and about words it does not know. */
class HelpTest {

  private static final String INDENT = "  pressmark ";

  /** Every command has two examples or more, and each of them is a command line that it takes. */
  @TestFactory
  Stream<DynamicTest> theExamplesAreCommandLines() {
    List<CommandLine> all = new ArrayList<>();
    collect(line(), all);
    assertThat(all).hasSizeGreaterThan(20);
    return all.stream()
        .map(
            command ->
                DynamicTest.dynamicTest(
                    command.getCommandSpec().qualifiedName(), () -> takesItsExamples(command)));
  }

  private static CommandLine line() {
    return Pressmark.line(Ran.silent());
  }

  private static void collect(CommandLine command, List<CommandLine> to) {
    to.add(command);
    command.getSubcommands().values().forEach(one -> collect(one, to));
  }

  private static void takesItsExamples(CommandLine command) {
    String[] footer = command.getCommandSpec().usageMessage().footer();
    boolean group = !command.getSubcommands().isEmpty();
    List<String> examples = new ArrayList<>();
    for (int i = 0; i < footer.length; i++) {
      if (footer[i].startsWith(INDENT)) {
        String whole =
            footer[i].endsWith("\\")
                ? footer[i].replaceFirst("\\\\$", "") + footer[i + 1].strip()
                : footer[i];
        examples.add(whole.substring(INDENT.length()));
      }
    }
    assertThat(examples).hasSizeGreaterThanOrEqualTo(group && examples.isEmpty() ? 0 : 2);
    for (String example : examples) {
      // behind two spaces stands what it does, behind > where its output goes
      String arguments = example.replaceFirst("\\s+>.*", "").replaceFirst("\\s{2,}.*", "");
      line().parseArgs(ProgramCommand.parse(arguments).words().toArray(String[]::new));
    }
  }

  @Test
  void whatIsMistypedIsAnsweredWithWhatWasMeant() {
    assertSays("pressmark: unexpected scor; did you mean score?\nSee: pressmark --help\n", "scor");
    assertSays(
        "pressmark: unknown option --sistem; did you mean --system?\n"
            + "See: pressmark score --help\n",
        "score",
        "--sistem",
        "marks");
    assertSays(
        "pressmark: unknown option --xyzzy\nSee: pressmark gate --help\n",
        "gate",
        "--xyzzy=1",
        "r.json");
    assertSays(
        "pressmark: unexpected artcles; did you mean articles?\nSee: pressmark data --help\n",
        "data",
        "artcles");
    assertSays(
        "pressmark: no system \"mark\"; there are: all-tokens, ", "score", "--system", "mark");
    assertThat(Ran.of("score", "--system", "mark").err()).contains("did you mean marks?");
    assertThat(Ran.of("score", "--split", "tset").err()).doesNotContain("mean");
    assertThat(Ran.of("score", "--split", "tests").err()).endsWith("; did you mean test?\n");
    assertThat(Ran.of("score", "--story", "fery-ramp").err())
        .endsWith("; did you mean ferry-ramp?\n");
  }

  private static void assertSays(String start, String... args) {
    Ran ran = Ran.of(args);
    assertThat(ran.code()).isEqualTo(ExitCode.USAGE);
    assertThat(ran.err()).startsWith(start);
    assertThat(ran.out()).isEmpty();
  }

  /** What is missing is still answered with the usage of the command. */
  @Test
  void whatIsMissingIsAnsweredWithTheUsage() {
    assertThat(Ran.of("gate").err()).contains("RESULT").contains("Usage: pressmark gate");
  }
}
