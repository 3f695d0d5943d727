package dev.pressmark.core.parallel;

/**
 * Told how far long work has come, by whatever thread does a part of it. Whoever listens must be
 * quick and may not change anything: the work is the same whether somebody listens or not.
 */
public interface Progress {

  /** Nobody listens. */
  Progress NONE =
      new Progress() {
        @Override
        public void begin(String what, int parts) {}

        @Override
        public void done() {}
      };

  /**
   * Work begins, and what was begun before is over.
   *
   * @param what what is done, in a word or two for a person
   * @param parts how many parts it has
   */
  void begin(String what, int parts);

  /** One more part of it is done. */
  void done();
}
