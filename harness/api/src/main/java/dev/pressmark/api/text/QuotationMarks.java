package dev.pressmark.api.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The pairing of the quotation marks of a text, by the rule of version {@value #RULE}: which
 * stretches of it are quoted.
 *
 * <ul>
 *   <li>Marks are straight and curly ones, double and single, guillemets in both directions, low
 *       marks, doubled apostrophes and backticks, and corner brackets. The styles may be mixed, and
 *       a mark that points the wrong way is understood by where it stands.
 *   <li>Apostrophes ({@code don’t}, {@code the crews’ pay}, {@code ’90s}, {@code rock ’n’ roll})
 *       and measures ({@code 5'9"}) are no quotation marks.
 *   <li>Paragraphs are those of {@link Paragraphs}. A stretch whose closing mark is missing ends
 *       with its paragraph; it {@linkplain QuotedStretch#continues() continues} where the next
 *       paragraph that is not blank opens it again, in marks of any style.
 *   <li>A stretch whose opening mark is missing begins with its paragraph, or with the first
 *       sentence after the quotation before it. A mark that quotes nothing is left out.
 * </ul>
 *
 * The work grows with the length of the text, whatever the text.
 */
public final class QuotationMarks {

  /** Version of the pairing rule; part of the signature of every result. */
  public static final String RULE = "1";

  private QuotationMarks() {}

  /**
   * The quoted stretches of a text in text order, outer ones before the inner ones that start with
   * them. Of two stretches, one contains the other or they share no character. None for an empty
   * text.
   */
  public static List<QuotedStretch> pair(String text) {
    List<Stretch> all = new ArrayList<>();
    List<Stretch> pending = List.of();
    for (Span paragraph : Paragraphs.of(text)) {
      int from = paragraph.start();
      int to = paragraph.end();
      List<Stretch> here = MarkPairing.of(new MarkedParagraph(text, from, to, !pending.isEmpty()));
      continueIn(here, pending, from);
      all.addAll(here);
      pending = unclosedAt(to, here);
    }
    return all.stream().map(Stretch::toQuoted).toList();
  }

  private static List<Stretch> unclosedAt(int end, List<Stretch> paragraph) {
    return paragraph.stream().filter(s -> !s.isClosed() && s.end() == end).toList();
  }

  /** Each mark that a paragraph begins with goes on with one stretch, the outermost first. */
  private static void continueIn(List<Stretch> paragraph, List<Stretch> pending, int from) {
    for (int i = 0; i < paragraph.size() && i < pending.size(); i++) {
      Stretch stretch = paragraph.get(i);
      boolean closesAlone = i == 0 && !stretch.isOpened() && stretch.start() == from;
      if (!stretch.leads() && !closesAlone) {
        return;
      }
      pending.get(i).setContinues();
    }
  }
}
