package dev.pressmark.core.proofread;

import dev.pressmark.api.text.OffsetUnit;
import dev.pressmark.api.text.Offsets;
import dev.pressmark.api.text.Span;
import dev.pressmark.api.text.Tokens;
import dev.pressmark.core.dataset.Article;
import dev.pressmark.core.dataset.RegionKind;
import dev.pressmark.core.dataset.Story;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** An article as a proofreader has it before him: its text, its words, its place in a file. */
final class Proof {

  private final String file;
  private final Story story;
  private final Article article;
  private final String text;
  private final Offsets offsets;
  private final Tokens tokens;
  private final List<String> words;

  Proof(String file, Story story, Article article) {
    this.file = file;
    this.story = story;
    this.article = article;
    this.text = article.requireText();
    this.offsets = Offsets.of(text);
    this.tokens = Tokens.of(text);
    this.words = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      words.add(tokens.get(i).toLowerCase(Locale.ROOT));
    }
  }

  Story story() {
    return story;
  }

  Article article() {
    return article;
  }

  String id() {
    return article.id();
  }

  String text() {
    return text;
  }

  Tokens tokens() {
    return tokens;
  }

  /** Its tokens in small letters. */
  List<String> words() {
    return words;
  }

  /** A place in it; of a page whose text the dataset may not hold the offsets alone. */
  Passage at(Span span) {
    Span codePoints = offsets.fromUtf16(span, OffsetUnit.CODE_POINT);
    String words = article.textStored() ? span.of(text) : "";
    return new Passage(file, id(), codePoints.start(), codePoints.end(), words);
  }

  /** All of it. */
  Passage whole() {
    return new Passage(file, id(), 0, 0, "");
  }

  /** From the first to the last of some tokens. */
  Span span(int firstToken, int endToken) {
    return new Span(tokens.start(firstToken), tokens.end(endToken - 1));
  }

  /** Whether a character stands in a region of one of these kinds. */
  boolean isIn(int index, RegionKind first, RegionKind... more) {
    Set<RegionKind> kinds = EnumSet.of(first, more);
    return article.labels().regions().stream()
        .anyMatch(
            one ->
                kinds.contains(one.kind())
                    && one.span().start() <= index
                    && index < one.span().end());
  }

  /** Whether a character is body: in no region, or in an entry of a live page. */
  boolean isBody(int index) {
    return article.labels().regions().stream()
        .noneMatch(
            one ->
                one.kind() != RegionKind.LIVE_ENTRY
                    && one.span().start() <= index
                    && index < one.span().end());
  }
}
