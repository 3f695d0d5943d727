package dev.pressmark.baselines.rules.quotes;

import dev.pressmark.api.text.TokenRange;
import dev.pressmark.baselines.rules.text.Page;
import dev.pressmark.baselines.rules.text.WordClass;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the subject of a verb that reports: the phrase before it, or behind it. */
final class Subjects {

  /** How far from the start of a sentence a dateline ends. */
  private static final int DATELINE = 10;

  private final Narration sentence;
  private final Page page;
  private final NounPhrases phrases;
  private final Leads leads;

  Subjects(Narration sentence) {
    this.sentence = sentence;
    this.page = sentence.page();
    this.phrases = new NounPhrases(sentence);
    this.leads = new Leads(sentence);
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
      return subject(leads.innermost(last.first(), last.end()), null);
    }
    if (page.word(last.first()).equals("who")) {
      TokenRange name = antecedent(last.first(), limit);
      return name.isEmpty() ? null : subject(name, null);
    }
    for (int i = 0; i < pieces.size(); i++) {
      TokenRange piece = pieces.get(i);
      TokenRange phrase = leads.leadless(piece.first(), piece.end());
      if (isNounPhrase(phrase) && !sentence.hasFiniteVerb(phrase.first(), endOfMain(piece))) {
        TokenRange next = i + 1 < pieces.size() ? pieces.get(i + 1) : null;
        return joined(subject(phrase, next), pieces.subList(i + 1, pieces.size()));
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
    if (end == at || (!sentence.beginsNounPhrase(at) && !isRole(at, end))) {
      return null;
    }
    TokenRange name = phrases.nameBehind(end);
    Subject subject = subject(new TokenRange(at, end), name);
    int last = name == null || subject == null || subject.end() < name.end() ? end : name.end();
    return subject == null ? null : new Subject(subject.source(), at, last);
  }

  /** The subject that the sentence begins with; null where it begins with none. */
  @Nullable Subject first() {
    int from = sentence.first();
    for (int i = from; i < Math.min(from + DATELINE, sentence.end()); i++) {
      from = page.dashBefore(i) ? i : from;
    }
    TokenRange lead = leads.leadless(from, sentence.end());
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

  /** A subject with those that later pieces add to it: "Holm (61) and the mate, Per Lund,". */
  private @Nullable Subject joined(@Nullable Subject subject, List<TokenRange> pieces) {
    if (subject == null) {
      return null;
    }
    List<Phrase> all = new ArrayList<>(subject.source().phrases());
    for (int i = 0; i < pieces.size(); i++) {
      TokenRange piece = pieces.get(i);
      TokenRange phrase = leads.leadless(piece.first(), piece.end());
      if (page.word(piece.first()).equals("and") && isNounPhrase(phrase)) {
        @Nullable Subject more = subject(phrase, i + 1 < pieces.size() ? pieces.get(i + 1) : null);
        if (more != null) {
          all.addAll(more.source().phrases());
        }
      }
    }
    return new Subject(new Source.Stated(all), subject.first(), subject.end());
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
    return start < who ? leads.innermost(start, who) : new TokenRange(who, who);
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
