package dev.pressmark.api.text;

import java.util.List;
import java.util.Optional;

/**
 * A name as it is compared with other names, by the rule of version {@value #RULE}. Names are never
 * looked up anywhere: what a rule cannot know (a translation, a garbled form, a first name alone)
 * is an alias in the gold labels.
 *
 * <ul>
 *   <li>Words are tokens ({@link Tokens}) in small letters, so a possessive 's and punctuation are
 *       no part of them; composed and decomposed accents are one, and so are straight and curly
 *       apostrophes. A hyphen holds a word together and compares like a space.
 *   <li>Initials that follow each other are one word: {@code J. R.}, {@code J.R.} and {@code JR}.
 *   <li>A leading article is set aside.
 *   <li>Titles (a list of this version: Mr, Prime Minister, Cllr, Lt Col, former …) in front and
 *       letters after the name (MP, OBE) are set aside in {@link #untitled}, unless nothing else is
 *       there: "the Mayor" is {@code mayor}, "Lord" is {@code lord}.
 *   <li>The surname is the last word, without Jr, Sr and numerals and without a particle that a
 *       hyphen joins to it; a name of one word has none.
 * </ul>
 *
 * <p>Accents, word order and middle names are not set aside. A name without a letter or digit has
 * the empty form.
 */
public final class Name {

  /** Version of the rule and of its list of titles; part of the signature of every result. */
  public static final String RULE = "1";

  private final String form;
  private final NameWords untitled;

  private Name(NameWords words) {
    this.form = words.form();
    this.untitled = words.untitled();
  }

  /** Reads a name. */
  public static Name of(String text) {
    return new Name(NameWords.of(text));
  }

  /** The name in its common form: case, article, possessive and punctuation aside. */
  public String form() {
    return form;
  }

  /** The same without titles. */
  public String untitled() {
    return untitled.form();
  }

  /**
   * The surname of a full name.
   *
   * @return empty for a name of one word
   */
  public Optional<String> surname() {
    List<NameWords.Word> words = untitled.withoutSuffix();
    return words.size() < 2 ? Optional.empty() : Optional.of(words.get(words.size() - 1).core());
  }

  /**
   * The surname, where the name is nothing else: one word, titles, particles ("de la", "von") and
   * Jr, Sr and numerals aside.
   *
   * @return empty for any other name
   */
  public Optional<String> bareSurname() {
    List<NameWords.Word> words = untitled.withoutSuffix();
    if (words.isEmpty()
        || !words.subList(0, words.size() - 1).stream().allMatch(NameWords.Word::isParticle)) {
      return Optional.empty();
    }
    return Optional.of(words.get(words.size() - 1).core());
  }

  /** The common form. */
  @Override
  public String toString() {
    return form;
  }
}
