package dev.pressmark.core.convert;

import dev.pressmark.api.text.Span;
import dev.pressmark.core.problem.Location;
import dev.pressmark.core.problem.Problems;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A text with tags in it, taken apart into the bare text and the spans; and put together again.
 *
 * @param text the text without tags
 * @param tags the spans with their labels, by position; equal spans with the outer one first
 */
record InlineText(String text, List<Tag> tags) {

  private static final String ESCAPED = "{}|\\";

  /** A line of the text that begins like this would end it. */
  private static final String END = ">>>";

  /**
   * A span with its label.
   *
   * @param label what it says
   * @param span where, in {@code String} indices of the bare text
   * @param line the line of the file on which it begins
   */
  record Tag(InlineLabel label, Span span, int line) {}

  private record Open(String word, int start, int line, int number) {}

  private record Numbered(Tag tag, int number) {}

  /** Copies the list. */
  InlineText {
    tags = List.copyOf(tags);
  }

  /** Takes a marked-up text apart; what is wrong is noted, with the line. */
  static InlineText parse(String marked, String file, int firstLine, Problems problems) {
    return new Parser(marked, file, firstLine, problems).parse();
  }

  private static final class Parser {
    private final String marked;
    private final String file;
    private final Problems problems;
    private final StringBuilder text = new StringBuilder();
    private final List<Open> open = new ArrayList<>();
    private final List<Numbered> tags = new ArrayList<>();
    private int opened;
    private int line;
    private int at;

    Parser(String marked, String file, int firstLine, Problems problems) {
      this.marked = marked;
      this.file = file;
      this.line = firstLine;
      this.problems = problems;
    }

    InlineText parse() {
      while (at < marked.length()) {
        char c = marked.charAt(at);
        switch (c) {
          case '\\' -> escaped();
          case '{' -> open();
          case '}' -> {
            at++;
            if (open.isEmpty()) {
              problem("a } where no span is open", "\\} for the character itself");
            } else {
              close(open.size() - 1);
            }
          }
          case '|' -> closeNamed();
          default -> {
            text.append(c);
            at++;
            if (c == '\n') {
              line++;
            }
          }
        }
      }
      for (Open left : open) {
        problems.add(
            Location.ofLine(file, left.line), "the span {" + left.word + "| is never closed");
      }
      tags.sort(
          Comparator.<Numbered, Span>comparing(numbered -> numbered.tag.span)
              .thenComparingInt(Numbered::number));
      return new InlineText(text.toString(), tags.stream().map(Numbered::tag).toList());
    }

    private void problem(String found, String allowed) {
      problems.add(Location.ofLine(file, line), found, allowed);
    }

    private void escaped() {
      char next = at + 1 < marked.length() ? marked.charAt(at + 1) : ' ';
      if (ESCAPED.indexOf(next) < 0 && next != '>') {
        problem("a \\ before \"" + next + "\"", "\\{ \\} \\| \\\\ and, before >>>, \\>");
        at++;
        return;
      }
      text.append(next);
      at += 2;
    }

    /** The word from here to a stop sign; empty where something else stands in between. */
    private String wordUpTo(char stop) {
      int end = at;
      while (end < marked.length() && isLabelCharacter(marked.charAt(end))) {
        end++;
      }
      if (end == marked.length() || marked.charAt(end) != stop) {
        return "";
      }
      return marked.substring(at, end);
    }

    private static boolean isLabelCharacter(char c) {
      return (c >= 'a' && c <= 'z')
          || (c >= 'A' && c <= 'Z')
          || (c >= '0' && c <= '9')
          || ".-#>@+".indexOf(c) >= 0;
    }

    private void open() {
      at++;
      String word = wordUpTo('|');
      if (word.isEmpty()) {
        problem("a { that begins no tag", "{LABEL| or, for the character itself, \\{");
        return;
      }
      at += word.length() + 1;
      open.add(new Open(word, text.length(), line, opened++));
    }

    private void closeNamed() {
      at++;
      String word = wordUpTo('}');
      if (word.isEmpty()) {
        problem("a | that closes no span", "|LABEL} or, for the character itself, \\|");
        return;
      }
      at += word.length() + 1;
      for (int i = open.size() - 1; i >= 0; i--) {
        if (open.get(i).word.equals(word)) {
          close(i);
          return;
        }
      }
      problem("|" + word + "} where no span of that label is open", "a label that is open");
    }

    private void close(int index) {
      Open closed = open.remove(index);
      if (closed.start == text.length()) {
        problem("the span {" + closed.word + "| is empty", "at least one character");
        return;
      }
      InlineLabel label = InlineLabel.parse(closed.word).orElse(null);
      if (label == null) {
        problems.add(
            Location.ofLine(file, closed.line),
            "the label \"" + closed.word + "\"",
            InlineLabel.ALLOWED);
        return;
      }
      Tag tag = new Tag(label, new Span(closed.start, text.length()), closed.line);
      tags.add(new Numbered(tag, closed.number));
    }
  }

  /**
   * The text with its tags: what {@link #parse} takes apart again.
   *
   * @throws IllegalArgumentException if two spans with one label cross, which this form cannot say
   */
  String marked() {
    List<Tag> opening = new ArrayList<>(tags);
    opening.sort(
        Comparator.<Tag>comparingInt(tag -> tag.span.start())
            .thenComparing(tag -> tag.span.end(), Comparator.reverseOrder())
            .thenComparingInt(tag -> rank(tag.label)));
    StringBuilder out = new StringBuilder();
    List<Tag> open = new ArrayList<>();
    int next = 0;
    for (int i = 0; i <= text.length(); i++) {
      for (int k = open.size() - 1; k >= 0; k--) {
        if (open.get(k).span.end() == i) {
          close(open, k, out);
        }
      }
      for (; next < opening.size() && opening.get(next).span.start() == i; next++) {
        out.append('{').append(opening.get(next).label.word()).append('|');
        open.add(opening.get(next));
      }
      if (i < text.length()) {
        char c = text.charAt(i);
        boolean endsText =
            c == '>' && text.startsWith(END, i) && (i == 0 || text.charAt(i - 1) == '\n');
        if (ESCAPED.indexOf(c) >= 0 || endsText) {
          out.append('\\');
        }
        out.append(c);
      }
    }
    return out.toString();
  }

  private static void close(List<Tag> open, int index, StringBuilder out) {
    Tag closed = open.remove(index);
    if (index == open.size()) {
      out.append('}');
      return;
    }
    String word = closed.label.word();
    for (Tag later : open.subList(index, open.size())) {
      if (later.label.word().equals(word)) {
        throw new IllegalArgumentException(
            "the spans " + closed.span + " and " + later.span + ", both {" + word + "|, cross");
      }
    }
    out.append('|').append(word).append('}');
  }

  /** Of two labels on the same span, which stands outside: the larger unit of the page. */
  private static int rank(InlineLabel label) {
    if (label instanceof InlineLabel.OfRegion) {
      return 0;
    }
    if (label instanceof InlineLabel.OfEvidence) {
      return 1;
    }
    if (label instanceof InlineLabel.OfSegment) {
      return 2;
    }
    if (label instanceof InlineLabel.OfUtterance) {
      return 3;
    }
    return label instanceof InlineLabel.OfPublication ? 4 : 5;
  }
}
