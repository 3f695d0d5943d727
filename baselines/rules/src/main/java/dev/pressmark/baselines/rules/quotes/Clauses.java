package dev.pressmark.baselines.rules.quotes;

import dev.pressmark.baselines.rules.text.Page;
import dev.pressmark.baselines.rules.text.WordClass;
import java.util.Set;

/** Finds where the words that a verb reports begin behind it. */
final class Clauses {

  /** How many words may stand between a verb and its "that" or its marked words. */
  private static final int REACH = 16;

  private static final int NONE = -1;

  private static final Set<String> WHETHER = Set.of("whether", "if");

  private final Narration sentence;
  private final Page page;
  private final NounPhrases phrases;

  Clauses(Narration sentence) {
    this.sentence = sentence;
    this.page = sentence.page();
    this.phrases = new NounPhrases(sentence);
  }

  /** Where the reported words begin behind a group; -1 where the group reports none behind it. */
  int behind(VerbGroup group) {
    int at = group.end();
    if (at >= sentence.end()) {
      return NONE;
    }
    if (sentence.isMarked(at)) {
      return at;
    }
    int direct = opensAt(group, at);
    if (direct != NONE) {
      return direct;
    }
    if (group.allows(Frame.OBJECT)) {
      int behindObject = behindObject(group, at);
      if (behindObject != NONE) {
        return behindObject;
      }
    }
    if (group.allows(Frame.GERUND)) {
      int gerund = gerund(at);
      if (gerund != NONE) {
        return gerund;
      }
    }
    int far = farOff(group, at);
    if (far != NONE) {
      return far;
    }
    if (!group.allows(Frame.CLAUSE) || page.pauseBefore(at)) {
      return NONE;
    }
    return isAdjunct(at) ? startLater(at) : isClause(group, at) ? at : NONE;
  }

  /** Where the content begins if a complementiser stands right here. */
  private int opensAt(VerbGroup group, int at) {
    if (at + 1 >= sentence.end() || sentence.isMarked(at)) {
      return NONE;
    }
    String word = page.word(at);
    boolean pause = page.pauseBefore(at);
    if (word.equals("that") && group.allows(Frame.THAT) && !isThatTime(at)) {
      return at + 1;
    }
    if (pause) {
      return NONE;
    }
    if (group.allows(Frame.WH)) {
      if (WHETHER.contains(word)) {
        return at + 1;
      }
      if (page.is(at, WordClass.WH)
          && sentence.hasFiniteVerb(at, Math.min(at + 12, sentence.end()))) {
        return at;
      }
    }
    if (word.equals("to") && group.allows(Frame.TO) && isInfinitive(at + 1)) {
      return at + 1;
    }
    return NONE;
  }

  private boolean isInfinitive(int at) {
    return !sentence.beginsNounPhrase(at)
        && !page.is(at, WordClass.OBJECT_PRONOUN)
        && !page.is(at, WordClass.TIME)
        && !page.isNumber(at)
        && !page.word(at).endsWith("s");
  }

  private boolean isThatTime(int at) {
    return page.is(at + 1, WordClass.TIME);
  }

  /** Behind someone addressed: "told the council that". */
  private int behindObject(VerbGroup group, int at) {
    if (page.pauseBefore(at) || page.is(at, WordClass.PREPOSITION) || page.word(at).equals("to")) {
      return NONE;
    }
    int end = phrases.endOf(at);
    if (end == at || end >= sentence.end()) {
      return NONE;
    }
    if (sentence.isMarked(end)) {
      return page.pauseBefore(end) || end - at <= 3 ? end : NONE;
    }
    int opens = opensAt(group, end);
    if (opens != NONE) {
      return opens;
    }
    if (end + 1 < sentence.end()
        && page.word(end).equals("not")
        && page.word(end + 1).equals("to")) {
      return end;
    }
    boolean clause =
        group.allows(Frame.CLAUSE)
            && !page.pauseBefore(end)
            && sentence.beginsNounPhrase(end)
            && !page.is(end + 1, WordClass.TIME)
            && sentence.hasFiniteVerb(end, sentence.end());
    return clause ? end : NONE;
  }

  /** The -ing form behind a preposition: "accused him of hiding the log"; behind "denied", too. */
  private int gerund(int at) {
    int end = Math.min(sentence.end() - 1, at + REACH / 2);
    for (int i = at; i < end; i++) {
      if (i > at && (sentence.isMarked(i) || page.pauseBefore(i))) {
        return NONE;
      }
      boolean gerund = isGerund(i);
      if (gerund && (i == at || page.is(i - 1, WordClass.PREPOSITION))) {
        return i;
      }
    }
    return NONE;
  }

