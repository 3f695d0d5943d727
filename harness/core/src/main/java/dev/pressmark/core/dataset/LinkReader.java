package dev.pressmark.core.dataset;

import static dev.pressmark.core.dataset.LabelReader.listOf;
import static dev.pressmark.core.dataset.LabelReader.term;

import dev.pressmark.api.annotation.ArticleRelation;
import dev.pressmark.api.annotation.Direction;
import dev.pressmark.api.text.Span;
import dev.pressmark.core.dataset.ArticleLink.Evidence;
import dev.pressmark.core.dataset.Links.HardNegative;
import dev.pressmark.core.dataset.Links.QuotePair;
import dev.pressmark.core.dataset.Utterance.Printing;
import dev.pressmark.core.json.JsonIn;
import dev.pressmark.core.json.Shape;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the links of a story. Spans come out in code points, as in the file. */
final class LinkReader {

  private final Shape evidence =
      new Shape()
          .required("article", JsonIn::words)
          .required("start", JsonIn::count)
          .required("end", JsonIn::count);

  private final Shape article =
      new Shape()
          .required("a", JsonIn::words)
          .required("b", JsonIn::words)
          .required("relation", term(ArticleRelation.class))
          .optional("direction", term(Direction.class))
          .optional("through", JsonIn::words)
          .optional("evidence", listOf(this::evidence));

  private final Shape span =
      new Shape().required("start", JsonIn::count).required("end", JsonIn::count);

  private final Shape printing =
      new Shape().required("quote", JsonIn::words).optional("segments", listOf(this::span));

  private final Shape utterance =
      new Shape().required("id", JsonIn::words).required("in", listOf(this::printing));

  private final Shape hardNegative =
      new Shape()
          .required("a", JsonIn::words)
          .required("b", JsonIn::words)
          .required("class", term(HardNegativeClass.class));

  private final Shape links =
      new Shape()
          .required("articles", listOf(this::article))
          .required("utterances", listOf(this::utterance))
          .required("unsure", listOf(this::unsure))
          .required("hardNegatives", listOf(this::hardNegative));

  @Nullable Links links(JsonIn in) {
    return links.read(
        in,
        v ->
            new Links(
                v.get("articles"), v.get("utterances"), v.get("unsure"), v.get("hardNegatives")));
  }

  private @Nullable Span span(JsonIn in) {
    return span.read(in, v -> new Span(v.get("start"), v.get("end")));
  }

  private @Nullable Evidence evidence(JsonIn in) {
    return evidence.read(
        in, v -> new Evidence(v.get("article"), new Span(v.get("start"), v.get("end"))));
  }

  private @Nullable ArticleLink article(JsonIn in) {
    return article.read(
        in,
        v ->
            new ArticleLink(
                v.get("a"),
                v.get("b"),
                v.get("relation"),
                v.find("direction"),
                v.find("through"),
                v.or("evidence", List.<Evidence>of())));
  }

  private @Nullable Printing printing(JsonIn in) {
    return printing.read(in, v -> new Printing(v.get("quote"), v.or("segments", List.<Span>of())));
  }

  private @Nullable Utterance utterance(JsonIn in) {
    return utterance.read(in, v -> new Utterance(v.get("id"), v.get("in")));
  }

  private @Nullable QuotePair unsure(JsonIn in) {
    List<String> pair = in.list(JsonIn::words);
    if (pair == null) {
      return null;
    }
    if (pair.size() != 2) {
      in.problem("a list of " + pair.size(), "a pair of two quotes");
      return null;
    }
    return in.make(in.here(), () -> new QuotePair(pair.get(0), pair.get(1)));
  }

  private @Nullable HardNegative hardNegative(JsonIn in) {
    return hardNegative.read(in, v -> new HardNegative(v.get("a"), v.get("b"), v.get("class")));
  }
}
