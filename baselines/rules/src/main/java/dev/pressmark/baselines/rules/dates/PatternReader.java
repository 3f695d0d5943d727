package dev.pressmark.baselines.rules.dates;

import java.util.ArrayList;
import java.util.List;

/** Reads the notation of patterns; see the head of {@code dates.table}. */
final class PatternReader {

  private final String text;
  private int at;

  PatternReader(String text) {
    this.text = text;
  }

  /** A piece of a pattern with nothing left to choose. */
  sealed interface Piece {}

  /** A blank. */
  record Blank() implements Piece {}

  /** Where the expression begins. */
  record Begin() implements Piece {}

  /** Where it ends. */
  record End() implements Piece {}

  /** A word or sign. */
  record Text(String word) implements Piece {}

  /** A slot. */
  record Name(String kind, String part) implements Piece {}

  /** All forms of the pattern. */
  List<List<Piece>> read() {
    List<List<Piece>> forms = alternatives();
    if (at < text.length()) {
      throw new IllegalArgumentException("unexpected " + text.charAt(at) + " in: " + text);
    }
    return forms;
  }

  private List<List<Piece>> alternatives() {
    List<List<Piece>> all = new ArrayList<>(sequence());
    while (at < text.length() && text.charAt(at) == '|') {
      at++;
      all.addAll(sequence());
    }
    return all;
  }

  private List<List<Piece>> sequence() {
    List<List<Piece>> forms = List.of(List.of());
    while (at < text.length() && "|])".indexOf(text.charAt(at)) < 0) {
      forms = joined(forms, next());
    }
    return forms;
  }

  private static List<List<Piece>> joined(List<List<Piece>> firsts, List<List<Piece>> seconds) {
    List<List<Piece>> all = new ArrayList<>();
    for (List<Piece> first : firsts) {
      for (List<Piece> second : seconds) {
        List<Piece> both = new ArrayList<>(first);
        both.addAll(second);
        all.add(both);
      }
    }
    return all;
  }

  private List<List<Piece>> next() {
    char c = text.charAt(at);
    return switch (c) {
      case ' ' -> single(new Blank());
      case '>' -> single(new Begin());
      case '<' -> single(new End());
      case '(' -> bracketed(')');
      case '[' -> {
        List<List<Piece>> forms = new ArrayList<>(bracketed(']'));
        forms.add(List.of());
        yield forms;
      }
      case '{' -> slot();
      default -> words();
    };
  }

  private List<List<Piece>> single(Piece piece) {
    at++;
    return List.of(List.of(piece));
  }

  private List<List<Piece>> bracketed(char close) {
    at++;
    List<List<Piece>> forms = alternatives();
    if (at >= text.length() || text.charAt(at) != close) {
      throw new IllegalArgumentException(close + " is missing in: " + text);
    }
    at++;
    return forms;
  }

  private List<List<Piece>> slot() {
    int end = text.indexOf('}', at);
    if (end < 0) {
      throw new IllegalArgumentException("} is missing in: " + text);
    }
    String[] names = text.substring(at + 1, end).split(":", 2);
    at = end + 1;
    return List.of(List.of(new Name(names[0], names[names.length - 1])));
  }

  private List<List<Piece>> words() {
    int end = at;
    while (end < text.length() && " ><()[]{}|".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    List<Piece> pieces = new ArrayList<>();
    for (Lexeme lexeme : Lexemes.of(text, at, end)) {
      pieces.add(new Text(lexeme.word()));
    }
    at = end;
    return List.of(pieces);
  }
}
