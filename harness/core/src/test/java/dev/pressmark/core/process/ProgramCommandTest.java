package dev.pressmark.core.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class ProgramCommandTest {

  private static final String LETTERS = "ab \t\n\"'\\$*|/é";

  /** Words in double quotation marks come back, whatever is in them. */
  @Test
  void everyWordCanBeWritten() {
    for (long seed = 0; seed < 500; seed++) {
      Random random = new Random(seed);
      List<String> words = new ArrayList<>(List.of("program"));
      for (int i = random.nextInt(4); i > 0; i--) {
        words.add(
            random
                .ints(random.nextInt(8), 0, LETTERS.length())
                .mapToObj(at -> LETTERS.substring(at, at + 1))
                .collect(Collectors.joining()));
      }
      String line =
          words.stream()
              .map(word -> '"' + word.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
              .collect(Collectors.joining(random.nextBoolean() ? " " : "\t "));
      assertThat(ProgramCommand.parse(line).words()).as("seed %d: %s", seed, line).isEqualTo(words);
    }
  }

  @Test
  void examplesOfTheRule() {
    assertThat(ProgramCommand.parse("python3 my_system.py  --fast").words())
        .containsExactly("python3", "my_system.py", "--fast");
    assertThat(ProgramCommand.parse("C:\\tools\\mine.exe 'a \"b\\' \"\" x'y z'").words())
        .containsExactly("C:\\tools\\mine.exe", "a \"b\\", "", "xy z");
    assertThat(ProgramCommand.parse("echo $HOME *.txt | cat").words())
        .containsExactly("echo", "$HOME", "*.txt", "|", "cat");
  }

  @Test
  void whatIsNoCommand() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ProgramCommand.parse(" \t"))
        .withMessage("no program");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ProgramCommand.parse("'' x"))
        .withMessage("no program");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ProgramCommand.parse("python3 \"my system.py"))
        .withMessage("the quotation mark \" is not closed");
  }
}
