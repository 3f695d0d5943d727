package dev.pressmark.baselines.rules.links;

/**
 * A half-open range of word positions of one page.
 *
 * @param first the first position
 * @param end the position after the last
 */
record Range(int first, int end) {

  int size() {
    return end - first;
  }
}
