package dev.pressmark.cli;

/** The exit codes of every command. */
final class ExitCode {

  static final int OK = 0;
  static final int GATE_FAILED = 1;
  static final int USAGE = 2;
  static final int INVALID = 3;
  static final int TOO_MANY_FAILED = 4;
  static final int CANNOT_TELL = 5;
  static final int INTEGRITY = 6;
  static final int INTERNAL = 70;

  private ExitCode() {}
}
