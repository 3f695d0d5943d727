package dev.pressmark.baselines.rules.links;

import dev.pressmark.api.prediction.PredictedQuote;
import dev.pressmark.api.prediction.PredictedSegment;
import dev.pressmark.api.prediction.PredictedSpeaker;
import dev.pressmark.api.text.Span;
import dev.pressmark.api.text.TokenRange;
import dev.pressmark.api.text.Tokens;
import dev.pressmark.baselines.rules.links.Printing.Part;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Makes printings of the quotes of one page. */
final class PrintingReader {

  private static final Set<String> WITHHELD = Table.words("withheld.txt");
  private static final Set<String> SAYING = Table.words("saying.txt");

  /** What is said about the saying stands so many words before the quote. */
  private static final int BEFORE = 6;

  private final String text;
  private final Tokens tokens;
  private final int[] words;
  private final List<Sentence> sentences;
  private final BitSet quoted;
  private final Vocabulary vocabulary;
  private final BitSet inQuotes = new BitSet();

  PrintingReader(
      String text,
      Tokens tokens,
      int[] words,
      List<Sentence> sentences,
      BitSet quoted,
      Vocabulary vocabulary) {
    this.text = text;
    this.tokens = tokens;
    this.words = words;
    this.sentences = sentences;
    this.quoted = quoted;
    this.vocabulary = vocabulary;
  }

  /** The quotes in text order, but for those without a word or an id. */
  List<Printing> read(List<PredictedQuote> quotes) {
    List<PredictedQuote> named = new ArrayList<>();
    List<List<Part>> parts = new ArrayList<>();
    for (PredictedQuote quote : quotes) {
      List<Part> some = parts(quote);
      if (!some.isEmpty() && quote.id() != null) {
        named.add(quote);
        parts.add(some);
      }
    }
    List<Printing> printings = new ArrayList<>();
    for (int i = 0; i < named.size(); i++) {
      PredictedQuote quote = named.get(i);
      String id = quote.id();
      List<Part> own = parts.get(i);
      int depth = (int) parts.stream().filter(other -> encloses(other, own)).count();
      printings.add(
          new Printing(
              id == null ? "" : id,
              own,
              around(own),
              said(own),
              speakers(quote),
              depth,
              isWithheld(own)));
    }
    printings.sort(
        Comparator.comparingInt(Printing::first)
            .thenComparingInt(Printing::depth)
            .thenComparingInt(Printing::end)
            .thenComparing(Printing::id));
    return List.copyOf(printings);
  }

  private List<Part> parts(PredictedQuote quote) {
    List<Part> parts = new ArrayList<>();
    for (PredictedSegment segment : quote.segments()) {
      TokenRange range = tokens.in(segment.span());
      inQuotes.set(range.first(), range.end());
      int first = range.first();
      for (int s = PageReader.at(sentences, first);
          first < range.end() && s < sentences.size();
          s++) {
        int end = Math.min(range.end(), sentences.get(s).range().end());
        if (end > first) {
          parts.add(new Part(new Range(first, end), isQuestion(end)));
          first = end;
        }
      }
    }
    return List.copyOf(parts);
  }

  private boolean isQuestion(int end) {
    int at = tokens.end(end - 1);
    return at < text.length() && text.charAt(at) == '?';
  }

  /** Whether the words of one quote lie among those of another that has more. */
  private static boolean encloses(List<Part> outer, List<Part> inner) {
    int more = size(outer) - size(inner);
    return more > 0
        && inner.stream()
            .allMatch(
                part ->
                    outer.stream()
                        .anyMatch(
                            around ->
                                around.range().first() <= part.range().first()
                                    && part.range().end() <= around.range().end()));
  }

  private static int size(List<Part> parts) {
    return parts.stream().mapToInt(part -> part.range().size()).sum();
  }

  private StemSet speakers(PredictedQuote quote) {
    IntStream.Builder stems = IntStream.builder();
    List<PredictedSpeaker> speakers = quote.speakers();
    for (PredictedSpeaker speaker : speakers == null ? List.<PredictedSpeaker>of() : speakers) {
      String name = speaker.name();
      Span mention = speaker.mention();
      String told = name != null ? name : mention != null ? mention.of(text) : "";
      Tokens of = Tokens.of(told);
      for (int i = 0; i < of.size(); i++) {
        stems.add(vocabulary.stem(vocabulary.number(of.get(i))));
      }
    }
    return StemSet.of(stems.build());
  }

  private StemSet said(List<Part> parts) {
    return StemSet.of(
        parts.stream()
            .flatMapToInt(part -> IntStream.range(part.range().first(), part.range().end()))
            .filter(i -> !vocabulary.isStop(words[i]))
            .map(i -> vocabulary.stem(words[i])));
  }

  private StemSet around(List<Part> parts) {
    int from = PageReader.at(sentences, parts.get(0).range().first());
    int to = PageReader.at(sentences, parts.get(parts.size() - 1).range().first());
    return StemSet.of(
        IntStream.range(sentences.get(from).range().first(), sentences.get(to).range().end())
            .filter(i -> !inQuotes.get(i) && !vocabulary.isStop(words[i]))
            .map(i -> vocabulary.stem(words[i])));
  }

  private boolean isWithheld(List<Part> parts) {
    int first = parts.get(0).range().first();
    int from =
        Math.max(first - BEFORE, sentences.get(PageReader.at(sentences, first)).range().first());
    boolean not = false;
    for (int i = from; i < first && !quoted.get(first); i++) {
      String word = vocabulary.word(words[i]);
      not |= vocabulary.isNegation(words[i]) || WITHHELD.contains(word);
      if (not && SAYING.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
