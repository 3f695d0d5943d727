package dev.pressmark.baselines.rules.quotes;

import dev.pressmark.baselines.rules.text.Page;
import dev.pressmark.baselines.rules.text.WordClass;
import org.jspecify.annotations.Nullable;

/** Finds where reported words begin and end among the other words of their sentence. */
final class Boundaries {

  private static final int NONE = -1;

  private final Narration sentence;
  private final Page page;
  private final Subjects subjects;
  private final Clauses clauses;

  Boundaries(Narration sentence) {
    this.sentence = sentence;
    this.page = sentence.page();
    this.subjects = new Subjects(sentence);
    this.clauses = new Clauses(sentence);
  }

  /**
   * Where the words begin that end before an attribution: with the marked stretch there if it
   * begins like a sentence, else with the clause.
   */
  int startOfContent(int limit, int end) {
    int from = limit;
    while (from < end - 1 && page.is(from, WordClass.COORDINATOR) && from > sentence.first()) {
      from++;
    }
    if (!sentence.isMarked(end - 1)) {
      return from;
    }
    int marked = end - 1;
    while (marked > from && sentence.isMarked(marked - 1)) {
      marked--;
    }
    boolean alone =
        marked > from
            && (page.isCapital(marked)
                || page.pauseBefore(marked)
                || !sentence.hasFiniteVerb(from, marked));
    return alone ? marked : from;
  }

  /**
   * Where content goes on behind an attribution in its midst; -1 where it does not.
   *
   * @param end position after the attribution
   * @param markedBefore whether marked words stand right before the attribution
   * @param markedAll whether what stands before it begins in marks
   */
  int rest(int end, boolean markedBefore, boolean markedAll) {
    for (int i = end; i < sentence.end(); i++) {
      if (sentence.isMarked(i)) {
        return i;
      }
      if (i > end || page.pauseBefore(i)) {
        boolean pause = page.commaBefore(i) || page.dashBefore(i);
        if (pause) {
          return markedBefore || markedAll ? markedBehind(i) : unmarkedBehind(i);
        }
      }
      if (i - end > 12) {
        return NONE;
      }
    }
    return NONE;
  }

  private int markedBehind(int at) {
    return at < sentence.end() && sentence.isMarked(at) ? at : NONE;
  }

  private int unmarkedBehind(int at) {
    if (sentence.isMarked(at)) {
      return at;
    }
    boolean relative = page.is(at, WordClass.WH) && !page.dashBefore(at);
    boolean participle =
        page.word(at).endsWith("ing") && CueVerbs.at(page, at, sentence.end()) != null;
    return relative || participle || opensReport(at) ? NONE : at;
  }

  /** The first word behind the next comma or the like; -1 where none comes. */
  int behindPause(int at) {
    for (int i = at; i < sentence.end(); i++) {
      if (page.pauseBefore(i) || sentence.isMarked(i)) {
        boolean relative = page.is(i, WordClass.WH);
        if (!relative) {
          return i;
        }
      }
    }
    return NONE;
  }

  /** Where the words end that begin here: with the sentence, or before the next report. */
  int endOfContent(int from, int limit) {
    for (int i = from + 1; i < limit; i++) {
      if (sentence.isMarked(i)) {
        continue;
      }
      boolean pause = page.pauseBefore(i) || sentence.isMarked(i - 1);
      boolean joint = page.is(i, WordClass.COORDINATOR);
      if ((pause || joint) && opensReport(i)) {
        return i;
      }
      if ((pause && opensSummary(i)) || (page.semicolonBefore(i) && reportsLater(i))) {
        return i;
      }
    }
    return limit;
  }

  /** Where a relative clause ends: at a comma with the verb of the main clause behind it. */
  int endOfRelativeClause(int from) {
    for (int i = from + 1; i < sentence.end(); i++) {
      boolean verb =
          sentence.isFiniteVerb(i)
              || page.word(i).endsWith("ed")
              || CueVerbs.at(page, i, sentence.end()) != null;
      if (page.commaBefore(i) && verb && !sentence.isMarked(i)) {
        return i;
      }
    }
    return sentence.end();
  }

