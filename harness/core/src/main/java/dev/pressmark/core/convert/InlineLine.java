package dev.pressmark.core.convert;

import dev.pressmark.api.Term;
import dev.pressmark.core.json.JsonIn;
import dev.pressmark.core.problem.Location;
import dev.pressmark.core.problem.Problems;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One line of facts of the inline form, read word by word; a name is a JSON string and counts as
 * one word.
 */
final class InlineLine {

  private record Word(String value, boolean string) {}

  private final Location at;
  private final Problems problems;
  private final List<Word> words = new ArrayList<>();
  private int next;

  InlineLine(String line, Location at, Problems problems) {
    this.at = at;
    this.problems = problems;
    split(line);
  }

  private void split(String line) {
    int i = 0;
    while (i < line.length()) {
      if (line.charAt(i) == ' ') {
        i++;
        continue;
      }
      int end = i + 1;
      if (line.charAt(i) == '"') {
        while (end < line.length() && line.charAt(end) != '"') {
          end += line.charAt(end) == '\\' ? 2 : 1;
        }
        end = Math.min(end + 1, line.length());
        String string =
            JsonIn.document(
                line.substring(i, end).getBytes(StandardCharsets.UTF_8),
                at.file(),
                at.line(),
                problems,
                JsonIn::string);
        words.add(new Word(string == null ? "" : string, true));
        if (end < line.length() && line.charAt(end) != ' ') {
          problem("a string that runs on", "a space after its closing quotation mark");
        }
      } else {
        while (end < line.length() && line.charAt(end) != ' ') {
          end++;
        }
        words.add(new Word(line.substring(i, end), false));
      }
      i = end;
    }
  }

  Location at() {
    return at;
  }

  /** Notes a problem with this line. */
  void problem(String found, String allowed) {
    problems.add(at, found, allowed);
  }

  /** The next word; empty where there is none, which is a problem. */
  String word(String what) {
    if (next == words.size()) {
      problem("the line ends where " + what + " is expected", "");
      return "";
    }
    return words.get(next++).value;
  }

  /** The next word, which must be a JSON string. */
  String string(String what) {
    if (next < words.size() && !words.get(next).string) {
      problem(
          "the word " + JsonIn.quoted(words.get(next).value),
          what + " in double quotation marks, as a JSON string");
    }
    return word(what);
  }

  /** Whether there is another word. */
  boolean hasNext() {
    return next < words.size();
  }

  /** Whether the next word is this keyword; if so it is passed over. */
  boolean take(String keyword) {
    if (next < words.size() && !words.get(next).string && words.get(next).value.equals(keyword)) {
      next++;
      return true;
    }
    return false;
  }

  /** The next word if it has this form; null otherwise, and it stays. */
  @Nullable String takeIf(String regex) {
    if (next < words.size() && !words.get(next).string && words.get(next).value.matches(regex)) {
      return words.get(next++).value;
    }
    return null;
  }

  /** The following words as long as they have this form. */
  List<String> takeAll(String regex) {
    List<String> taken = new ArrayList<>();
    for (String word = takeIf(regex); word != null; word = takeIf(regex)) {
      taken.add(word);
    }
    return taken;
  }

  /** The next word as a term; null where it is none, which is a problem. */
  <E extends Enum<E> & Term> @Nullable E term(Class<E> vocabulary, String what) {
    String word = word(what);
    Optional<E> term = Term.find(vocabulary, word);
    if (term.isEmpty() && !word.isEmpty()) {
      problem(what + " " + JsonIn.quoted(word), Term.words(vocabulary));
    }
    return term.orElse(null);
  }

  /** Notes what is left over at the end of the line. */
  void end(String allowed) {
    if (next < words.size()) {
      problem("the word " + JsonIn.quoted(words.get(next).value) + " too many", allowed);
    }
  }
}
