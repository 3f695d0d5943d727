package dev.pressmark.core.stats;

import dev.pressmark.api.Term;

/** What a measurement of speed says: which of two numbers belongs to the faster program. */
public enum SpeedMeasure implements Term {
  /**
   * Work per time, such as articles a second: the larger is the faster. JMH's mode {@code thrpt}.
   */
  RATE("rate"),
  /** Time per work, such as seconds an article: the smaller is the faster. JMH's {@code avgt}. */
  COST("cost");

  private final String word;

  SpeedMeasure(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }

  /** How many times as fast the system was as the reference: above 1 for the faster. */
  double timesAsFast(double system, double reference) {
    return this == RATE ? system / reference : reference / system;
  }
}