  /** Where a report ends that begins with marked words behind its verb. */
  int endBehindMarks(int from, boolean name) {
    int end = sentence.endOfMarked(from);
    for (boolean grown = true; grown; ) {
      grown = false;
      if (end < sentence.end() && sentence.isMarked(end)) {
        end = sentence.endOfMarked(end);
        grown = true;
      } else if (end + 1 < sentence.end()
          && page.is(end, WordClass.COORDINATOR)
          && sentence.isMarked(end + 1)) {
        end = sentence.endOfMarked(end + 1);
        grown = true;
      }
    }
    boolean goesOn =
        !name
            && end < sentence.end()
            && !page.isCapital(from)
            && !page.pauseBefore(end)
            && !page.stopBefore(end)
            && sentence.hasFiniteVerb(end, sentence.end())
            && !page.is(end, WordClass.COORDINATOR)
            && !page.is(end, WordClass.SUBORDINATOR);
    return goesOn ? endOfContent(end, sentence.end()) : end;
  }

  private boolean reportsLater(int from) {
    for (int i = from; i < sentence.end(); i++) {
      if (!sentence.isMarked(i) && VerbGroup.at(sentence, i) != null) {
        return true;
      }
    }
    return false;
  }

  /** Whether another report of the narrator's begins at a word behind a pause or conjunction. */
  private boolean opensReport(int at) {
    int from = at;
    while (from < sentence.end() && page.is(from, WordClass.COORDINATOR)) {
      from++;
    }
    boolean joined = from > at || page.is(at, WordClass.SUBORDINATOR);
    if (page.word(at).equals("according")) {
      return true;
    }
    @Nullable VerbGroup group = groupNear(from);
    if (group == null || sentence.isMarked(group.verb())) {
      return false;
    }
    if (group.isParticiple()) {
      return group.first() == at && page.pauseBefore(at) && clauses.behind(group) != NONE;
    }
    boolean bare = group.first() == from;
    int right = clauses.behind(group);
    boolean reports =
        right != NONE && (sentence.isMarked(right) || isThat(right) || group.isSaying());
    if (bare) {
      return joined && reports;
    }
    boolean aside =
        group.allows(Frame.ASIDE)
            && (group.end() >= sentence.end() || page.pauseBefore(group.end()));
    boolean pause = page.pauseBefore(at);
    return (pause && (joined || page.semicolonBefore(at)) && (reports || right != NONE))
        || (joined && from > at && isThat(Math.max(right, 1)) && sentence.beginsNounPhrase(from))
        || (pause && aside)
        || (pause && !joined && isInverted(group, at));
  }

  private boolean isInverted(VerbGroup group, int at) {
    return group.first() == at && subjects.behind(group.end()) != null;
  }

  private boolean isThat(int right) {
    return page.word(right - 1).equals("that");
  }

  /** The first verb that reports, within the clause that begins here. */
  private @Nullable VerbGroup groupNear(int from) {
    for (int i = from; i < Math.min(from + 8, sentence.end()); i++) {
      if (sentence.isMarked(i) || (i > from && page.pauseBefore(i))) {
        return null;
      }
      @Nullable VerbGroup group = VerbGroup.at(sentence, i);
      if (group != null) {
        return group.infinitive() || group.passive() ? null : group;
      }
      if (i > from && page.is(i, WordClass.WH)) {
        return null;
      }
    }
    return null;
  }

  /** Whether a noun follows that takes up what was said: "…, a claim that the union called …". */
  private boolean opensSummary(int at) {
    if (!page.is(at, WordClass.DETERMINER) || !page.commaBefore(at)) {
      return false;
    }
    for (int i = at + 1; i < Math.min(at + 4, sentence.end()); i++) {
      if (page.is(i, WordClass.SUMMARY)) {
        return groupNear(i + 1) != null;
      }
    }
    return false;
  }
}
