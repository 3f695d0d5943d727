package dev.pressmark.core.report;

/** Whole numbers as people read them, with a comma between thousands. */
public final class Thousands {

  private Thousands() {}

  /** {@code 12,345} for 12345. */
  public static String of(long value) {
    return Long.toString(value).replaceAll("(?<=\\d)(?=(?:\\d{3})+$)", ",");
  }
}
