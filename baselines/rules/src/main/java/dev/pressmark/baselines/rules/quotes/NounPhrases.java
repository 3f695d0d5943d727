package dev.pressmark.baselines.rules.quotes;

import dev.pressmark.api.text.TokenRange;
import dev.pressmark.baselines.rules.text.Page;
import dev.pressmark.baselines.rules.text.WordClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds where noun phrases of a sentence begin and end, without knowing what words mean. */
final class NounPhrases {

  /** Prepositions that join a noun phrase to another one before it. */
  private static final Set<String> JOINING =
      Set.of(
          "of", "for", "from", "at", "in", "on", "with", "behind", "by", "near", "outside",
          "under");

  /** Those of them that do so behind a name, too. */
  private static final Set<String> JOINING_NAMES = Set.of("of");

  private static final int LONGEST = 14;

  private final Narration sentence;
  private final Page page;

  NounPhrases(Narration sentence) {
    this.sentence = sentence;
    this.page = sentence.page();
  }

  /** Position after the noun phrase that begins at a word; the same position where none does. */
  int endOf(int from) {
    int end = Math.min(sentence.end(), from + LONGEST);
    if (from >= end || sentence.isMarked(from)) {
      return from;
    }
    if (isPronoun(from) && !(isLast(from) || page.word(from + 1).equals("of"))) {
      return from + 1;
    }
    if (isPronoun(from) && isLast(from)) {
      return from + 1;
    }
    boolean noun = false;
    boolean named = false;
    int i = from;
    for (; i < end; i++) {
      if (i > from && sentence.isBreakBefore(i)) {
        break;
      }
      if (i > from && stops(i, noun, named)) {
        break;
      }
      boolean begins = page.is(i, WordClass.DETERMINER) || page.is(i, WordClass.POSSESSIVE);
      if (i == from && !begins && stops(i, true, false)) {
        return from;
      }
      boolean joins = page.is(i, WordClass.PREPOSITION) || page.is(i, WordClass.COORDINATOR);
      noun = !begins && !joins;
      named = noun && sentence.isName(i);
    }
    while (i > from
        && (page.is(i - 1, WordClass.PREPOSITION) || page.is(i - 1, WordClass.COORDINATOR))) {
      i--;
    }
    return i;
  }

  private boolean isPronoun(int at) {
    boolean alone =
        page.is(at, WordClass.SUBJECT_PRONOUN)
            || page.is(at, WordClass.OBJECT_PRONOUN)
            || page.is(at, WordClass.OTHER_PRONOUN);
    return alone && !(page.is(at, WordClass.POSSESSIVE) && !isLast(at)) && !isDetermining(at);
  }

  /** Whether a noun follows a word that is a pronoun and a determiner both: "one worker". */
  private boolean isDetermining(int at) {
    return page.is(at, WordClass.DETERMINER) && !isLast(at) && !isClosed(at + 1);
  }

  private boolean isLast(int at) {
    return at + 1 >= sentence.end() || sentence.isBreakBefore(at + 1);
  }

  private boolean isClosed(int at) {
    return sentence.isFiniteVerb(at)
        || page.is(at, WordClass.PREPOSITION)
        || page.is(at, WordClass.COORDINATOR)
        || page.is(at, WordClass.SUBORDINATOR)
        || page.is(at, WordClass.WH)
        || CueVerbs.at(page, at, sentence.end()) != null
        || sentence.isAdverb(at);
  }

  private boolean stops(int at, boolean afterNoun, boolean afterName) {
    String word = page.word(at);
    if (page.joinedBefore(at) || (at + 1 < sentence.end() && page.joinedBefore(at + 1))) {
      return false;
    }
    if (sentence.isFiniteVerb(at)
        || page.is(at, WordClass.WH)
        || (page.is(at, WordClass.SUBORDINATOR) && !page.is(at, WordClass.DETERMINER))
        || sentence.isAdverb(at)) {
      boolean qualifies = page.is(at - 1, WordClass.DETERMINER) && sentence.isAdverb(at);
      return !qualifies && (!sentence.isName(at) || page.is(at, WordClass.AUXILIARY));
    }
    if (page.is(at, WordClass.COORDINATOR)) {
      boolean and = word.equals("and") || word.equals("&");
      return !and
          || !afterNoun
          || !sentence.beginsNounPhrase(at + 1)
          || page.is(at + 1, WordClass.SUBJECT_PRONOUN);
    }
    if (page.is(at, WordClass.PREPOSITION)) {
      return !(afterName ? JOINING_NAMES : JOINING).contains(word) || !afterNoun || isDated(at + 1);
    }
    if (page.is(at, WordClass.SUBJECT_PRONOUN)) {
      return !page.is(at - 1, WordClass.PREPOSITION);
    }
    boolean begins = page.is(at, WordClass.DETERMINER) || page.is(at, WordClass.POSSESSIVE);
    return afterNoun && ((begins && !page.genitiveBefore(at)) || page.is(at, WordClass.TIME));
  }

  /** Whether a day, a time or a number follows a preposition, an article aside. */
  private boolean isDated(int at) {
    if (at >= sentence.end()) {
      return false;
    }
    int first = page.is(at, WordClass.DETERMINER) || page.word(at).equals("last") ? at + 1 : at;
    return first < sentence.end() && (page.is(first, WordClass.TIME) || page.isNumber(first));
  }

  /** The phrases of joint speakers in a range, one for each; none for an empty range. */
  List<Phrase> split(int from, int to) {
    List<Phrase> phrases = new ArrayList<>();
    int start = from;
    for (int i = from + 1; i < to - 1; i++) {
      boolean and = page.word(i).equals("and") || page.word(i).equals("&");
      if (and && sentence.beginsNounPhrase(i + 1) && isWhole(start, i) && !isOneBody(start, to)) {
        phrases.add(Phrase.of(start, i));
        start = i + 1;
      }
    }
    if (start < to) {
      phrases.add(Phrase.of(start, to));
    }
    return phrases;
  }

  private boolean isWhole(int from, int to) {
    return to > from && !page.is(to - 1, WordClass.PREPOSITION);
  }

  /** Whether a range is the name of one body: "Food and Drug Authority". */
  private boolean isOneBody(int from, int to) {
    return sentence.isName(to - 1)
        && (page.is(to - 1, WordClass.BODY) || page.word(to - 1).endsWith("s"))
        && sentence.isName(from);
  }

  /** Whether a range is nothing but a name: capitals and what joins them. */
  boolean isName(int from, int to) {
    boolean name = false;
    for (int i = from; i < to; i++) {
      if (sentence.isName(i)) {
        name = !page.is(i, WordClass.DETERMINER) || i > from;
      } else if (!page.is(i, WordClass.PREPOSITION) && !isParticle(i) && !page.joinedBefore(i)) {
        return false;
      }
    }
    return name && sentence.isName(from);
  }

  private boolean isParticle(int at) {
    return page.word(at).length() <= 3 && !sentence.isFiniteVerb(at);
  }

  /** The name that stands between commas right behind a phrase; null where none does. */
  @Nullable TokenRange nameBehind(int at) {
    if (at >= sentence.end() || !page.commaBefore(at) || sentence.isMarked(at)) {
      return null;
    }
    int end = at;
    while (end < sentence.end() && (end == at || !sentence.isBreakBefore(end))) {
      end++;
    }
    return isName(at, end) ? new TokenRange(at, end) : null;
  }
}
