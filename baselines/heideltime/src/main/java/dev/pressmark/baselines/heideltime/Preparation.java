package dev.pressmark.baselines.heideltime;

import org.apache.uima.analysis_engine.AnalysisEngineProcessException;
import org.apache.uima.jcas.JCas;

/** What HeidelTime wants done to a text before it reads it. */
interface Preparation {

  /**
   * Adds the tokens and sentences of the text, tokens with their part of speech where it has one.
   */
  void prepare(JCas analysis) throws AnalysisEngineProcessException;
}
