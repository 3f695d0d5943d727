package dev.pressmark.core.dataset;

import dev.pressmark.api.text.OffsetUnit;
import dev.pressmark.api.text.Offsets;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One article of a story.
 *
 * @param id the story's id, a slash and a short name
 * @param language as {@code en}
 * @param source where it stood
 * @param text the stored text; null where the dataset may not hold it and the reader has not
 *     supplied it. The spans of the labels are {@code String} indices where it is there, and code
 *     points where it is not
 * @param textStored whether the story's file holds the text itself
 * @param textSha256 the digest of the text in UTF-8
 * @param textLength its length in code points
 * @param labels the gold labels
 */
public record Article(
    String id,
    String language,
    Source source,
    @Nullable String text,
    boolean textStored,
    String textSha256,
    int textLength,
    Labels labels) {

  private static final Pattern LANGUAGE =
      Pattern.compile("[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?");

  private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

  /**
   * @throws IllegalArgumentException if the id, the language or the digest has not its form, the
   *     text is empty, or it is said to be stored and is not there
   */
  public Article {
    Ids.ARTICLE.check(id);
    checkLanguage(language);
    if (!SHA256.matcher(textSha256).matches()) {
      throw new IllegalArgumentException(
          "\"" + textSha256 + "\" is no SHA-256 in lower-case hexadecimal");
    }
    if (textLength < 1) {
      throw new IllegalArgumentException("the text of " + id + " is empty");
    }
    if (textStored && text == null) {
      throw new IllegalArgumentException("the stored text of " + id + " is not there");
    }
  }

  /**
   * Checks the form of a language tag.
   *
   * @throws IllegalArgumentException if it is none
   */
  public static void checkLanguage(String language) {
    if (!LANGUAGE.matcher(language).matches()) {
      throw new IllegalArgumentException(
          "\"" + language + "\" is no language tag such as en or en-IE");
    }
  }

  /** The id without the story's. */
  public String shortId() {
    return id.substring(id.indexOf('/') + 1);
  }

  /**
   * The text of an article that has one.
   *
   * @throws IllegalStateException if it was not supplied
   */
  public String requireText() {
    if (text == null) {
      throw new IllegalStateException("the text of " + id + " was not supplied");
    }
    return text;
  }

  /** The labels with code points, as files have them. */
  public Labels labelsInCodePoints() {
    if (text == null) {
      return labels;
    }
    Offsets offsets = Offsets.of(Objects.requireNonNull(text));
    return labels.map(span -> offsets.fromUtf16(span, OffsetUnit.CODE_POINT));
  }
}
