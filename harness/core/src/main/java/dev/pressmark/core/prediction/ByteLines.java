package dev.pressmark.core.prediction;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * The lines of a stream as bytes, one at a time. A line ends with LF; a CR before it is white space
 * of JSON and stays. Of a line that is too long no more than the limit is ever in memory.
 */
public final class ByteLines {

  private static final int CHUNK = 1 << 16;

  private final InputStream in;
  private final int longest;
  private byte[] buffer = new byte[CHUNK];
  private int filled;
  private int start;
  private int end;
  private int next;
  private int number;
  private boolean tooLong;
  private boolean ended;

  /**
   * The lines of a stream.
   *
   * @param longest bytes of the longest line that is given, without its end
   */
  public ByteLines(InputStream in, int longest) {
    this.in = in;
    this.longest = longest;
  }

  /** Goes on to the next line. */
  public boolean next() throws IOException {
    start = next;
    tooLong = false;
    int seen = start;
    while (true) {
      int lineEnd = find(seen);
      if (lineEnd >= 0) {
        end = lineEnd;
        next = lineEnd + 1;
        number++;
        tooLong = tooLong || end - start > longest;
        return true;
      }
      if (filled - start > longest) {
        tooLong = true;
        filled = start;
      }
      seen = filled - start;
      boolean more = fill();
      seen += start;
      if (!more) {
        end = filled;
        next = filled;
        boolean content = tooLong || end > start;
        number += content ? 1 : 0;
        return content;
      }
    }
  }

  private int find(int from) {
    for (int i = from; i < filled; i++) {
      if (buffer[i] == '\n') {
        return i;
      }
    }
    return -1;
  }

  /** Reads on behind what is there of the current line, which may move; false at the end. */
  private boolean fill() throws IOException {
    if (ended) {
      return false;
    }
    if (start > 0) {
      System.arraycopy(buffer, start, buffer, 0, filled - start);
      filled -= start;
      start = 0;
    }
    if (filled == buffer.length) {
      long larger = Math.min(2L * buffer.length, (long) longest + CHUNK);
      buffer = Arrays.copyOf(buffer, (int) Math.max(larger, filled + 1L));
    }
    int read = in.read(buffer, filled, buffer.length - filled);
    ended = read < 0;
    filled += Math.max(read, 0);
    return !ended;
  }

  /** The array that holds the line, until the next one is asked for. */
  public byte[] bytes() {
    return buffer;
  }

  /** Where in the array the line begins. */
  public int offset() {
    return start;
  }

  /** Its length in bytes, without LF. */
  public int length() {
    return end - start;
  }

  /** The number of the line, from 1. */
  int number() {
    return number;
  }

  /** Bytes of the longest line that is given. */
  int longest() {
    return longest;
  }

  /** Whether the line was longer than allowed and is not given. */
  public boolean isTooLong() {
    return tooLong;
  }

  /** Whether there is nothing but white space on it. */
  public boolean isBlank() {
    for (int i = start; i < end; i++) {
      if (buffer[i] != ' ' && buffer[i] != '\t' && buffer[i] != '\r') {
        return false;
      }
    }
    return true;
  }
}
