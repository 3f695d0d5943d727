package dev.pressmark.core.process;

import java.util.ArrayList;
import java.util.List;

/**
 * The command that starts a program: its words. There is no shell: no variables, patterns, pipes or
 * redirections.
 *
 * @param words the program and its arguments, at least one
 */
public record ProgramCommand(List<String> words) {

  private static final char NONE = 0;

  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException if there is no word, or the first is empty
   */
  public ProgramCommand {
    words = List.copyOf(words);
    if (words.isEmpty() || words.get(0).isEmpty()) {
      throw new IllegalArgumentException("no program");
    }
  }

  /**
   * Splits a command line. Words are divided by spaces, tabs and line ends. What stands between
   * single quotation marks is taken as it is; between double ones {@code \"} and {@code \\} stand
   * for the second character. A backslash anywhere else is a backslash, as in {@code C:\tools}.
   *
   * @throws IllegalArgumentException if there is no program, or a quotation mark is not closed
   */
  public static ProgramCommand parse(String line) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    boolean inWord = false;
    char mark = NONE;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (mark == '"' && c == '\\' && i + 1 < line.length() && isEscaped(line.charAt(i + 1))) {
        word.append(line.charAt(++i));
      } else if (mark != NONE) {
        if (c == mark) {
          mark = NONE;
        } else {
          word.append(c);
        }
      } else if (c == '"' || c == '\'') {
        mark = c;
        inWord = true;
      } else if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
        if (inWord) {
          words.add(word.toString());
        }
        word.setLength(0);
        inWord = false;
      } else {
        word.append(c);
        inWord = true;
      }
    }
    if (mark != NONE) {
      throw new IllegalArgumentException("the quotation mark " + mark + " is not closed");
    }
    if (inWord) {
      words.add(word.toString());
    }
    return new ProgramCommand(words);
  }

  private static boolean isEscaped(char c) {
    return c == '"' || c == '\\';
  }

  /** The program, for messages. */
  public String program() {
    return words.get(0);
  }
}
