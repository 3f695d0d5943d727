package dev.pressmark.baselines.rules.quotes;

import dev.pressmark.api.text.TokenRange;
import dev.pressmark.baselines.rules.text.Page;
import dev.pressmark.baselines.rules.text.WordClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the subject of a verb that reports: the phrase before it, or behind it. */
final class Subjects {

  private static final Set<String> OPENERS =
      Set.of(
          "when",
          "while",
          "because",
          "although",
          "though",
          "if",
          "whereas",
          "where",
          "unless",
          "that",
          "how",
          "what",
          "why",
          "as",
          "whether");

  private final Narration sentence;
  private final Page page;
  private final NounPhrases phrases;

  Subjects(Narration sentence) {
    this.sentence = sentence;
    this.page = sentence.page();
    this.phrases = new NounPhrases(sentence);
  }

  /**
   * A subject.
   *
   * @param source who it is
   * @param first position of its first word
   * @param end position after its last word
   */
  record Subject(Source.Stated source, int first, int end) {}

  /** The subject that stands before a verb group, not before a limit; null where none does. */
  @Nullable Subject before(VerbGroup group, int limit) {
    int from = startOfClause(group.first(), limit);
    if (from >= group.first()) {
      return null;
    }
    if (page.is(group.first() - 1, WordClass.COORDINATOR) || isBareInfinitive(group)) {
      return null;
    }
    List<TokenRange> pieces = pieces(from, group.first());
    TokenRange last = pieces.get(pieces.size() - 1);
    if (!sentence.isBreakBefore(group.first()) && !page.is(last.first(), WordClass.WH)) {
      return subject(innermost(last.first(), last.end()), null);
    }
    if (page.word(last.first()).equals("who")) {
      TokenRange name = antecedent(last.first(), limit);
      return name.isEmpty() ? null : subject(name, null);
    }
    for (int i = 0; i < pieces.size(); i++) {
      TokenRange piece = pieces.get(i);
      TokenRange phrase = leadless(piece.first(), piece.end());
      if (isNounPhrase(phrase) && !sentence.hasFiniteVerb(phrase.first(), endOfMain(piece))) {
        TokenRange next = i + 1 < pieces.size() ? pieces.get(i + 1) : null;
        return subject(phrase, next);
      }
    }
    return null;
  }

  private boolean isBareInfinitive(VerbGroup group) {
    return group.infinitive() && group.first() == group.verb();
  }

  /** The subject that stands right behind a verb; null where what stands there ends in no pause. */
  @Nullable Subject behind(int at) {
    int end = phrases.endOf(at);
    if (end == at || !sentence.beginsNounPhrase(at) && !isRole(at, end)) {
      return null;
    }
    TokenRange name = phrases.nameBehind(end);
    Subject subject = subject(new TokenRange(at, end), name);
    int last = name == null || subject == null || subject.end() < name.end() ? end : name.end();
    return subject == null ? null : new Subject(subject.source(), at, last);
  }

  /** The subject that the sentence begins with; null where it begins with none. */
  @Nullable Subject first() {
    TokenRange lead = leadless(sentence.first(), sentence.end());
    int end = phrases.endOf(lead.first());
    return end == lead.first() ? null : subject(new TokenRange(lead.first(), end), null);
  }

