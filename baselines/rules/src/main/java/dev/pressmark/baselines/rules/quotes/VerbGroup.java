package dev.pressmark.baselines.rules.quotes;

import dev.pressmark.api.text.Span;
import dev.pressmark.api.text.TokenRange;
import dev.pressmark.baselines.rules.text.Page;
import dev.pressmark.baselines.rules.text.WordClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A verb that reports, with its auxiliaries.
 *
 * @param form the verb
 * @param first position of the first word of the group: an auxiliary, an adverb or the verb
 * @param verb position of the verb
 * @param end position after it
 * @param passive whether a form of "be" stands before it
 * @param infinitive whether "to" stands before it
 * @param cue positions of the words of the group, adverbs aside
 */
record VerbGroup(
    CueVerbs.Form form,
    int first,
    int verb,
    int end,
    boolean passive,
    boolean infinitive,
    List<Integer> cue) {

  /** Verbs that, before "to", say that something was said, or was not. */
  private static final Set<String> GOVERNING =
      Set.of(
          "declined", "declines", "refused", "refuses", "used", "went", "continued", "continues");

  /** Words that, before "to", tell how sure it is that something was said. */
  private static final Set<String> RAISING =
      Set.of("supposed", "expected", "said", "believed", "reported", "alleged", "due", "likely");

  private static final Set<String> PARTICLES = Set.of("to", "so", "such");

  VerbGroup {
    cue = List.copyOf(cue);
  }

  boolean allows(Frame frame) {
    return form.allows(frame);
  }

  boolean isParticiple() {
    return form.first().endsWith("ing") && first == verb;
  }

  boolean isSaying() {
    return form.first().startsWith("sa") && form.words().size() == 1;
  }

  /** Whether the group reports that nothing was said: "declined to say", "did not say". */
  boolean isNegated(Page page) {
    return cue.stream().anyMatch(at -> page.is(at, WordClass.NEGATION));
  }

  /** The words of the group as spans, neighbours joined. */
  List<Span> spans(Page page) {
    List<Span> spans = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= cue.size(); i++) {
      if (i == cue.size() || cue.get(i) != cue.get(i - 1) + 1) {
        spans.add(page.span(new TokenRange(cue.get(from), cue.get(i - 1) + 1)));
        from = i;
      }
    }
    return spans;
  }

  /** The group whose verb stands at a word; null where none does, or the word is no verb there. */
  static @Nullable VerbGroup at(Narration sentence, int at) {
    Page page = sentence.page();
    CueVerbs.@Nullable Form form = CueVerbs.at(page, at, sentence.end());
    if (form == null || isNoun(sentence, at) || isPartOfName(sentence, at)) {
      return null;
    }
    List<Integer> cue = new ArrayList<>();
    for (int i = 0; i < form.words().size(); i++) {
      cue.add(at + i);
    }
    boolean infinitive = at > sentence.first() && page.word(at - 1).equals("to");
    int first = at;
    if (infinitive
        && GOVERNING.contains(page.word(Math.max(0, at - 2)))
        && at - 2 >= sentence.first()) {
      cue.add(0, at - 1);
      cue.add(0, at - 2);
      first = at - 2;
    }
    boolean passive = false;
    int start = first;
    for (int i = first - 1; i >= sentence.first() && !sentence.isBreakBefore(i + 1); i--) {
      if (isAuxiliary(page, i)) {
        cue.add(0, i);
        start = i;
        passive |= page.is(i, WordClass.BE) && !form.first().endsWith("ing");
      } else if (page.is(i, WordClass.NEGATION)) {
        cue.add(0, i);
        start = i;
      } else if (i > sentence.first()
          && page.word(i).equals("to")
          && RAISING.contains(page.word(i - 1))) {
        cue.add(0, i);
        cue.add(0, --i);
        start = i;
        infinitive = false;
      } else if (!sentence.isAdverb(i)) {
        break;
      } else {
        start = i;
      }
    }
    passive &= at == sentence.first() || !page.word(at - 1).equals("have");
    return new VerbGroup(form, start, at, at + form.words().size(), passive, infinitive, cue);
  }

  /** Auxiliaries that a pronoun is contracted to are none: "I've". */
  private static boolean isAuxiliary(Page page, int at) {
    String word = page.word(at);
    return page.is(at, WordClass.AUXILIARY) && (word.indexOf('\'') < 0 || word.endsWith("n't"));
  }

  private static boolean isNoun(Narration sentence, int at) {
    Page page = sentence.page();
    if (at == sentence.first() || sentence.isBreakBefore(at)) {
      return false;
    }
    int before = at - 1;
    boolean determined =
        (page.is(before, WordClass.DETERMINER) && !page.is(before, WordClass.OTHER_PRONOUN))
            || (page.is(before, WordClass.POSSESSIVE) && !page.is(before, WordClass.OBJECT_PRONOUN))
            || page.genitiveBefore(at)
            || page.joinedBefore(at);
    boolean governed =
        page.is(before, WordClass.PREPOSITION)
            && !PARTICLES.contains(page.word(before))
            && !page.word(at).endsWith("ing");
    return determined || governed;
  }

  private static boolean isPartOfName(Narration sentence, int at) {
    return at > sentence.first()
        && sentence.page().isCapital(at)
        && !sentence.isBreakBefore(at)
        && !sentence.page().isCapital(sentence.first() + 1);
  }
}
