package dev.pressmark.baselines.rules.quotes;

import dev.pressmark.api.text.Span;
import dev.pressmark.api.text.TokenRange;
import dev.pressmark.baselines.rules.quotes.Subjects.Subject;
import dev.pressmark.baselines.rules.text.Page;
import dev.pressmark.baselines.rules.text.WordClass;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the reports of one sentence, from left to right. */
final class SentenceReader {

  private static final int NONE = -1;

  private final Narration sentence;
  private final Page page;
  private final Subjects subjects;
  private final Clauses clauses;
  private final Boundaries boundaries;
  private final List<Report> reports = new ArrayList<>();

  private SentenceReader(Narration sentence) {
    this.sentence = sentence;
    this.page = sentence.page();
    this.subjects = new Subjects(sentence);
    this.clauses = new Clauses(sentence);
    this.boundaries = new Boundaries(sentence);
  }

  /** The reports of a sentence in the order of their cues; none where nothing is reported. */
  static List<Report> read(Narration sentence) {
    SentenceReader reader = new SentenceReader(sentence);
    for (int i = sentence.first(); i < sentence.end(); i++) {
      if (!sentence.isMarked(i)) {
        i = reader.readAt(i) - 1;
      }
    }
    return reader.reports;
  }

  /** Reads what a word reports, if it does; returns where to go on. */
  private int readAt(int at) {
    if (isAccordingTo(at)) {
      return accordingTo(at);
    }
    VerbGroup group = VerbGroup.at(sentence, at);
    if (group == null) {
      return at + 1;
    }
    if (isLoneParticiple(group)) {
      readLoneParticiple(group);
    } else if (group.passive()) {
      readPassive(group);
    } else {
      readActive(group);
    }
    return group.end();
  }

  private void readActive(VerbGroup group) {
    int limit = limitBefore(group.first());
    @Nullable Subject before = subjects.before(group, limit);
    int subjectStart = before == null ? group.first() : before.first();
    boolean aside = group.allows(Frame.ASIDE) && isBehindContent(group, subjectStart, limit);
    @Nullable Subject inverted = aside && before == null ? inverted(group) : null;
    int right = inverted != null ? NONE : clauses.behind(group);
    boolean pausesBehind =
        group.end() >= sentence.end() || (page.pauseBefore(group.end()) && right == NONE);
    boolean marksBefore = subjectStart > limit && sentence.isMarked(subjectStart - 1);
    boolean amid =
        right == group.end() && right > 0 && page.commaBefore(right) && subjectStart > limit;
    int end = inverted == null ? group.end() : inverted.end();
    boolean closes = inverted != null || pausesBehind || marksBefore || amid || isAdjunct(end);
    if (aside && closes && (right == NONE || amid || (marksBefore && !isThat(right)))) {
      Subject subject = inverted == null ? before : inverted;
      Source source = subject == null ? new Source.Implied() : subject.source();
      readAside(group, source, subjectStart, end, limit);
    } else if (right != NONE) {
      readBehind(group, before == null ? inherited(group) : before.source(), right);
    }
  }

  /** The subject behind a verb, where a pause follows it: "said Holm,"; null where none does. */
  private @Nullable Subject inverted(VerbGroup group) {
    @Nullable Subject behind = subjects.behind(group.end());
    return behind != null && sentence.isBreakBefore(behind.end()) ? behind : null;
  }

  /** Whether a sentence begins with a participle without a subject: "Asked whether it was old,". */
  private boolean isLoneParticiple(VerbGroup group) {
    return group.first() == sentence.first()
        && group.end() < sentence.end()
        && !group.isParticiple()
        && !sentence.isMarked(group.end())
        && !page.pauseBefore(group.end())
        && (page.is(group.end(), WordClass.WH) || !sentence.beginsNounPhrase(group.end()))
        && page.word(group.verb()).endsWith("d");
  }

  private void readLoneParticiple(VerbGroup group) {
    int right = clauses.behind(group);
    if (right == NONE) {
      return;
    }
    int end = sentence.isMarked(right) ? boundaries.endBehindMarks(right, false) : right + 1;
    while (end < sentence.end() && !sentence.isMarked(end - 1) && !page.commaBefore(end)) {
      end++;
    }
    add(
        group.spans(page),
        new Source.Nobody(),
        List.of(new TokenRange(right, end)),
        group.first(),
        end);
  }

  private boolean isThat(int right) {
    return right != NONE && right > 0 && page.word(right - 1).equals("that");
  }

  private boolean isAdjunct(int at) {
    return at < sentence.end()
        && !sentence.isMarked(at)
        && (page.is(at, WordClass.PREPOSITION)
            || page.is(at, WordClass.TIME)
            || page.is(at, WordClass.OBJECT_PRONOUN)
            || page.is(at, WordClass.SUBORDINATOR)
            || page.word(at).equals("to")
            || sentence.isAdverb(at)
            || sentence.beginsNounPhrase(at));
  }

  /** Whether words that may be reported end right before a subject: at a comma or marks. */
  private boolean isBehindContent(VerbGroup group, int subject, int limit) {
    if (subject <= limit) {
      return false;
    }
    if (sentence.isMarked(subject - 1)) {
      return true;
    }
    boolean pause =
        page.commaBefore(subject) || page.dashBefore(subject) || page.stopBefore(subject);
    boolean amid = group.end() < sentence.end() && page.commaBefore(group.end());
    return pause && (sentence.hasFiniteVerb(limit, subject) || (amid && mayBegin(group, limit)));
  }

