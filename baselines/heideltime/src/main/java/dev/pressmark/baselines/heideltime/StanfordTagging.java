package dev.pressmark.baselines.heideltime;

import de.unihd.dbs.uima.types.heideltime.Sentence;
import de.unihd.dbs.uima.types.heideltime.Token;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.HasWord;
import edu.stanford.nlp.process.DocumentPreprocessor;
import edu.stanford.nlp.process.PTBTokenizer.PTBTokenizerFactory;
import edu.stanford.nlp.process.TokenizerFactory;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.apache.uima.jcas.JCas;

/**
 * Tokens, sentences and parts of speech by CoreNLP 4.5.10, with the model its own pipeline takes.
 * Does what HeidelTime's own wrapper of the tagger does, which fails with this version and would
 * load the model anew for every text; tokens keep their offsets instead of being looked up again.
 */
final class StanfordTagging implements Preparation {

  /** Words as they are written, as HeidelTime's wrapper has them. */
  private static final String WORDS = "ptb3Escaping=false,untokenizable=noneKeep";

  private final MaxentTagger tagger;
  private final TokenizerFactory<CoreLabel> words;

  /**
   * Loads the tagger.
   *
   * @throws RuntimeException if its model is not on the class path
   */
  StanfordTagging() {
    tagger = new MaxentTagger(MaxentTagger.DEFAULT_JAR_PATH);
    words = PTBTokenizerFactory.newCoreLabelTokenizerFactory(WORDS);
  }

  @Override
  public void prepare(JCas analysis) {
    DocumentPreprocessor sentences =
        new DocumentPreprocessor(new StringReader(analysis.getDocumentText()));
    sentences.setTokenizerFactory(words);
    for (List<HasWord> found : sentences) {
      List<CoreLabel> sentence = new ArrayList<>();
      found.forEach(word -> sentence.add((CoreLabel) word));
      tagger.tagCoreLabels(sentence);
      add(sentence, analysis);
    }
  }

  private static void add(List<CoreLabel> sentence, JCas analysis) {
    for (CoreLabel word : sentence) {
      Token token = new Token(analysis, word.beginPosition(), word.endPosition());
      token.setPos(word.tag());
      token.addToIndexes();
    }
    CoreLabel last = sentence.get(sentence.size() - 1);
    new Sentence(analysis, sentence.get(0).beginPosition(), last.endPosition()).addToIndexes();
  }
}
