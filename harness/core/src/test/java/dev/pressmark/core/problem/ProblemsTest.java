package dev.pressmark.core.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What becomes of problems when lists of them are put together. */
class ProblemsTest {

  private static final Problem OTHER_TEXT =
      new Problem(Problem.Kind.INTEGRITY, Location.ofFile("b.json"), "another text", "this text");
  private static final Problem NO_NUMBER =
      new Problem(Location.ofFile("a.json"), "a string", "a number");

  private static Problems both() {
    Problems problems = new Problems();
    problems.add(OTHER_TEXT);
    problems.add(NO_NUMBER);
    return problems;
  }

  @Test
  void aProblemKeepsItsKindInAnotherList() {
    Problems ofList = new Problems();
    ofList.addAll(both());
    Problems ofFailure = new Problems();
    ofFailure.addAll(new InvalidInputException(both()));
    for (Problems merged : new Problems[] {ofList, ofFailure}) {
      assertThat(merged.list()).containsExactly(OTHER_TEXT, NO_NUMBER);
      assertThat(merged.count(Problem.Kind.INTEGRITY)).isEqualTo(1);
      assertThat(merged.count(Problem.Kind.INVALID)).isEqualTo(1);
    }
  }

  @Test
  void aProblemKeepsItsKindInOrder() {
    Problems ordered = both().inOrder(place -> place);
    assertThat(ordered.list()).containsExactly(NO_NUMBER, OTHER_TEXT);
    assertThat(ordered.count(Problem.Kind.INTEGRITY)).isEqualTo(1);
  }

  @Test
  void whatIsNoLongerKeptIsCountedByKind() {
    Problems many = new Problems();
    for (int i = 0; i < 10_001; i++) {
      many.add(OTHER_TEXT);
    }
    Problems merged = both();
    merged.addAll(many);
    assertThat(merged.list()).hasSize(10_000);
    assertThat(merged.count()).isEqualTo(10_003);
    assertThat(merged.count(Problem.Kind.INTEGRITY)).isEqualTo(10_002);
  }
}
