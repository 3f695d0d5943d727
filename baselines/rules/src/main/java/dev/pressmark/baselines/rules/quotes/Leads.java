package dev.pressmark.baselines.rules.quotes;

import dev.pressmark.api.text.TokenRange;
import dev.pressmark.baselines.rules.text.Page;
import dev.pressmark.baselines.rules.text.WordClass;
import java.util.Set;

/** Finds the subject in a stretch before a verb, behind all that may lead to it. */
final class Leads {

  /** Words before a number that make no prepositional phrase of it: "about 200 of the people". */
  private static final Set<String> COUNTING = Set.of("about", "over", "around", "under");

  private final Narration sentence;
  private final Page page;
  private final NounPhrases phrases;

  Leads(Narration sentence) {
    this.sentence = sentence;
    this.page = sentence.page();
    this.phrases = new NounPhrases(sentence);
  }

  /** The noun phrase of the innermost clause of a range that ends with it. */
  TokenRange innermost(int from, int to) {
    int start = from;
    boolean verb = false;
    for (int i = from; i < to - 1; i++) {
      boolean opens = page.is(i, WordClass.OPENER) && i > from;
      boolean joins =
          page.is(i, WordClass.COORDINATOR)
              && !page.joinedBefore(i)
              && (verb || (sentence.hasFiniteVerb(start, i) && sentence.beginsNounPhrase(i + 1)));
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
  TokenRange leadless(int from, int to) {
    int start = from;
    while (start < to) {
      boolean counts =
          start + 1 < to && page.isNumber(start + 1) && COUNTING.contains(page.word(start));
      if (counts) {
        break;
      }
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
}
