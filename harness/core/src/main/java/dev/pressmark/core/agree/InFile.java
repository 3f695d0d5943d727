package dev.pressmark.core.agree;

import dev.pressmark.api.text.OffsetUnit;
import dev.pressmark.api.text.Offsets;
import dev.pressmark.api.text.Span;
import dev.pressmark.core.agree.Disagreement.Place;
import dev.pressmark.core.dataset.Article;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The spans of an article as files have them, in code points. The words come with them only where
 * the dataset holds the text: of a page that it may not hold, offsets are all that is ever shown.
 */
final class InFile {

  private final Article article;
  private final Offsets offsets;
  private final boolean words;

  /**
   * Spans of an article that is there with its text.
   *
   * @param words whether its words may be shown
   */
  InFile(Article article, boolean words) {
    this.article = article;
    this.offsets = Offsets.of(article.requireText());
    this.words = words;
  }

  Place place(Span span) {
    Span codePoints = offsets.fromUtf16(span, OffsetUnit.CODE_POINT);
    return new Place(
        article.id(),
        codePoints.start(),
        codePoints.end(),
        words ? span.of(article.requireText()) : null);
  }

  List<Place> places(List<Span> spans) {
    return spans.stream().sorted().map(this::place).toList();
  }

  /** As {@code 10-20, 25-30}; "none" of no span. */
  String shown(List<Span> spans) {
    return spans.isEmpty()
        ? "none"
        : spans.stream()
            .sorted()
            .map(span -> offsets.fromUtf16(span, OffsetUnit.CODE_POINT))
            .map(span -> span.start() + "-" + span.end())
            .collect(Collectors.joining(", "));
  }
}