  private boolean isGerund(int at) {
    String word = page.word(at);
    return word.length() > 4 && word.endsWith("ing") && !page.isCapital(at);
  }

  /** "that" or marked words behind an adjunct: "said on Monday that", "said in May: “No.”". */
  private int farOff(VerbGroup group, int at) {
    int end = Math.min(sentence.end(), at + REACH);
    for (int i = at; i < end; i++) {
      if (sentence.isMarked(i)) {
        boolean introduced = page.commaBefore(i) || page.colonBefore(i);
        boolean near = i - at <= 2;
        return introduced || group.allows(Frame.NAME) || near ? i : NONE;
      }
      if (sentence.isFiniteVerb(i) || (i > at && (page.semicolonBefore(i) || page.dashBefore(i)))) {
        return NONE;
      }
      if (i > at
          && page.word(i).equals("that")
          && group.allows(Frame.THAT)
          && i + 1 < sentence.end()
          && !isThatTime(i)) {
        return i + 1;
      }
      if (i > at && CueVerbs.at(page, i, sentence.end()) != null && !page.pauseBefore(at)) {
        boolean participle = page.word(i).endsWith("ing") || page.word(i).endsWith("s");
        if (!participle) {
          return NONE;
        }
      }
    }
    return NONE;
  }

  /** Whether a clause without a complementiser begins here, and not a subject behind its verb. */
  private boolean isClause(VerbGroup group, int at) {
    int end = phrases.endOf(at);
    boolean wholeRest = end >= sentence.end() || sentence.isBreakBefore(end);
    if (wholeRest && end > at && !(end < sentence.end() && sentence.isMarked(end))) {
      boolean relative =
          end < sentence.end() && page.commaBefore(end) && page.is(end, WordClass.WH);
      return relative && !isInverted(group) && hasVerbBehindPause(end + 1);
    }
    if (end > at && end < sentence.end() && sentence.isMarked(end) && sentence.isFiniteVerb(end)) {
      return true;
    }
    int last = endOfPiece(at);
    if (sentence.hasFiniteVerb(at, last)) {
      return true;
    }
    int shortest = page.is(at, WordClass.SUBJECT_PRONOUN) ? 2 : 3;
    return group.isSaying() && last - at >= shortest && !page.is(at, WordClass.NEGATION);
  }

  /** Whether a finite verb follows a later comma: "said Holm, who runs it, would go". */
  private boolean hasVerbBehindPause(int from) {
    for (int i = from; i < sentence.end(); i++) {
      if (page.pauseBefore(i) && !sentence.isMarked(i)) {
        return sentence.isFiniteVerb(i) && !page.is(i, WordClass.WH);
      }
    }
    return false;
  }

  private boolean isInverted(VerbGroup group) {
    return sentence.isBreakBefore(group.first());
  }

  /** Whether words begin here that no clause begins with, but what stands before one. */
  private boolean isAdjunct(int at) {
    return page.is(at, WordClass.PREPOSITION)
        || page.is(at, WordClass.TIME)
        || page.is(at, WordClass.COORDINATOR)
        || (page.is(at, WordClass.SUBORDINATOR) && !sentence.beginsNounPhrase(at))
        || page.word(at).equals("last")
        || (page.word(at).equals("this") && page.is(at + 1, WordClass.TIME))
        || sentence.isAdverb(at);
  }

  /** Where behind an adverb or a phrase of time a clause begins with its subject; -1 if nowhere. */
  private int startLater(int at) {
    for (int i = at; i < Math.min(at + 6, sentence.end() - 1); i++) {
      if (i > at && sentence.isBreakBefore(i)) {
        return NONE;
      }
      boolean begins =
          (page.is(i, WordClass.SUBJECT_PRONOUN) && !page.is(i - 1, WordClass.PREPOSITION))
              || (i > at + 1
                  && page.is(i, WordClass.DETERMINER)
                  && !page.is(i - 1, WordClass.PREPOSITION));
      if (begins && sentence.hasFiniteVerb(i, endOfPiece(i))) {
        boolean dated = page.is(i - 1, WordClass.TIME) || page.isNumber(i - 1);
        return dated ? i : at;
      }
    }
    return NONE;
  }

  private int endOfPiece(int at) {
    int end = at + 1;
    while (end < sentence.end() && !sentence.isMarked(end)) {
      end++;
    }
    return end;
  }
}
