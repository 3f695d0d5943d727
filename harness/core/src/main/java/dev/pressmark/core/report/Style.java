package dev.pressmark.core.report;

/** How a table is emphasised: by terminal colours or not at all. */
public enum Style {
  /** Text alone. */
  PLAIN,
  /** With the escape codes of a terminal. */
  ANSI;

  private static final String ESCAPE = "\u001B[";
  private static final String RESET = ESCAPE + "0m";

  String bold(String text) {
    return wrap("1", text);
  }

  String faint(String text) {
    return wrap("2", text);
  }

  String warning(String text) {
    return wrap("33", text);
  }

  private String wrap(String code, String text) {
    return this == PLAIN ? text : ESCAPE + code + "m" + text + RESET;
  }
}
