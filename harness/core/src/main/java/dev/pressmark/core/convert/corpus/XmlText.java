package dev.pressmark.core.convert.corpus;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.pressmark.core.json.Printable;
import dev.pressmark.core.problem.Location;
import dev.pressmark.core.problem.Problems;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The characters of an XML file: decoded strictly, by its byte order mark, else by the encoding
 * that it declares, else as UTF-8 (XML 1.0, appendix F). The reader of the JDK prints to standard
 * error where bytes are malformed.
 */
public final class XmlText {

  /** How far a declaration may reach. */
  private static final int DECLARATION = 200;

  private static final Pattern ENCODING =
      Pattern.compile("^<\\?xml[^>]*?encoding\\s*=\\s*[\"']([A-Za-z][A-Za-z0-9._-]*)[\"']");

  private XmlText() {}

  /**
   * Decodes a file.
   *
   * @param file its name, for messages
   * @param problems takes what is wrong
   * @return the characters without byte order mark; empty where they are not what is declared,
   *     which is noted
   */
  public static Optional<String> decode(byte[] bytes, String file, Problems problems) {
    Charset charset = charset(bytes, file, problems);
    if (charset == null) {
      return Optional.empty();
    }
    CharsetDecoder decoder = charset.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out =
        CharBuffer.allocate((int) Math.ceil(bytes.length * (double) decoder.maxCharsPerByte()) + 1);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      int line = 1 + (int) out.flip().chars().filter(c -> c == '\n').count();
      problems.add(
          Location.ofLine(file, line),
          "bytes that are no " + charset.name() + ", from byte " + in.position(),
          "the encoding that the file declares, UTF-8 where it declares none");
      return Optional.empty();
    }
    String text = out.flip().toString();
    return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
  }

  private static @Nullable Charset charset(byte[] bytes, String file, Problems problems) {
    if (begins(bytes, 0xFE, 0xFF) || begins(bytes, 0, '<')) {
      return UTF_16BE;
    }
    if (begins(bytes, 0xFF, 0xFE) || begins(bytes, '<', 0)) {
      return UTF_16LE;
    }
    boolean marked = begins(bytes, 0xEF, 0xBB, 0xBF);
    Matcher declared =
        ENCODING.matcher(new String(bytes, 0, Math.min(bytes.length, DECLARATION), ISO_8859_1));
    if (marked || !declared.find()) {
      return UTF_8;
    }
    try {
      return Charset.forName(declared.group(1));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      problems.add(
          Location.ofLine(file, 1),
          "the encoding " + Printable.quoted(declared.group(1)),
          "an encoding that Java knows, such as UTF-8");
      return null;
    }
  }

  private static boolean begins(byte[] bytes, int... first) {
    for (int i = 0; i < first.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != first[i]) {
        return false;
      }
    }
    return true;
  }
}
