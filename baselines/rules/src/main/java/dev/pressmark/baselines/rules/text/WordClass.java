package dev.pressmark.baselines.rules.text;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Closed classes of English words; {@code word-classes.txt} lists their members. */
public enum WordClass {
  /** Articles and other words that begin a noun phrase. */
  DETERMINER,
  /** Possessive pronouns: they begin a noun phrase and make a noun of the word behind. */
  POSSESSIVE,
  /** Personal pronouns that are subjects. */
  SUBJECT_PRONOUN,
  /** Personal pronouns that are objects. */
  OBJECT_PRONOUN,
  /** Words that stand for persons already named, without being personal pronouns: "both". */
  OTHER_PRONOUN,
  /** Relative and interrogative words. */
  WH,
  /** Words that join clauses or phrases of one rank. */
  COORDINATOR,
  /** Words that begin a subordinate clause. */
  SUBORDINATOR,
  /** Words that begin a clause and never, or seldom, a phrase. */
  OPENER,
  /** Prepositions. */
  PREPOSITION,
  /** Forms of be, have, do and modal verbs. */
  AUXILIARY,
  /** Forms of be. */
  BE,
  /** Words of denial inside a verb group. */
  NEGATION,
  /** Finite verbs that have no ending by which to know them: "went", "took". */
  IRREGULAR_VERB,
  /** Adverbs that stand inside a verb group or begin a sentence. */
  ADVERB,
  /** Names of days, months and the like, and nouns of time: they name nobody. */
  TIME,
  /** Titles that stand before a name. */
  TITLE,
  /** Nouns for one person. */
  PERSON,
  /** Nouns for a woman. */
  WOMAN,
  /** Nouns for a man. */
  MAN,
  /** Nouns for a body that speaks as one. */
  BODY,
  /** Nouns for something written that speaks. */
  DOCUMENT,
  /** Nouns that take up what was said: "a claim that the union called “odd”". */
  SUMMARY,
  /** Words that label other things than speech: "PHOTO: The pump". */
  LABEL,
  /** Nouns behind which marked words are no speech: "the motto “Burn oil”". */
  NAMING;

  private static final Map<WordClass, Set<String>> WORDS = new EnumMap<>(WordClass.class);

  static {
    for (WordTable.Entry entry : WordTable.read(WordClass.class, "word-classes.txt")) {
      WordClass wordClass = valueOf(entry.key().replace(' ', '_').toUpperCase(Locale.ROOT));
      WORDS.computeIfAbsent(wordClass, unused -> new HashSet<>()).addAll(entry.values());
    }
  }

  private Set<String> words() {
    return WORDS.getOrDefault(this, Set.of());
  }

  /** Whether a word in small letters, with straight apostrophes, is of this class. */
  public boolean has(String word) {
    return words().contains(word);
  }
}
