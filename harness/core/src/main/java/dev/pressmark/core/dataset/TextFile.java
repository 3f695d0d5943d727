package dev.pressmark.core.dataset;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.pressmark.core.problem.Location;
import dev.pressmark.core.problem.Problems;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;

/** The form of every file of a dataset: UTF-8 without byte order mark, lines that end with LF. */
final class TextFile {

  private TextFile() {}

  /**
   * Checks a file.
   *
   * @return whether it can be read as UTF-8
   */
  static boolean check(byte[] bytes, String file, Problems problems) {
    if (!isText(bytes, file, problems)) {
      return false;
    }
    checkLines(bytes, file, problems);
    boolean mark =
        bytes.length >= 3
            && bytes[0] == (byte) 0xEF
            && bytes[1] == (byte) 0xBB
            && bytes[2] == (byte) 0xBF;
    if (mark) {
      problems.add(Location.ofLine(file, 1), "a byte order mark", "UTF-8 without byte order mark");
    }
    return !mark;
  }

  private static boolean isText(byte[] bytes, String file, Problems problems) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    if (UTF_8.newDecoder().decode(in, CharBuffer.allocate(bytes.length), true).isError()) {
      problems.add(
          Location.ofLine(file, lineOf(in.position(), bytes)),
          "bytes that are no UTF-8, from byte " + in.position(),
          "UTF-8");
      return false;
    }
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        problems.add(Location.ofLine(file, lineOf(i, bytes)), "a zero byte, as in UTF-16", "UTF-8");
        return false;
      }
    }
    return true;
  }

  private static int lineOf(int index, byte[] bytes) {
    int line = 1;
    for (int i = 0; i < index; i++) {
      line += bytes[i] == '\n' ? 1 : 0;
    }
    return line;
  }

  private static void checkLines(byte[] bytes, String file, Problems problems) {
    int carriageReturns = 0;
    int first = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == '\r' && carriageReturns++ == 0) {
        first = i;
      }
    }
    if (carriageReturns > 0) {
      problems.add(
          Location.ofLine(file, lineOf(first, bytes)),
          carriageReturns + " carriage returns, the first one in this line",
          "line ends are LF; git changes them where core.autocrlf says so");
    }
    if (bytes.length == 0 || bytes[bytes.length - 1] != '\n') {
      problems.add(
          Location.ofLine(file, lineOf(bytes.length, bytes)),
          "no line end after the last line",
          "every line ends with LF");
    }
  }
}
