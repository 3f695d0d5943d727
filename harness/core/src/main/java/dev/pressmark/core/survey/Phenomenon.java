package dev.pressmark.core.survey;

/**
 * Something that a dataset has to hold often enough to say how well systems deal with it.
 *
 * @param key its name, as {@code quotes.nested}; what stands before the dot is its group
 * @param definition what is counted, in one line for readers
 * @param scope where the minimum has to be met
 * @param minimum how often it has to be there in version 1.0
 * @param counting counts it in one story; counts of stories add up
 */
public record Phenomenon(
    String key, String definition, Scope scope, long minimum, Counting counting) {

  /** How it is counted. */
  @FunctionalInterface
  interface Counting {
    /** How often it is in a story. */
    long in(SurveyedStory story);
  }

  /** The group it belongs to. */
  public String group() {
    int dot = key.indexOf('.');
    return dot < 0 ? key : key.substring(0, dot);
  }
}
