package dev.pressmark.core.report;

import dev.pressmark.api.system.Layer;
import dev.pressmark.api.text.Span;
import dev.pressmark.core.layer.UnitVerdict;
import dev.pressmark.core.layer.UnitVerdict.TokenCredit;
import dev.pressmark.core.layer.VerdictKind;
import dev.pressmark.core.link.LinkVerdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

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
    String said = said(verdict.right(), verdict.answered());
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
  public static String said(@Nullable String right, @Nullable String answered) {
    if (right == null || answered == null || right.equals(answered)) {
      return right == null ? (answered == null ? "" : answered) : right;
    }
    return right + " ≠ " + answered;
  }

  /** The arithmetic: of the prediction for precision, of gold for recall. */
  public static String credit(TokenCredit credit) {
    String recall = "R " + credit.shared() + "/" + credit.gold();
    String precision = "P " + credit.shared() + "/" + credit.predicted();
    if (credit.gold() == 0) {
      return precision;
    }
    return credit.predicted() == 0 ? recall : precision + " " + recall;
  }

  /** The words at these places on one line; long ones with their middle left out. */
  public static String words(String text, List<Span> spans) {
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

  /**
   * What became of a link, in one line, and for quotes the words of both ends below.
   *
   * @param textOf the text of an article by its id
   */
  public List<String> lines(LinkVerdict verdict, Function<String, String> textOf) {
    String said = said(verdict.right(), verdict.answered());
    List<String> lines = new ArrayList<>();
    lines.add(
        style.bold(verdict.kind().word())
            + "  "
            + verdict.layer().word()
            + " "
            + verdict.a().id()
            + " – "
            + verdict.b().id()
            + (said.isEmpty() ? "" : "  " + said));
    for (LinkVerdict.End end : List.of(verdict.a(), verdict.b())) {
      if (!end.places().isEmpty()) {
        lines.add("    " + end.article() + "  " + words(textOf.apply(end.article()), end.places()));
      }
    }
    return lines;
  }

  /** How often there was what, in one line for each layer that has anything. */
  public List<String> totals(Map<Layer, Map<VerdictKind, Integer>> counts) {
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
