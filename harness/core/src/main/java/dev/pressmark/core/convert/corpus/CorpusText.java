package dev.pressmark.core.convert.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.pressmark.core.problem.InvalidInputException;
import dev.pressmark.core.problem.Location;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.util.Optional;

/** Plain text files of a corpus: UTF-8, read strictly. */
public final class CorpusText {

  private static final String DOCUMENT = "document";

  private CorpusText() {}

  /**
   * The content of a file with line ends LF and without byte order mark, as the texts of stories
   * are; where that changes anything, it is noted.
   *
   * @return empty where the file cannot be read or is not UTF-8, which is noted
   */
  public static Optional<String> read(CorpusFile file, ImportReport report) {
    byte[] bytes;
    try {
      bytes = file.read();
    } catch (InvalidInputException e) {
      report.malformed(DOCUMENT, e);
      return Optional.empty();
    }
    CharBuffer decoded = CharBuffer.allocate(bytes.length);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CoderResult result = UTF_8.newDecoder().decode(in, decoded, true);
    if (result.isError()) {
      report.malformed(
          DOCUMENT,
          Location.ofLine(file.name(), 1 + lineEnds(bytes, in.position())),
          "bytes that are no UTF-8, from byte " + in.position(),
          "UTF-8");
      return Optional.empty();
    }
    String written = decoded.flip().toString();
    String text = written.startsWith("\uFEFF") ? written.substring(1) : written;
    if (text.length() < written.length()) {
      report.changed("byte order mark", file.at(), "taken away");
    }
    String lines = text.replace("\r\n", "\n").replace('\r', '\n');
    if (!lines.equals(text)) {
      report.changed("line ends", file.at(), "carriage returns are LF");
    }
    return Optional.of(lines);
  }

  private static int lineEnds(byte[] bytes, int to) {
    int lines = 0;
    for (int i = 0; i < to; i++) {
      lines += bytes[i] == '\n' ? 1 : 0;
    }
    return lines;
  }
}
