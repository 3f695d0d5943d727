package dev.pressmark.core.survey;

import dev.pressmark.api.Term;
import dev.pressmark.core.dataset.Split;
import java.util.List;

/** Where a minimum has to be met. */
public enum Scope implements Term {
  DEV("dev"),
  TEST("test"),
  /** The stories that were written for the dataset: dev and test. */
  WHOLE("whole");

  private final String word;

  Scope(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }

  /** The splits whose counts are added. */
  public List<Split> splits() {
    return switch (this) {
      case DEV -> List.of(Split.DEV);
      case TEST -> List.of(Split.TEST);
      case WHOLE -> List.of(Split.DEV, Split.TEST);
    };
  }
}
