package dev.pressmark.core.dataset;

/** Takes what a rule finds in one file; rules know JSON paths, lines are looked up behind them. */
@FunctionalInterface
interface Findings {

  /** Notes a problem. */
  void add(String path, String found, String allowed);
}
