package dev.pressmark.wire;

import java.time.Duration;

/** What happened, on one line. */
public final class Descriptions {

  private static final int LONGEST = 300;

  private Descriptions() {}

  /** Its class and message, cut; the class alone where it cannot even say its message. */
  public static String of(Throwable thrown) {
    String text;
    try {
      text = String.valueOf(thrown.toString());
    } catch (Throwable e) {
      text = thrown.getClass().getName();
    }
    return oneLine(text);
  }

  /** A limit of time, in seconds where it is whole ones. */
  public static String seconds(Duration limit) {
    return limit.toMillis() % 1000 == 0 ? limit.toSeconds() + " s" : limit.toMillis() + " ms";
  }

  /** The same text without line ends and other control characters, cut. */
  public static String oneLine(String text) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < text.length() && line.length() < LONGEST; ) {
      int codePoint = text.codePointAt(i);
      i += Character.charCount(codePoint);
      boolean half = Character.getType(codePoint) == Character.SURROGATE;
      line.appendCodePoint(half || Character.isISOControl(codePoint) ? ' ' : codePoint);
    }
    return line.toString().strip();
  }
}
