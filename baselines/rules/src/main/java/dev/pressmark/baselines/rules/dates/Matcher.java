package dev.pressmark.baselines.rules.dates;

import dev.pressmark.baselines.rules.dates.Grammar.Accept;
import dev.pressmark.baselines.rules.dates.Grammar.Edge;
import dev.pressmark.baselines.rules.dates.Grammar.Node;
import dev.pressmark.baselines.rules.dates.Grammar.Row;
import dev.pressmark.baselines.rules.dates.Grammar.Section;
import dev.pressmark.baselines.rules.dates.Lexeme.Gap;
import dev.pressmark.baselines.rules.dates.Vocabulary.Hit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds the expressions of one paragraph. A class or section is asked at most once about each
 * place, and a pattern asks for a bounded number of things, so the time is linear in the words.
 */
final class Matcher {

  /** Of two that begin at one place: the one that saw more behind, the longer, the one above. */
  private static final Comparator<Candidate> PREFERENCE =
      Comparator.comparingInt((Candidate c) -> -c.seenTo())
          .thenComparingInt(c -> c.from() - c.to())
          .thenComparingInt(Candidate::seenFrom)
          .thenComparingInt(c -> c.row().number());

  private static final Comparator<Candidate> IN_TEXT =
      Comparator.comparingInt(Candidate::from).thenComparing(PREFERENCE);

  /** What was asked for and is not there. */
  private static final Found NOTHING = new Found("", null, -1);

  /** A place about which nothing was asked. */
  private static final Found[] NOT_ASKED = {};

  private final Grammar grammar;
  private final List<Lexeme> text;

  /** By place and kind, what was found; forgotten as soon as the place is behind. */
  private final Found[][] asked;

  /** The rows that were used, those of parts among them. */
  private final Set<Integer> used = new TreeSet<>();

  Matcher(Grammar grammar, List<Lexeme> text) {
    this.grammar = grammar;
    this.text = text;
    this.asked = new Found[text.size()][];
    Arrays.fill(asked, NOT_ASKED);
  }

  /**
   * An expression.
   *
   * @param row the row that found it
   * @param meaning what it says
   * @param from its first word
   * @param to the word after its last
   */
  record Match(Row row, Meaning meaning, int from, int to) {}

  /** What a slot holds: a code or a meaning, and the word behind it. */
  private record Found(String code, @Nullable Meaning meaning, int to) {}

  /** A slot that was filled, and those before it. */
  private record Filled(String name, Found found, @Nullable Filled before) {}

  /** A row that fits, as far as words tell; the parts may still make no meaning. */
  private record Candidate(
      Row row, @Nullable Filled parts, int from, int to, int seenFrom, int seenTo) {

    @Nullable Meaning meaning() {
      Map<String, String> codes = new HashMap<>();
      Map<String, Meaning> meanings = new HashMap<>();
      for (Filled part = parts; part != null; part = part.before()) {
        Meaning meaning = part.found().meaning();
        if (meaning == null) {
          codes.put(part.name(), part.found().code());
        } else {
          meanings.put(part.name(), meaning);
        }
      }
      codes.putAll(row.given());
      return Meanings.of(row.meaning(), new Parts(codes, meanings));
    }

    boolean isBare() {
      return seenFrom == from && seenTo == to;
    }
  }

  /** The expressions in their order, without overlap; also those that mean nothing. */
  List<Match> matches() {
    List<Candidate> all = new ArrayList<>();
    for (int at = 0; at < text.size(); at++) {
      if (grammar.canBegin(text.get(at))) {
        for (Section section : grammar.sections()) {
          if (section.findsAlone()) {
            new Walk(at, all).from(section.root(), at, null);
          }
        }
      }
      asked[at] = NOT_ASKED;
    }
    all.sort(IN_TEXT);
    List<Match> chosen = new ArrayList<>();
    int free = 0;
    for (Candidate candidate : all) {
      Meaning meaning = candidate.from() >= free ? candidate.meaning() : null;
      if (meaning != null) {
        used.add(candidate.row().number());
        chosen.add(new Match(candidate.row(), meaning, candidate.from(), candidate.to()));
        free = candidate.to();
      }
    }
    return chosen;
  }

  /** The numbers of the rows that found something, after {@link #matches}, parts too. */
  Set<Integer> rows() {
    return Set.copyOf(used);
  }

  /** What a kind finds at a place; null if nothing. */
  private @Nullable Found at(int kind, int at) {
    Found[] known = asked[at];
    if (known.length == 0) {
      known = new Found[grammar.kinds()];
      asked[at] = known;
    }
    if (known[kind] == null) {
      Section section = grammar.section(kind);
      Found found = section == null ? word(kind, at) : longest(section, at);
      known[kind] = found == null ? NOTHING : found;
    }
    return known[kind].to() < 0 ? null : known[kind];
  }

  private @Nullable Found word(int kind, int at) {
    Hit hit = grammar.at(kind, text, at);
    return hit == null ? null : new Found(hit.code(), null, at + hit.size());
  }

  /** The longest that a section finds, with nothing around it. */
  private @Nullable Found longest(Section section, int at) {
    List<Candidate> candidates = new ArrayList<>();
    new Walk(at, candidates).from(section.root(), at, null);
    candidates.removeIf(candidate -> !candidate.isBare());
    candidates.sort(PREFERENCE);
    for (Candidate candidate : candidates) {
      Meaning meaning = candidate.meaning();
      if (meaning != null) {
        used.add(candidate.row().number());
        return new Found("", meaning, candidate.to());
      }
    }
    return null;
  }

  /** All ways through the trie of a section from one place. */
  private final class Walk {
    private final int start;
    private final List<Candidate> candidates;
    private final List<Integer> places = new ArrayList<>();

    Walk(int start, List<Candidate> candidates) {
      this.start = start;
      this.candidates = candidates;
    }

    void from(Node node, int at, @Nullable Filled parts) {
      places.add(at);
      for (Accept accept : node.accepts) {
        int from = places.get(accept.from());
        int to = places.get(accept.to());
        candidates.add(new Candidate(accept.row(), parts, from, to, start, at));
      }
      if (at < text.size()) {
        Lexeme word = text.get(at);
        go(node.apart.get(word.word()), at, parts);
        if (at == start || word.gap() == Gap.NONE) {
          go(node.glued.get(word.word()), at, parts);
        }
        for (Edge edge : node.edges) {
          if (!edge.slot().glued() || word.gap() == Gap.NONE) {
            Found found = at(edge.kind(), at);
            if (found != null) {
              from(edge.next(), found.to(), new Filled(edge.slot().name(), found, parts));
            }
          }
        }
      }
      places.remove(places.size() - 1);
    }

    private void go(@Nullable Node next, int at, @Nullable Filled parts) {
      if (next != null) {
        from(next, at + 1, parts);
      }
    }
  }
}
