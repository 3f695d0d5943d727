package dev.pressmark.bench.system;

import dev.pressmark.api.Term;

/** What is measured in a fork, and the names under which it stands in JMH's file. */
enum Figure implements Term {
  /** CPU time of an article. */
  CPU("cpu", "us/article"),
  /** Time of an article on the clock: that of the block over its articles. */
  WALL("wall", "us/article"),
  /** CPU time of an article that was seen before, in the same text. */
  REPEATED_CPU("cpu.repeated", "us/article"),
  /** Time of such an article on the clock. */
  REPEATED_WALL("wall.repeated", "us/article"),
  /** Bytes allocated for an article. */
  ALLOCATED("allocated", "B/article"),
  /** Articles read in a block. */
  ARTICLES("articles", "#"),
  /** How long half of all articles took at most. */
  P50("p50", "us"),
  /** How long nine in ten took at most. */
  P90("p90", "us"),
  /** How long all but one in a hundred took at most. */
  P99("p99", "us"),
  /** Until the system was open. */
  LOAD("load", "ms"),
  /** The first article of all. */
  FIRST("first", "ms"),
  /** Answers that are not those that were scored. */
  DIFFERENT("different", "#"),
  /** The place of the first of them, from 1; 0 for none. */
  FIRST_DIFFERENT("different.first", "#"),
  /** Mean length of the articles of a class of length. */
  CHARACTERS("length.characters", "chars"),
  /** Mean time of the articles of a class of length. */
  LENGTH_TIME("length.time", "us"),
  /** Linking a collection, by the clock. */
  LINK_WALL("link.wall", "ms"),
  /** Linking a collection, CPU time. */
  LINK_CPU("link.cpu", "ms"),
  /** The most memory while a collection was linked. */
  LINK_PEAK("link.peak", "B"),
  /** How many links were found. */
  LINKS("links", "#");

  private final String word;
  private final String unit;

  Figure(String word, String unit) {
    this.word = word;
    this.unit = unit;
  }

  @Override
  public String word() {
    return word;
  }

  /** The name of this figure for one of several classes. */
  String word(int number) {
    return word + "." + number;
  }

  String unit() {
    return unit;
  }
}
