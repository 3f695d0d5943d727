package dev.pressmark.core.layer;

import dev.pressmark.api.Term;
import dev.pressmark.api.annotation.TimexType;
import dev.pressmark.core.dataset.DateExpression;
import dev.pressmark.core.timex.NormalForm;

/**
 * How a gold date has to be understood, as its type, value and anchor tell; the first that fits.
 *
 * <ol>
 *   <li>a SET or a DURATION is that;
 *   <li>a DATE or TIME whose value is a reference ({@code PRESENT_REF}) or keeps an X ({@code
 *       XXXX-WXX-4}) is underspecified: the page does not say more;
 *   <li>one that is complete by itself (anchor {@code none}) is explicit: "3 May 2024", "the
 *       1980s";
 *   <li>any other is relative: "yesterday", "Friday", "the day after", "3 May";
 *   <li>where the anchor was not annotated (imported corpora), nobody knows which of the two.
 * </ol>
 */
public enum DateKind implements Term {
  EXPLICIT("explicit"),
  RELATIVE("relative"),
  UNDERSPECIFIED("underspecified"),
  DURATION("duration"),
  SET("set"),
  UNKNOWN("unknown");

  private final String word;

  DateKind(String word) {
    this.word = word;
  }

  /** The kind of a gold date. */
  public static DateKind of(DateExpression date) {
    if (date.type() == TimexType.SET) {
      return SET;
    }
    if (date.type() == TimexType.DURATION) {
      return DURATION;
    }
    boolean open =
        NormalForm.of(date.type(), date.value())
            .map(form -> form.isReference() || form.isOpen())
            .orElse(false);
    if (open) {
      return UNDERSPECIFIED;
    }
    return switch (date.anchor().kind()) {
      case NONE -> EXPLICIT;
      case UNKNOWN -> UNKNOWN;
      default -> RELATIVE;
    };
  }

  @Override
  public String word() {
    return word;
  }
}
