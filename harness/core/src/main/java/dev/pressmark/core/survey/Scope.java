package dev.pressmark.core.survey;

import dev.pressmark.api.Term;
import dev.pressmark.core.dataset.Split;
import java.util.List;

/** Where a minimum has to be met. */
public enum Scope implements Term {
  DEV("dev", List.of(Split.DEV)),
  TEST("test", List.of(Split.TEST)),
  /** The stories that were written for the dataset: dev and test. */
  WHOLE("whole", List.of(Split.DEV, Split.TEST));

  private final String word;
  private final List<Split> splits;

  Scope(String word, List<Split> splits) {
    this.word = word;
    this.splits = splits;
  }

  @Override
  public String word() {
    return word;
  }

  /** The splits whose counts are added. */
  public List<Split> splits() {
    return splits;
  }
}
