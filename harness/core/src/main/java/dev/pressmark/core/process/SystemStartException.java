package dev.pressmark.core.process;

/** A system that cannot be opened: there is no run. */
public final class SystemStartException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Says which system, and why. */
  public SystemStartException(String message) {
    super(message);
  }
}
