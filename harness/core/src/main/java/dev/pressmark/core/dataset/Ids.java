package dev.pressmark.core.dataset;

import java.util.regex.Pattern;

/**
 * The forms of ids in stories. Possessive throughout: an id of any length is matched without a deep
 * stack.
 */
public enum Ids {
  /** A story: {@code harbour-bridge}. */
  STORY("[a-z0-9]++(?:-[a-z0-9]++)*+", "harbour-bridge"),
  /** An article: the story and a short name. */
  ARTICLE("[a-z0-9]++(?:-[a-z0-9]++)*+/[a-z0-9]++", "harbour-bridge/a"),
  /** A quote of an article. */
  QUOTE("q[1-9][0-9]*", "q1"),
  /** An entity of an article. */
  ENTITY("e[1-9][0-9]*", "e1"),
  /** A temporal expression of an article. */
  DATE("t[1-9][0-9]*", "t1"),
  /** An utterance of a story. */
  UTTERANCE("u[1-9][0-9]*", "u1"),
  /** A quote of some article. */
  QUOTE_REFERENCE("[a-z0-9]++(?:-[a-z0-9]++)*+/[a-z0-9]++#q[1-9][0-9]*", "harbour-bridge/a#q1");

  private final Pattern form;
  private final String example;

  Ids(String form, String example) {
    this.form = Pattern.compile(form);
    this.example = example;
  }

  /** Whether the id has this form. */
  public boolean matches(String id) {
    return form.matcher(id).matches();
  }

  /**
   * Checks the form of an id.
   *
   * @return the id
   * @throws IllegalArgumentException if it has another form
   */
  public String check(String id) {
    if (!matches(id)) {
      throw new IllegalArgumentException(
          "\"" + id + "\" is no id of this kind; one would be \"" + example + "\"");
    }
    return id;
  }
}
