package dev.pressmark.api.text;

/** An offset that points outside a text or into the middle of a character. */
public final class OffsetException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final String found;
  private final String allowed;

  /**
   * An offset that is refused.
   *
   * @param found what was found
   * @param allowed what would have been allowed
   */
  public OffsetException(String found, String allowed) {
    super(found + " (allowed: " + allowed + ")");
    this.found = found;
    this.allowed = allowed;
  }

  /** What was found. */
  public String found() {
    return found;
  }

  /** What would have been allowed. */
  public String allowed() {
    return allowed;
  }
}
