package dev.pressmark.baselines.rules.marks;

import dev.pressmark.api.annotation.QuoteType;
import dev.pressmark.api.prediction.PredictedQuote;
import dev.pressmark.api.prediction.PredictedSegment;
import dev.pressmark.api.text.Paragraphs;
import dev.pressmark.api.text.QuotationMarks;
import dev.pressmark.api.text.QuotedStretch;
import dev.pressmark.api.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the quotes of one text off its quotation marks, paragraph by paragraph and sentence by
 * sentence: which stretches are quotes, and which of them are one quote.
 */
final class MarkedQuotes {

  /** Quotes inside quotes inside a quote are the innermost that are looked for. */
  private static final int DEEPEST = 2;

  /** The fewest words that are taken for speech without a cue in their sentence. */
  private static final int LONG = 6;

  /** The fewest words of a quote inside another one. */
  private static final int INNER = 3;

  /** The fewest words in double marks that a headline quotes. */
  private static final int HEADLINE = 2;

  /** The fewest words that are no name where they are a paragraph of their own. */
  private static final int TITLE = 4;

  private final Article article;
  private final List<Draft> drafts = new ArrayList<>();

  /** By depth, the quote that goes on in the next paragraph. */
  private final @Nullable Draft[] pending = new @Nullable Draft[DEEPEST + 1];

  private MarkedQuotes(Article article) {
    this.article = article;
  }

  /** A quote while its segments are collected. */
  private record Draft(int number, @Nullable Draft parent, List<PredictedSegment> segments) {

    PredictedQuote toQuote() {
      return new PredictedQuote(
          "q" + number,
          segments,
          QuoteType.DIRECT,
          null,
          parent == null ? null : "q" + parent.number(),
          null,
          null,
          null);
    }
  }

  /** A stretch with those inside it. */
  private record Node(QuotedStretch stretch, List<Node> inner) {

    boolean endsBy(int index) {
      return stretch.span().end() <= index;
    }
  }

  /** The quotes of a text in text order; none for an empty text. */
  static List<PredictedQuote> in(String text) {
    return in(new Article(text), QuotationMarks.pair(text));
  }

  /** The quotes of a text of which the quoted stretches are known. */
  static List<PredictedQuote> in(Article article, List<QuotedStretch> stretches) {
    MarkedQuotes quotes = new MarkedQuotes(article);
    quotes.readParagraphs(nest(stretches));
    return quotes.drafts.stream().map(Draft::toQuote).toList();
  }

  private static List<Node> nest(List<QuotedStretch> stretches) {
    List<Node> outermost = new ArrayList<>();
    List<Node> around = new ArrayList<>();
    for (QuotedStretch stretch : stretches) {
      if (stretch.depth() > DEEPEST) {
        continue;
      }
      Node node = new Node(stretch, new ArrayList<>());
      around.subList(stretch.depth(), around.size()).clear();
      (around.isEmpty() ? outermost : around.get(around.size() - 1).inner()).add(node);
      around.add(node);
    }
    return outermost;
  }

  private void readParagraphs(List<Node> outermost) {
    int i = 0;
    for (Span paragraph : Paragraphs.of(article.text())) {
      int first = i;
      while (i < outermost.size() && paragraph.contains(outermost.get(i).stretch().span())) {
        i++;
      }
      if (i > first) {
        read(paragraph.start(), paragraph.end(), outermost.subList(first, i), 0, null);
      }
    }
  }

  private void read(int from, int to, List<Node> found, int depth, @Nullable Draft parent) {
    List<Node> nodes = found.stream().flatMap(node -> endFragment(from, node).stream()).toList();
    List<QuotedStretch> stretches = nodes.stream().map(Node::stretch).toList();
    Passage passage = new Passage(article, from, to, stretches);
    @Nullable Draft resumed = pending[depth];
    pending[depth] = null;
    @Nullable Draft previous = null;
    int at = 0;
    for (Sentence sentence : passage.sentences()) {
      int end = at + sentence.stretches().size();
      previous =
          readSentence(passage, sentence, nodes.subList(at, end), depth, parent, resumed, previous);
      resumed = at == end ? resumed : null;
      at = end;
    }
  }

