package dev.pressmark.core.process;

import dev.pressmark.core.json.Printable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The end of what a program writes to standard error; what is older is forgotten. */
final class ErrorTail {

  private static final int KEPT_BYTES = 8 << 10;
  private static final int SHOWN_LINES = 10;
  private static final int LONGEST_LINE = 200;

  private final byte[] ring = new byte[KEPT_BYTES];
  private long written;

  /** Reads a stream to its end, however much there is. */
  void drain(InputStream in) {
    byte[] chunk = new byte[KEPT_BYTES];
    try {
      for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
        add(chunk, read);
      }
    } catch (IOException e) {
      // the program was ended
    }
  }

  private synchronized void add(byte[] bytes, int length) {
    for (int i = 0; i < length; i++) {
      ring[(int) (written++ % KEPT_BYTES)] = bytes[i];
    }
  }

  /** The last lines that are not empty, each cut and without anything that moves a cursor. */
  synchronized List<String> lines() {
    int length = (int) Math.min(written, KEPT_BYTES);
    byte[] kept = new byte[length];
    for (int i = 0; i < length; i++) {
      kept[i] = ring[(int) ((written - length + i) % KEPT_BYTES)];
    }
    List<String> lines =
        new String(kept, StandardCharsets.UTF_8)
            .lines()
            .filter(line -> !line.isBlank())
            .map(line -> Printable.cut(line.stripTrailing(), LONGEST_LINE))
            .toList();
    return lines.subList(Math.max(0, lines.size() - SHOWN_LINES), lines.size());
  }
}
