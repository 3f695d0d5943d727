package dev.pressmark.api.text;

import java.util.Arrays;

/**
 * The conversion of offsets of one text between code points, UTF-16 units and UTF-8 bytes. An
 * offset stands <em>between</em> characters: 0 to the length of the text, both included.
 *
 * <p>Costs one pass over the text; a text without characters beyond U+FFFF converts code points at
 * no cost, a text that is all ASCII converts bytes at no cost. Immutable.
 */
public final class Offsets {

  private final int utf16Length;

  /** For each code point its index in UTF-16; null where the two units are the same. */
  private final int[] utf16OfCodePoint;

  /** For each UTF-16 index its offset in UTF-8, -1 inside a pair; null where they are the same. */
  private final int[] utf8OfUtf16;

  private static final int[] SAME = new int[0];

  private Offsets(int utf16Length, int[] utf16OfCodePoint, int[] utf8OfUtf16) {
    this.utf16Length = utf16Length;
    this.utf16OfCodePoint = utf16OfCodePoint;
    this.utf8OfUtf16 = utf8OfUtf16;
  }

  /**
   * The offsets of a text.
   *
   * @throws IllegalArgumentException if the text holds half of a surrogate pair alone, for then it
   *     has no UTF-8 form
   */
  public static Offsets of(String text) {
    int length = text.length();
    int ascii = 0;
    while (ascii < length && text.charAt(ascii) < 0x80) {
      ascii++;
    }
    if (ascii == length) {
      return new Offsets(length, SAME, SAME);
    }
    int[] utf8 = new int[length + 1];
    int[] codePoints = new int[length + 1];
    int count = 0;
    int bytes = 0;
    for (int i = 0; i < length; ) {
      int codePoint = text.codePointAt(i);
      if (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE) {
        throw new IllegalArgumentException("half of a surrogate pair at UTF-16 index " + i);
      }
      utf8[i] = bytes;
      codePoints[count++] = i;
      bytes += codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
      if (codePoint >= 0x10000) {
        utf8[i + 1] = -1;
        i += 2;
      } else {
        i++;
      }
    }
    utf8[length] = bytes;
    codePoints[count] = length;
    return new Offsets(length, count == length ? SAME : Arrays.copyOf(codePoints, count + 1), utf8);
  }

  /** Length of the text in this unit. */
  public int length(OffsetUnit unit) {
    return fromUtf16(utf16Length, unit);
  }

  /**
   * The UTF-16 index of an offset given in some unit.
   *
   * @param offset from 0 to the length of the text in that unit
   * @throws OffsetException if it is outside the text, or inside a character
   */
  public int toUtf16(int offset, OffsetUnit unit) {
    if (offset < 0 || offset > length(unit)) {
      throw new OffsetException(
          "offset " + offset + " is outside the text", "0 to " + length(unit) + " " + name(unit));
    }
    return switch (unit) {
      case CODE_POINT -> utf16OfCodePoint == SAME ? offset : utf16OfCodePoint[offset];
      case UTF16 -> {
        if (isInsidePair(offset)) {
          throw new OffsetException(
              "UTF-16 offset " + offset + " is inside a surrogate pair",
              (offset - 1) + " or " + (offset + 1));
        }
        yield offset;
      }
      case UTF8 -> ofUtf8(offset);
    };
  }

  /**
   * The offset in some unit of a UTF-16 index.
   *
   * @param index from 0 to the length of the string
   * @throws OffsetException if it is outside the text, or inside a surrogate pair
   */
  public int fromUtf16(int index, OffsetUnit unit) {
    if (index < 0 || index > utf16Length) {
      throw new OffsetException(
          "index " + index + " is outside the text", "0 to " + utf16Length + " UTF-16 units");
    }
    if (isInsidePair(index)) {
      throw new OffsetException(
          "UTF-16 index " + index + " is inside a surrogate pair",
          (index - 1) + " or " + (index + 1));
    }
    return switch (unit) {
      case UTF16 -> index;
      case UTF8 -> utf8OfUtf16 == SAME ? index : utf8OfUtf16[index];
      case CODE_POINT ->
          utf16OfCodePoint == SAME ? index : Arrays.binarySearch(utf16OfCodePoint, index);
    };
  }

  /**
   * A span given in some unit, as a span of {@code String} indices.
   *
   * @throws OffsetException if an end is outside the text or inside a character
   */
  public Span toUtf16(Span span, OffsetUnit unit) {
    return new Span(toUtf16(span.start(), unit), toUtf16(span.end(), unit));
  }

  /**
   * A span of {@code String} indices, in some unit.
   *
   * @throws OffsetException if an end is outside the text or inside a surrogate pair
   */
  public Span fromUtf16(Span span, OffsetUnit unit) {
    return new Span(fromUtf16(span.start(), unit), fromUtf16(span.end(), unit));
  }

  private boolean isInsidePair(int index) {
    return utf8OfUtf16 != SAME && utf8OfUtf16[index] < 0;
  }

  private int ofUtf8(int offset) {
    if (utf8OfUtf16 == SAME) {
      return offset;
    }
    int low = 0;
    int high = utf16Length;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int probe = isInsidePair(middle) ? middle - 1 : middle;
      int bytes = utf8OfUtf16[probe];
      if (bytes == offset) {
        return probe;
      }
      if (bytes < offset) {
        low = middle + 1;
      } else {
        high = probe - 1;
      }
    }
    throw new OffsetException(
        "UTF-8 offset " + offset + " is inside a character", "the offset of a character's start");
  }

  private static String name(OffsetUnit unit) {
    return switch (unit) {
      case CODE_POINT -> "code points";
      case UTF16 -> "UTF-16 units";
      case UTF8 -> "UTF-8 bytes";
    };
  }
}
