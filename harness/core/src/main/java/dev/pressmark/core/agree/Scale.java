package dev.pressmark.core.agree;

/** What differences between labels mean, which decides how agreement on them is measured. */
public enum Scale {
  /** Names: two labels are equal or not. */
  NOMINAL,
  /** Numbers: the further apart, the worse. */
  INTERVAL,
  /** Stretches of a text. */
  UNITIZED
}