  /** Whether a phrase without an article is an office and a name: "harbour master Ada Holm". */
  private boolean isRole(int from, int to) {
    for (int i = from; i < to; i++) {
      if (sentence.isName(i) || page.is(i, WordClass.PERSON) || page.word(i).endsWith("s")) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Subject subject(TokenRange phrase, @Nullable TokenRange next) {
    if (phrase.isEmpty()) {
      return null;
    }
    List<Phrase> found = new ArrayList<>(phrases.split(phrase.first(), phrase.end()));
    int lastAt = found.size() - 1;
    TokenRange last = found.get(lastAt).words();
    int end = phrase.end();
    if (next != null && !next.isEmpty()) {
      boolean lastIsName = phrases.isName(last.first(), last.end()) || endsInName(last);
      boolean nextIsName = phrases.isName(next.first(), next.end());
      if (nextIsName && !lastIsName) {
        found.set(lastAt, new Phrase(next, last));
        end = next.end();
      } else if (lastIsName && !nextIsName && isNounPhrase(next)) {
        found.set(lastAt, new Phrase(last, nominal(next)));
      }
    }
    return new Subject(new Source.Stated(found), phrase.first(), end);
  }

  /** The name, or else the noun phrase, right before a relative pronoun. */
  private TokenRange antecedent(int who, int limit) {
    int start = who;
    while (start > limit
        && sentence.isName(start - 1)
        && (start == who || !page.pauseBefore(start))) {
      start--;
    }
    if (start < who) {
      return new TokenRange(start, who);
    }
    while (start > limit
        && !sentence.isMarked(start - 1)
        && (start == who || !page.pauseBefore(start))) {
      start--;
    }
    return start < who ? innermost(start, who) : new TokenRange(who, who);
  }

  /** Where the main clause of a piece ends: before a relative pronoun in its midst. */
  private int endOfMain(TokenRange piece) {
    for (int i = piece.first() + 1; i < piece.end(); i++) {
      if (page.is(i, WordClass.WH)) {
        return i;
      }
    }
    return piece.end();
  }

  private TokenRange nominal(TokenRange range) {
    int end = Math.max(phrases.endOf(range.first()), range.first() + 1);
    return new TokenRange(range.first(), Math.min(end, range.end()));
  }

  private boolean endsInName(TokenRange range) {
    return sentence.isName(range.end() - 1) && !page.is(range.end() - 1, WordClass.BODY);
  }

  private int startOfClause(int at, int limit) {
    int from = at;
    while (from > limit
        && !sentence.isMarked(from - 1)
        && (from == at || !(page.semicolonBefore(from) || page.colonBefore(from)))) {
      from--;
    }
    if (from > limit && from < at && (page.semicolonBefore(from) || page.colonBefore(from))) {
      return from;
    }
    return from;
  }

  private List<TokenRange> pieces(int from, int to) {
    List<TokenRange> pieces = new ArrayList<>();
    int start = from;
    for (int i = from + 1; i <= to; i++) {
      if (i == to || page.pauseBefore(i)) {
        pieces.add(new TokenRange(start, i));
        start = i;
      }
    }
    return pieces;
  }

  /** The noun phrase of the innermost clause of a range that ends with it. */
  private TokenRange innermost(int from, int to) {
    int start = from;
    boolean verb = false;
    for (int i = from; i < to - 1; i++) {
      boolean opens = OPENERS.contains(page.word(i)) && i > from;
      boolean joins =
          page.is(i, WordClass.COORDINATOR) && (sentence.hasFiniteVerb(start, i) || verb);
      boolean finite = sentence.isFiniteVerb(i) && !page.isCapital(i);
      verb |= finite;
      if (opens || joins || finite) {
        start = i + 1;
      } else if (i > start && beginsAnother(i)) {
        start = i;
      }
    }
    return leadless(start, to);
  }

  /** Whether a noun phrase begins right behind another: "a claim the firm". */
  private boolean beginsAnother(int at) {
    boolean begins =
        page.is(at, WordClass.DETERMINER)
            || page.is(at, WordClass.POSSESSIVE)
            || page.is(at, WordClass.SUBJECT_PRONOUN);
    int before = at - 1;
    boolean governed =
        page.is(before, WordClass.PREPOSITION)
            || page.is(before, WordClass.COORDINATOR)
            || page.is(before, WordClass.DETERMINER)
            || page.is(before, WordClass.OTHER_PRONOUN)
            || sentence.isAdverb(before);
    return begins && !governed && !page.genitiveBefore(at) && !page.joinedBefore(at + 1);
  }

  /** A range without conjunctions, adverbs, dates and prepositional phrases before its subject. */
  private TokenRange leadless(int from, int to) {
    int start = from;
    while (start < to) {
      if (page.is(start, WordClass.PREPOSITION) && !page.word(start).equals("like")) {
        start = behindPreposition(start, to);
      } else if (isLead(start)) {
        start++;
      } else {
        break;
      }
    }
    int end = start;
    while (end < to && !(end > start && page.is(end, WordClass.WH))) {
      end++;
    }
    int phrase = phrases.endOf(start);
    if (start < end && phrase > start && phrase < end) {
      end = phrase;
    }
    while (end > start && sentence.isAdverb(end - 1) && !sentence.isName(end - 1)) {
      end--;
    }
    return new TokenRange(start, Math.max(start, end));
  }

  private boolean isLead(int at) {
    boolean pronoun =
        page.is(at, WordClass.OTHER_PRONOUN) || page.is(at, WordClass.SUBJECT_PRONOUN);
    return page.is(at, WordClass.COORDINATOR)
        || (page.is(at, WordClass.SUBORDINATOR) && !page.is(at, WordClass.DETERMINER))
        || page.is(at, WordClass.TIME)
        || (page.is(at, WordClass.WH) && !pronoun)
        || page.isNumber(at)
        || (sentence.isAdverb(at) && !pronoun);
  }

  /** The first word behind a preposition that begins another noun phrase than its own. */
  private int behindPreposition(int at, int to) {
    for (int i = at + 2; i < to; i++) {
      boolean begins =
          page.is(i, WordClass.DETERMINER)
              || page.is(i, WordClass.POSSESSIVE)
              || page.is(i, WordClass.SUBJECT_PRONOUN);
      boolean free =
          !page.is(i - 1, WordClass.PREPOSITION)
              && !page.is(i - 1, WordClass.COORDINATOR)
              && !page.is(i - 1, WordClass.DETERMINER)
              && !page.is(i - 1, WordClass.POSSESSIVE);
      boolean name = sentence.isName(i) && !sentence.isName(i - 1);
      if (free && (begins || name)) {
        return i;
      }
    }
    return to;
  }

  private boolean isNounPhrase(TokenRange range) {
    if (range.isEmpty()
        || page.is(range.first(), WordClass.PREPOSITION)
        || page.word(range.first()).endsWith("ing")
        || sentence.hasFiniteVerb(range.first(), range.end())) {
      return false;
    }
    return sentence.beginsNounPhrase(range.first()) || isRole(range.first(), range.end());
  }
}
