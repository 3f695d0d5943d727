package dev.pressmark.core.dataset;

import static dev.pressmark.core.dataset.LabelReader.listNotEmpty;
import static dev.pressmark.core.dataset.LabelReader.listOf;
import static dev.pressmark.core.dataset.LabelReader.spanned;
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
import dev.pressmark.core.json.Shape.Values;
import dev.pressmark.core.problem.Location;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the links of a story. Spans come out in code points, as in the file, and are remembered by
 * article, for the texts may stand behind the links.
 */
final class LinkReader {

  private record Placed(Location at, Span span, @Nullable String text) {}

  private final Map<String, SpanChecks> spans = new HashMap<>();

  private final Shape evidence = spanned().required("article", JsonIn::words);

  private final Shape article =
      new Shape()
          .required("a", JsonIn::words)
          .required("b", JsonIn::words)
          .required("relation", term(ArticleRelation.class))
          .optional("direction", term(Direction.class))
          .optional("through", JsonIn::words)
          .optional("evidence", listNotEmpty(this::evidence));

  private final Shape span = spanned();

  private final Shape printing =
      new Shape()
          .required("quote", JsonIn::words)
          .optional("segments", listNotEmpty(in -> span.read(in, LinkReader::placed)));

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

  /** The spans seen so far, by the id of their article. */
  Map<String, SpanChecks> spans() {
    return spans;
  }

  private static Placed placed(Values v) {
    return new Placed(v.start(), new Span(v.get("start"), v.get("end")), v.find("text"));
  }

  private Span settle(String article, Placed one) {
    spans.computeIfAbsent(article, id -> new SpanChecks()).addLinked(one.at, one.span, one.text);
    return one.span;
  }

  private @Nullable Evidence evidence(JsonIn in) {
    return evidence.read(
        in,
        v -> {
          String article = v.get("article");
          return new Evidence(article, settle(article, placed(v)));
        });
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
    return printing.read(
        in,
        v -> {
          Printing whole = new Printing(v.get("quote"), List.of());
          List<Placed> parts = v.or("segments", List.of());
          return new Printing(
              whole.quote(), parts.stream().map(one -> settle(whole.article(), one)).toList());
        });
  }

  private @Nullable Utterance utterance(JsonIn in) {
    return utterance.read(in, v -> new Utterance(v.get("id"), v.get("in")));
  }

  private @Nullable QuotePair unsure(JsonIn in) {
    Location at = in.here();
    List<String> pair = in.list(JsonIn::words);
    if (pair == null) {
      return null;
    }
    if (pair.size() != 2) {
      in.problem(at, "a list of " + pair.size(), "a pair of two quotes");
      return null;
    }
    return in.make(at, () -> new QuotePair(pair.get(0), pair.get(1)));
  }

  private @Nullable HardNegative hardNegative(JsonIn in) {
    return hardNegative.read(in, v -> new HardNegative(v.get("a"), v.get("b"), v.get("class")));
  }
}
