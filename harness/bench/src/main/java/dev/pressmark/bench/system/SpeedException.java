package dev.pressmark.bench.system;

/** A measurement that cannot be made. */
public final class SpeedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Says why. */
  public SpeedException(String message) {
    super(message);
  }
}
