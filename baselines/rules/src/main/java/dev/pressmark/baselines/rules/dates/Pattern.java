package dev.pressmark.baselines.rules.dates;

import java.util.ArrayList;
import java.util.List;

/**
 * One spelled-out form of a pattern.
 *
 * @param elements what is asked for, in order; not empty
 * @param from the first element of the expression
 * @param to the one after its last
 */
record Pattern(List<Element> elements, int from, int to) {

  /**
   * @throws IllegalArgumentException if there is nothing between the marks
   */
  Pattern {
    elements = List.copyOf(elements);
    if (from < 0 || to <= from || to > elements.size()) {
      throw new IllegalArgumentException("the pattern has no expression");
    }
  }

  /**
   * All forms of a pattern, without and with each thing in brackets.
   *
   * @throws IllegalArgumentException if the pattern cannot be read
   */
  static List<Pattern> of(String pattern) {
    PatternReader reader = new PatternReader(pattern);
    List<Pattern> forms = new ArrayList<>();
    for (List<PatternReader.Piece> pieces : reader.read()) {
      forms.add(formOf(pieces));
    }
    return forms;
  }

  private static Pattern formOf(List<PatternReader.Piece> pieces) {
    List<Element> elements = new ArrayList<>();
    boolean glued = false;
    int from = 0;
    int to = -1;
    for (PatternReader.Piece piece : pieces) {
      if (piece instanceof PatternReader.Text text) {
        elements.add(new Element.Literal(text.word(), glued));
      } else if (piece instanceof PatternReader.Name name) {
        elements.add(new Element.Slot(name.kind(), name.part(), glued));
      } else if (piece instanceof PatternReader.Begin) {
        from = elements.size();
      } else if (piece instanceof PatternReader.End) {
        to = elements.size();
      }
      glued = piece instanceof PatternReader.Text || piece instanceof PatternReader.Name;
    }
    return new Pattern(elements, from, to < 0 ? elements.size() : to);
  }
}
