package dev.pressmark.api.text;

import org.jspecify.annotations.Nullable;

/** The signs that quote: of which family each one is, and what its shape says it does. */
enum QuotationSign {
  STRAIGHT_DOUBLE("\"＂″", Family.DOUBLE, Shape.EITHER),
  CURLY_DOUBLE_OPENING("“‟〝", Family.DOUBLE, Shape.OPENS),
  CURLY_DOUBLE_CLOSING("”〞", Family.DOUBLE, Shape.CLOSES),
  LOW_DOUBLE("„", Family.DOUBLE, Shape.ONLY_OPENS),
  STRAIGHT_SINGLE("'＇′", Family.SINGLE, Shape.EITHER),
  CURLY_SINGLE_OPENING("‘‛`", Family.SINGLE, Shape.OPENS),
  CURLY_SINGLE_CLOSING("’´", Family.SINGLE, Shape.CLOSES),
  LOW_SINGLE("‚", Family.SINGLE, Shape.ONLY_OPENS),
  GUILLEMET_LEFT("«", Family.GUILLEMET, Shape.OPENS),
  GUILLEMET_RIGHT("»", Family.GUILLEMET, Shape.CLOSES),
  SINGLE_GUILLEMET_LEFT("‹", Family.SINGLE_GUILLEMET, Shape.OPENS),
  SINGLE_GUILLEMET_RIGHT("›", Family.SINGLE_GUILLEMET, Shape.CLOSES),
  CORNER_LEFT("「｢﹁", Family.CORNER, Shape.ONLY_OPENS),
  CORNER_RIGHT("」｣﹂", Family.CORNER, Shape.ONLY_CLOSES),
  WHITE_CORNER_LEFT("『﹃", Family.WHITE_CORNER, Shape.ONLY_OPENS),
  WHITE_CORNER_RIGHT("』﹄", Family.WHITE_CORNER, Shape.ONLY_CLOSES),
  /** Two characters for one mark: <code>``</code>, {@code ‘‘} and two low ones. */
  DOUBLED_OPENING("", Family.DOUBLE, Shape.OPENS),
  /** Two characters for one mark: {@code ’’}. */
  DOUBLED_CLOSING("", Family.DOUBLE, Shape.CLOSES),
  /** Two characters for one mark: {@code ''}. */
  DOUBLED_STRAIGHT("", Family.DOUBLE, Shape.EITHER);

  /** Signs that are meant to be used together. */
  enum Family {
    DOUBLE,
    SINGLE,
    GUILLEMET,
    SINGLE_GUILLEMET,
    CORNER,
    WHITE_CORNER;

    /** Whether the signs point, so that some set « a » and others » a «. */
    boolean isGuillemet() {
      return this == GUILLEMET || this == SINGLE_GUILLEMET;
    }
  }

  /** What the shape of a sign says about its use. */
  enum Shape {
    /** Opens, unless it is misused. */
    OPENS,
    /** Closes, unless it is misused. */
    CLOSES,
    /** Says nothing. */
    EITHER,
    /** Is never seen to close. */
    ONLY_OPENS,
    /** Is never seen to open. */
    ONLY_CLOSES;

    boolean opens() {
      return this == OPENS || this == ONLY_OPENS;
    }

    boolean closes() {
      return this == CLOSES || this == ONLY_CLOSES;
    }

    boolean isFirm() {
      return this == ONLY_OPENS || this == ONLY_CLOSES;
    }

    Shape reversed() {
      return switch (this) {
        case OPENS -> CLOSES;
        case CLOSES -> OPENS;
        default -> this;
      };
    }
  }

  private static final @Nullable QuotationSign[] BY_CHARACTER = new QuotationSign[0x10000];

  static {
    for (QuotationSign sign : values()) {
      for (char c : sign.characters.toCharArray()) {
        BY_CHARACTER[c] = sign;
      }
    }
  }

  private final String characters;
  private final Family family;
  private final Shape shape;

  QuotationSign(String characters, Family family, Shape shape) {
    this.characters = characters;
    this.family = family;
    this.shape = shape;
  }

  /** The sign that a character alone stands for; null where it is no quotation mark. */
  static @Nullable QuotationSign of(char character) {
    return BY_CHARACTER[character];
  }

  /** The sign that a character stands for when it is set twice; null where it never is. */
  static @Nullable QuotationSign ofTwice(char character) {
    return switch (character) {
      case '`', '‘', '‚' -> DOUBLED_OPENING;
      case '’', '´' -> DOUBLED_CLOSING;
      case '\'' -> DOUBLED_STRAIGHT;
      default -> null;
    };
  }

  Family family() {
    return family;
  }

  Shape shape() {
    return shape;
  }
}
