package dev.pressmark.core.report;

import dev.pressmark.api.system.Layer;
import dev.pressmark.api.text.Span;
import dev.pressmark.core.layer.UnitVerdict;
import dev.pressmark.core.layer.UnitVerdict.TokenCredit;
import dev.pressmark.core.layer.VerdictKind;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/** Verdicts as people read them: the words of gold, the words that were predicted, the credit. */
public final class VerdictList {

  private static final int HEAD = 70;
  private static final int TAIL = 30;

  private final Style style;

  public VerdictList(Style style) {
    this.style = style;
  }

  /**
   * One verdict, in up to three lines.
   *
   * @param article its id
   * @param text its text
   */
  public List<String> lines(String article, String text, UnitVerdict verdict) {
    StringBuilder head = new StringBuilder(style.bold(verdict.kind().word()));
    head.append("  ").append(verdict.layer().word()).append(' ').append(article);
    head.append(verdict.id() == null ? "" : "#" + verdict.id());
    String said = said(verdict);
    head.append(said.isEmpty() ? "" : "  " + said);
    TokenCredit credit = verdict.credit();
    if (credit != null) {
      head.append("  ").append(style.faint(credit(credit)));
    }
    if (verdict.gold().equals(verdict.predicted())) {
      return List.of(head.toString(), "    both  " + words(text, verdict.gold()));
    }
    StringJoiner lines = new StringJoiner("\n");
    lines.add(head);
    if (!verdict.gold().isEmpty()) {
      lines.add("    gold  " + words(text, verdict.gold()));
    }
    if (!verdict.predicted().isEmpty()) {
      lines.add("    own   " + words(text, verdict.predicted()));
    }
    return lines.toString().lines().toList();
  }

  /** What gold says and what was answered, where the layer asks for more than a place. */
  private static String said(UnitVerdict verdict) {
    String right = verdict.right();
    String answered = verdict.answered();
    if (right == null || answered == null || right.equals(answered)) {
      return right == null ? (answered == null ? "" : answered) : right;
    }
    return right + " ≠ " + answered;
  }

  /** The arithmetic: of the prediction for precision, of gold for recall. */
  private static String credit(TokenCredit credit) {
    String recall = "R " + credit.shared() + "/" + credit.gold();
    String precision = "P " + credit.shared() + "/" + credit.predicted();
    if (credit.gold() == 0) {
      return precision;
    }
    return credit.predicted() == 0 ? recall : precision + " " + recall;
  }

  /** The words at these places on one line; long ones with their middle left out. */
  static String words(String text, List<Span> spans) {
    StringJoiner words = new StringJoiner(" … ");
    spans.forEach(span -> words.add(text.substring(span.start(), span.end())));
    String line = words.toString().replaceAll("\\s+", " ");
    if (line.codePointCount(0, line.length()) <= HEAD + TAIL) {
      return line;
    }
    int head = line.offsetByCodePoints(0, HEAD);
    int tail = line.offsetByCodePoints(line.length(), -TAIL);
    return line.substring(0, head).stripTrailing() + " […] " + line.substring(tail).stripLeading();
  }

  /** How often there was what, in one line for each layer that has anything. */
  public List<String> totals(List<UnitVerdict> verdicts) {
    Map<Layer, Map<VerdictKind, Integer>> counts = new EnumMap<>(Layer.class);
    for (UnitVerdict one : verdicts) {
      counts
          .computeIfAbsent(one.layer(), layer -> new EnumMap<>(VerdictKind.class))
          .merge(one.kind(), 1, Integer::sum);
    }
    Columns table = new Columns();
    counts.forEach((layer, kinds) -> table.noted(line -> line, told(kinds), layer.word()));
    return table.lines();
  }

  private static String told(Map<VerdictKind, Integer> kinds) {
    StringJoiner told = new StringJoiner("  ");
    kinds.forEach((kind, count) -> told.add(kind.word() + " " + count));
    return told.toString();
  }
}
