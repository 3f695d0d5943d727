package dev.pressmark.api.text;

import dev.pressmark.api.text.QuotationSign.Family;
import java.util.Arrays;
import java.util.List;

/** The opening marks of a paragraph that are not closed yet, as positions in its list of marks. */
final class OpenMarks {

  private static final int NONE = -1;
  private static final int ANY_DOUBLE = Family.values().length;

  private final List<QuotationMark> marks;

  /** The outermost first; in rising order. */
  private final int[] stack;

  private int depth;

  private final int[] counts = new int[Family.values().length];

  /** The innermost of each family, and last the innermost of all families but the single marks. */
  private final int[] innermost = new int[Family.values().length + 1];

  /** For each open mark the one of its family around it. */
  private final int[] around;

  /** For each open mark the one around it that is no single mark. */
  private final int[] doubleAround;

  OpenMarks(List<QuotationMark> marks) {
    this.marks = marks;
    this.stack = new int[marks.size()];
    this.around = new int[marks.size()];
    this.doubleAround = new int[marks.size()];
    Arrays.fill(innermost, NONE);
  }

  int depth() {
    return depth;
  }

  /** The innermost open mark; there must be one. */
  int top() {
    return stack[depth - 1];
  }

  boolean hasAny(Family family) {
    return counts[family.ordinal()] > 0;
  }

  /** Whether a mark is open that is no single mark. */
  boolean hasDouble() {
    return depth > counts[Family.SINGLE.ordinal()];
  }

  /** The innermost open mark of a family; -1 if none. */
  int innermost(Family family) {
    return innermost[family.ordinal()];
  }

  /** The innermost open mark that is no single mark; -1 if none. */
  int innermostDouble() {
    return innermost[ANY_DOUBLE];
  }

  /** In how many open marks an open mark lies. */
  int level(int mark) {
    return Arrays.binarySearch(stack, 0, depth, mark);
  }

  void push(int mark) {
    int family = marks.get(mark).family().ordinal();
    stack[depth++] = mark;
    counts[family]++;
    around[mark] = innermost[family];
    innermost[family] = mark;
    if (marks.get(mark).family() != Family.SINGLE) {
      doubleAround[mark] = innermost[ANY_DOUBLE];
      innermost[ANY_DOUBLE] = mark;
    }
  }

  /** Takes the innermost mark away and returns it; there must be one. */
  int pop() {
    int mark = stack[--depth];
    int family = marks.get(mark).family().ordinal();
    counts[family]--;
    innermost[family] = around[mark];
    if (marks.get(mark).family() != Family.SINGLE) {
      innermost[ANY_DOUBLE] = doubleAround[mark];
    }
    return mark;
  }
}
