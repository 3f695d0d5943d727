package dev.pressmark.core.convert.corpus;

import dev.pressmark.core.dataset.Article;
import dev.pressmark.core.dataset.DatasetVersion;
import dev.pressmark.core.dataset.Split;

/**
 * What an import has to be told because no corpus says it.
 *
 * @param form the form that is imported, as {@code timeml}
 * @param split the split that all stories go to; never {@link Split#REAL}, which holds no texts
 * @param version the version of the dataset that is made
 * @param language the language of the texts, as {@code en}
 */
public record ImportSettings(String form, Split split, DatasetVersion version, String language) {

  /**
   * @throws IllegalArgumentException if the split holds no texts, or the language is no tag
   */
  public ImportSettings {
    if (split != Split.DEV && split != Split.TEST) {
      throw new IllegalArgumentException(
          "documents with their texts go to the split dev or test, not " + split.word());
    }
    Article.checkLanguage(language);
  }
}
