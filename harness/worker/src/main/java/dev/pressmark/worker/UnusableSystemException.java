package dev.pressmark.worker;

import org.jspecify.annotations.Nullable;

/** There is no system to answer for; the message says why, on one line. */
final class UnusableSystemException extends RuntimeException {

  private static final long serialVersionUID = 1;

  UnusableSystemException(String message) {
    this(message, null);
  }

  UnusableSystemException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
