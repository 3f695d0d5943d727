package dev.pressmark.baselines.rules.speakers;

import dev.pressmark.api.text.TokenRange;
import dev.pressmark.baselines.rules.text.Page;
import dev.pressmark.baselines.rules.text.WordClass;

/**
 * A phrase that names a speaker, and what its words tell.
 *
 * @param words the phrase
 * @param form name, description or pronoun
 * @param name the words of the name, or of the description without article and what follows its
 *     noun
 */
record Mention(TokenRange words, Form form, TokenRange name) {

  /** How somebody is named. */
  enum Form {
    NAME,
    DESCRIPTION,
    PRONOUN
  }

  static Mention of(Page page, TokenRange words) {
    int first = words.first();
    int end = words.end();
    if (words.size() == 1 && isPronoun(page, first)) {
      return new Mention(words, Form.PRONOUN, words);
    }
    int name = startOfName(page, first, end);
    if (name < end) {
      return new Mention(words, Form.NAME, new TokenRange(name, end));
    }
    int from = first;
    while (from < end - 1 && isDetermining(page, from)) {
      from++;
    }
    int to = from;
    while (to < end && (to == from || !page.is(to, WordClass.PREPOSITION))) {
      to++;
    }
    return new Mention(words, Form.DESCRIPTION, new TokenRange(from, to));
  }

  /** Whether a word means somebody already named: personal pronouns, "both", "neither". */
  private static boolean isPronoun(Page page, int at) {
    String word = bare(page.word(at));
    return WordClass.SUBJECT_PRONOUN.has(word)
        || WordClass.OBJECT_PRONOUN.has(word)
        || word.equals("both")
        || word.equals("neither");
  }

  /** A word without what is contracted to it: "she" of "she'd". */
  static String bare(String word) {
    int apostrophe = word.indexOf('\'');
    return apostrophe < 0 ? word : word.substring(0, apostrophe);
  }

  private static boolean isDetermining(Page page, int at) {
    return page.is(at, WordClass.DETERMINER) || page.is(at, WordClass.POSSESSIVE);
  }

  /** Where the name begins with which a phrase ends; its end where it ends with none. */
  private static int startOfName(Page page, int first, int end) {
    int start = end;
    while (start > first && isNameWord(page, start - 1, start == first + 1 && end == start)) {
      start--;
    }
    if (start == end) {
      return end;
    }
    boolean article = page.isCapital(start) && isDetermining(page, start) && start + 1 < end;
    start += article ? 1 : 0;
    while (start + 1 < end && page.is(start, WordClass.TITLE)) {
      start++;
    }
    int before = start - 1;
    while (before >= first && isDetermining(page, before)) {
      before--;
    }
    boolean governed = before >= first && page.is(before, WordClass.PREPOSITION);
    boolean owned =
        start < end && start > first && page.genitiveBefore(start) && isCommon(page, end - 1);
    return governed || owned || (start == end - 1 && isCommonAtStart(page, start)) ? end : start;
  }

  private static boolean isNameWord(Page page, int at, boolean alone) {
    boolean lowerPart = page.joinedBefore(at) && !page.isCapital(at) && page.isCapital(at - 1);
    return (page.isCapital(at) && !page.is(at, WordClass.TIME))
        || lowerPart
        || (!alone && isParticle(page, at));
  }

  private static boolean isParticle(Page page, int at) {
    return switch (page.word(at)) {
      case "de",
          "van",
          "von",
          "der",
          "den",
          "ter",
          "del",
          "da",
          "di",
          "la",
          "le",
          "bin",
          "al",
          "el",
          "ap" ->
          page.isCapital(at + 1);
      default -> false;
    };
  }

  private static boolean isCommon(Page page, int at) {
    return !page.isCapital(at);
  }

  /** Whether a single capital is there because a sentence begins: "Residents say". */
  private static boolean isCommonAtStart(Page page, int at) {
    boolean begins = at == 0 || page.stopBefore(at) || page.pauseBefore(at);
    return begins
        && (page.is(at, WordClass.PERSON)
            || page.is(at, WordClass.BODY)
            || page.is(at, WordClass.DOCUMENT)
            || (page.word(at).endsWith("s") && !page.word(at).endsWith("ss")));
  }

  /** The last word of a name, or the noun of a description. */
  int head(Page page) {
    for (int i = name.first(); form == Form.DESCRIPTION && i < name.end(); i++) {
      boolean last = i + 1 == name.end() || !isNoun(page, i + 1);
      if (isNoun(page, i) && last) {
        return i;
      }
    }
    return name.end() - 1;
  }

  private static boolean isNoun(Page page, int at) {
    return page.is(at, WordClass.PERSON)
        || page.is(at, WordClass.BODY)
        || page.is(at, WordClass.DOCUMENT);
  }

  boolean isPlural(Page page) {
    String head = page.word(head(page));
    return (head.endsWith("s") && !head.endsWith("ss")) || head.equals("people");
  }

  /** Whether a description takes up somebody already named. */
  boolean isDefinite(Page page) {
    return switch (page.word(words.first())) {
      case "the", "this", "that", "these", "those", "his", "her", "its", "their" -> true;
      default -> false;
    };
  }

  Gender gender(Page page) {
    for (int i = words.first(); i < words.end(); i++) {
      boolean head = i == head(page) || i < name.first() || form == Form.NAME;
      if (head && page.is(i, WordClass.WOMAN)) {
        return Gender.FEMALE;
      }
      if (head && page.is(i, WordClass.MAN)) {
        return Gender.MALE;
      }
    }
    return Gender.UNKNOWN;
  }

  Kind kind(Page page) {
    int head = head(page);
    if (page.is(head, WordClass.BODY)) {
      return Kind.BODY;
    }
    if (form == Form.NAME) {
      boolean person =
          (words.first() < name.first() && isOffice(page))
              || page.is(words.first(), WordClass.TITLE);
      return person ? Kind.PERSON : Kind.UNKNOWN;
    }
    if (page.is(head, WordClass.PERSON)) {
      return Kind.PERSON;
    }
    if (page.is(head, WordClass.DOCUMENT)) {
      return Kind.DOCUMENT;
    }
    return isPlural(page) ? Kind.GROUP : Kind.UNKNOWN;
  }

  private boolean isOffice(Page page) {
    return !isDetermining(page, name.first() - 1);
  }
}
