package dev.pressmark.baselines.rules.links;

import dev.pressmark.api.system.Linker.LinkedArticle;
import dev.pressmark.api.text.Paragraphs;
import dev.pressmark.api.text.QuotationMarks;
import dev.pressmark.api.text.QuotedStretch;
import dev.pressmark.api.text.Sentences;
import dev.pressmark.api.text.Span;
import dev.pressmark.api.text.TokenRange;
import dev.pressmark.api.text.Tokens;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** Makes pages of articles; all pages of a collection share its vocabulary. */
final class PageReader {

  /** A line of prose has at least so many words. */
  private static final int PROSE = 12;

  private final Vocabulary vocabulary;

  PageReader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Reads one article; a text without words gives a page without sentences. */
  Page read(LinkedArticle linked, int rank) {
    String text = linked.article().text();
    Tokens tokens = Tokens.of(text);
    int[] words = new int[tokens.size()];
    for (int i = 0; i < words.length; i++) {
      words[i] = vocabulary.number(tokens.get(i));
    }
    List<Span> lines = Paragraphs.of(text);
    int body = firstProse(text, lines);
    BitSet furniture = furniture(text, tokens, lines, body);
    BitSet quoted = new BitSet(words.length);
    for (QuotedStretch stretch : QuotationMarks.pair(text)) {
      TokenRange range = tokens.in(stretch.content());
      quoted.set(range.first(), range.end());
    }
    List<Sentence> sentences = sentences(text, tokens, words, furniture);
    StemSet stems = stems(words, new Range(0, words.length));
    vocabulary.addPage(stems);
    return new Page(
        linked.article().id(),
        rank,
        words,
        quoted,
        furniture,
        sentences,
        stems,
        Head.of(text, lines.subList(0, body), lines, linked.article().publication()),
        new PrintingReader(text, tokens, words, sentences, quoted, vocabulary)
            .read(linked.quotes()));
  }

  /** The first line that is long and ends like a sentence; the number of lines without one. */
  private static int firstProse(String text, List<Span> lines) {
    for (int i = 0; i < lines.size(); i++) {
      if (isProse(lines.get(i).of(text))) {
        return i;
      }
    }
    return lines.size();
  }

  private static boolean isProse(String line) {
    return Tokens.of(line).size() >= PROSE
        && Furniture.endsLikeSentence(line)
        && !Furniture.holds(line);
  }

  private static BitSet furniture(String text, Tokens tokens, List<Span> lines, int body) {
    BitSet furniture = new BitSet(tokens.size());
    for (int i = 0; i < lines.size(); i++) {
      if ((body < lines.size() && i < body) || Furniture.holds(lines.get(i).of(text))) {
        TokenRange range = tokens.in(lines.get(i));
        furniture.set(range.first(), range.end());
      }
    }
    return furniture;
  }

  private List<Sentence> sentences(String text, Tokens tokens, int[] words, BitSet furniture) {
    List<Sentence> sentences = new ArrayList<>();
    for (Span span : Sentences.sentences(text)) {
      TokenRange found = tokens.in(span);
      if (found.isEmpty()) {
        continue;
      }
      Range range = new Range(found.first(), found.end());
      for (int i = range.first() + 1; i < range.end(); i++) {
        vocabulary.seen(words[i], Character.isUpperCase(text.codePointAt(tokens.start(i))));
      }
      sentences.add(new Sentence(range, stems(words, range), furniture.get(range.first())));
    }
    return sentences;
  }

  /** The stems that carry weight in a range. */
  private StemSet stems(int[] words, Range range) {
    return StemSet.of(
        IntStream.range(range.first(), range.end())
            .filter(i -> !vocabulary.isStop(words[i]))
            .map(i -> vocabulary.stem(words[i])));
  }

  /** The sentence that holds a position; the number of sentences where none does. */
  static int at(List<Sentence> sentences, int position) {
    int low = 0;
    int high = sentences.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).range().end() <= position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
