package dev.pressmark.baselines.corenlp;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import edu.stanford.nlp.tagger.maxent.MaxentTagger;

/** The models of CoreNLP, a jar that is on the class path under the profile {@code corenlp}. */
final class Models {

  private Models() {}

  /** Skips the calling test where they are not at hand. */
  static void needed() {
    assumeTrue(
        Models.class.getClassLoader().getResource(MaxentTagger.DEFAULT_JAR_PATH) != null,
        "no models of CoreNLP on the class path (-Padapters,corenlp): nothing to read with");
  }
}