  /** Whether words before "Holm said," in the midst of a clause can be its beginning. */
  private boolean mayBegin(VerbGroup group, int at) {
    boolean lead = page.is(at, WordClass.PREPOSITION) && group.cue().size() == 1;
    return lead || sentence.beginsNounPhrase(at);
  }

  /** Reads words that stand before their attribution, and what goes on behind it. */
  private void readAside(VerbGroup group, Source source, int subject, int end, int limit) {
    List<TokenRange> content = new ArrayList<>();
    int from = boundaries.startOfContent(limit, subject);
    content.add(new TokenRange(from, subject));
    boolean marked = sentence.isMarked(subject - 1);
    int rest = boundaries.rest(end, marked, sentence.isMarked(from));
    int last = end;
    if (rest != NONE) {
      last = boundaries.endOfContent(rest, sentence.end());
      if (last > rest) {
        content.add(new TokenRange(rest, last));
      }
    }
    add(group.spans(page), source, content, from, Math.max(last, end));
  }

  private void readBehind(VerbGroup group, Source source, int right) {
    int end =
        sentence.isMarked(right)
            ? boundaries.endBehindMarks(right, group.allows(Frame.NAME))
            : boundaries.endOfContent(right, limitBehind(group, right));
    if (end > right) {
      add(group.spans(page), source, List.of(new TokenRange(right, end)), group.first(), end);
    }
  }

  private void readPassive(VerbGroup group) {
    boolean told = group.allows(Frame.OBJECT) || group.allows(Frame.GERUND);
    int end = group.end();
    Source source = new Source.Nobody();
    if (end + 1 < sentence.end() && page.word(end).equals("by")) {
      @Nullable Subject agent = subjects.behind(end + 1);
      source = agent == null ? source : agent.source();
    }
    int right = clauses.behind(group);
    boolean named =
        sentence.isMarked(right == NONE ? end : right) && !(source instanceof Source.Nobody);
    if (right != NONE && (told || isThat(right) || named)) {
      readBehind(group, source, right);
      return;
    }
    int limit = limitBefore(group.first());
    if (told && source instanceof Source.Nobody && group.allows(Frame.ASIDE)) {
      @Nullable Subject subject = subjects.before(group, limit);
      int start = subject == null ? group.first() : subject.first();
      if (start > limit && sentence.isMarked(start - 1)) {
        readAside(group, source, start, end, limit);
      }
    }
  }

  private boolean isAccordingTo(int at) {
    return at + 2 < sentence.end()
        && page.word(at).equals("according")
        && page.word(at + 1).equals("to");
  }

  private int accordingTo(int at) {
    @Nullable Subject source = subjects.behind(at + 2);
    if (source == null) {
      return at + 2;
    }
    int limit = limitBefore(at);
    int end = source.end();
    boolean leads =
        at <= limit || (!sentence.hasFiniteVerb(limit, at) && !sentence.isMarked(at - 1));
    List<TokenRange> content = new ArrayList<>();
    if (leads) {
      int from = boundaries.behindPause(end);
      if (from != NONE) {
        content.add(new TokenRange(from, boundaries.endOfContent(from, sentence.end())));
      }
    } else {
      int from = boundaries.startOfContent(limit, at);
      content.add(new TokenRange(from, at));
      int rest = boundaries.rest(end, true, true);
      if (rest != NONE) {
        content.add(new TokenRange(rest, sentence.endOfMarked(rest)));
      }
    }
    if (content.isEmpty()) {
      return end;
    }
    TokenRange last = content.get(content.size() - 1);
    add(
        List.of(page.span(new TokenRange(at, at + 2))),
        source.source(),
        content,
        Math.min(at, last.first()),
        Math.max(end, last.end()));
    return end;
  }

  /** The subject of a verb without one: that of the report before, in the same sentence. */
  private Source inherited(VerbGroup group) {
    for (int i = reports.size() - 1; i >= 0; i--) {
      if (reports.get(i).extent().first() < group.first()
          && reports.get(i).source() instanceof Source.Stated stated) {
        return stated;
      }
    }
    @Nullable Subject first = subjects.first();
    return first == null ? new Source.Implied() : first.source();
  }

  /** Where the words begin that a cue may take before it: behind what is reported already. */
  private int limitBefore(int at) {
    int limit = sentence.first();
    for (Report report : reports) {
      if (report.extent().end() <= at) {
        limit = Math.max(limit, report.extent().end());
      } else if (report.extent().first() < at) {
        for (TokenRange range : report.content()) {
          if (range.first() <= at && at < range.end()) {
            limit = Math.max(limit, range.first());
          }
        }
      }
    }
    return limit;
  }

  /** Where the words end that a cue may take behind it: with the report around it. */
  private int limitBehind(VerbGroup group, int right) {
    int at = group.verb();
    boolean relative = group.first() > sentence.first() && page.is(group.first() - 1, WordClass.WH);
    int limit = relative ? boundaries.endOfRelativeClause(right) : sentence.end();
    for (Report report : reports) {
      for (TokenRange range : report.content()) {
        if (range.first() <= at && at < range.end()) {
          limit = Math.min(limit, range.end());
        }
      }
    }
    return limit;
  }

  private void add(List<Span> cue, Source source, List<TokenRange> content, int from, int to) {
    reports.add(new Report(cue, source, content, new TokenRange(Math.min(from, to), to)));
  }
}