  /**
   * Ends a stretch whose closing mark is missing where its sense ends: one that begins in the
   * middle of a sentence, in lower case, does not outlast that sentence. Stretches after that end
   * are no longer inside it.
   */
  private List<Node> endFragment(int from, Node node) {
    QuotedStretch stretch = node.stretch();
    Span content = stretch.content();
    boolean fragment =
        !stretch.closed()
            && !stretch.continues()
            && !article.tokens(from, stretch.span().start()).isEmpty()
            && Character.isLowerCase(article.charAt(content.start()));
    if (!fragment) {
      return List.of(node);
    }
    List<QuotedStretch> inner = node.inner().stream().map(Node::stretch).toList();
    int end = new Passage(article, content.start(), content.end(), inner).endOfFirstSentence();
    QuotedStretch ended =
        new QuotedStretch(
            new Span(stretch.span().start(), end),
            new Span(content.start(), end),
            true,
            false,
            false,
            stretch.depth());
    List<Node> nodes = new ArrayList<>();
    nodes.add(new Node(ended, node.inner().stream().filter(n -> n.endsBy(end)).toList()));
    node.inner().stream().filter(n -> n.stretch().span().start() >= end).forEach(nodes::add);
    return nodes;
  }

  /** Reads one sentence; returns the quote that the next one may go on with. */
  private @Nullable Draft readSentence(
      Passage passage,
      Sentence sentence,
      List<Node> nodes,
      int depth,
      @Nullable Draft parent,
      @Nullable Draft resumed,
      @Nullable Draft previous) {
    @Nullable Draft current = null;
    @Nullable QuotedStretch last = null;
    int cues = 0;
    for (int i = 0; i < nodes.size(); i++) {
      QuotedStretch stretch = nodes.get(i).stretch();
      cues += sentence.cuesBefore(i);
      Draft target;
      if (resumed != null && i == 0 && passage.beginsWith(stretch)) {
        target = resumed;
      } else if (previous != null && i == 0 && goesOn(sentence, stretch)) {
        target = previous;
      } else if (!isQuote(passage, sentence, stretch, depth)) {
        continue;
      } else if (current != null && last != null && sentence.joins(last, stretch, cues)) {
        target = current;
      } else {
        target = new Draft(drafts.size() + 1, parent, new ArrayList<>());
        drafts.add(target);
      }
      target.segments().add(new PredictedSegment(stretch.span(), true));
      if (stretch.continues()) {
        pending[depth] = target;
      }
      if (depth < DEEPEST) {
        Span content = stretch.content();
        read(content.start(), content.end(), nodes.get(i).inner(), depth + 1, target);
      }
      current = target;
      last = stretch;
      cues = 0;
    }
    return current;
  }

  /** Whether a sentence goes on with the quote of the one before: {@code “A,” X said. “B.”}. */
  private boolean goesOn(Sentence sentence, QuotedStretch stretch) {
    return !sentence.hasWordsBeforeFirst()
        && !sentence.isAttributed()
        && article.countWords(stretch.content()) > 0
        && (!sentence.hasNarration() || sentence.endsClause(stretch));
  }

  /** Whether a stretch is a quote, as far as marks and the words beside them tell. */
  private boolean isQuote(Passage passage, Sentence sentence, QuotedStretch stretch, int depth) {
    int words = article.countWords(stretch.content());
    if (words == 0) {
      return false;
    }
    if (depth > 0) {
      return words >= INNER && sentence.isAttributed() && !isName(sentence, stretch);
    }
    if (stretch.continues()) {
      return true;
    }
    if (words < LONG && (sentence.isNamed(stretch) || sentence.isTerm(stretch))) {
      return false;
    }
    if (sentence.isAttributed()) {
      return !isName(sentence, stretch);
    }
    boolean titled = article.isTitled(stretch.content().start(), stretch.content().end());
    if (passage.isHeadline() && !passage.isAll(stretch)) {
      boolean single = isSingle(stretch);
      return (single || words >= HEADLINE) && (!titled || passage.isTitledAround(stretch));
    }
    if (passage.isAll(stretch)) {
      return words >= (titled ? TITLE : HEADLINE);
    }
    return !titled && (words >= LONG || (words >= HEADLINE && !sentence.hasNarration()));
  }

  /** Whether a stretch is a name or a title inside a clause. */
  private boolean isName(Sentence sentence, QuotedStretch stretch) {
    Span content = stretch.content();
    return article.isTitled(content.start(), content.end())
        && !(sentence.isIntroduced(stretch) && sentence.endsClause(stretch));
  }

  private boolean isSingle(QuotedStretch stretch) {
    return "'‘’‚`".indexOf(article.charAt(stretch.span().start())) >= 0
        && stretch.content().start() == stretch.span().start() + 1;
  }
}
