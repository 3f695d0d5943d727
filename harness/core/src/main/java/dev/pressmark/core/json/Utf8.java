package dev.pressmark.core.json;

import org.jspecify.annotations.Nullable;

/**
 * Whether bytes are UTF-8 and nothing else. The parser guesses UTF-16 and UTF-32, skips a byte
 * order mark and lets overlong forms pass; a strict reader does neither.
 */
final class Utf8 {

  static final String ALLOWED = "UTF-8 without byte order mark";

  private Utf8() {}

  /**
   * What is wrong first.
   *
   * @param offset where, in the array
   * @param found what was found there
   */
  record Fault(int offset, String found) {}

  /** The first fault of a part of an array; null where it is UTF-8. */
  static @Nullable Fault check(byte[] bytes, int offset, int length) {
    int end = offset + length;
    if (length >= 2 && (bytes[offset] == 0 || bytes[offset + 1] == 0)) {
      return new Fault(offset, "a zero byte, as UTF-16 has it");
    }
    if (length >= 3
        && bytes[offset] == (byte) 0xEF
        && bytes[offset + 1] == (byte) 0xBB
        && bytes[offset + 2] == (byte) 0xBF) {
      return new Fault(offset, "a byte order mark");
    }
    int i = offset;
    while (i < end) {
      byte first = bytes[i];
      if (first >= 0) {
        i++;
        continue;
      }
      int size = size(bytes, i, end);
      if (size == 0) {
        return new Fault(
            i,
            "the byte 0x"
                + Integer.toHexString(first & 0xFF)
                + " at byte "
                + (i - offset + 1)
                + " is not UTF-8");
      }
      i += size;
    }
    return null;
  }

  /** Number of bytes of the character beyond ASCII that begins here; 0 where none does. */
  private static int size(byte[] bytes, int i, int end) {
    int first = bytes[i] & 0xFF;
    int second = i + 1 < end ? bytes[i + 1] & 0xFF : 0;
    if (first < 0xC2 || first > 0xF4 || second < lowest(first) || second > highest(first)) {
      return 0;
    }
    int size = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    for (int k = 2; k < size; k++) {
      if (i + k >= end || (bytes[i + k] & 0xC0) != 0x80) {
        return 0;
      }
    }
    return size;
  }

  /** Shuts out overlong forms. */
  private static int lowest(int first) {
    return first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
  }

  /** Shuts out surrogates and what is beyond U+10FFFF. */
  private static int highest(int first) {
    return first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
  }

  /** Number of line ends in a part of an array. */
  static int lines(byte[] bytes, int from, int to) {
    int lines = 0;
    for (int i = from; i < to; i++) {
      lines += bytes[i] == '\n' ? 1 : 0;
    }
    return lines;
  }

  /** Whether a string has no UTF-8 form because half of a surrogate pair stands alone in it. */
  static boolean hasHalfPair(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (Character.isSurrogate(c)) {
        if (!Character.isHighSurrogate(c)
            || i + 1 == value.length()
            || !Character.isLowSurrogate(value.charAt(i + 1))) {
          return true;
        }
        i++;
      }
    }
    return false;
  }
}
