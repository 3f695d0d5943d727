package dev.pressmark.baselines.rules.quotes;

import dev.pressmark.api.text.Span;
import dev.pressmark.api.text.TokenRange;
import java.util.List;

/**
 * That something is reported: by which words, from whom, and what.
 *
 * @param cue the words that report
 * @param source who is the source
 * @param content what is reported, in text order; a range in marks stands for the whole quotation
 * @param extent from the first to the last word of all of it
 */
record Report(List<Span> cue, Source source, List<TokenRange> content, TokenRange extent) {

  Report {
    cue = List.copyOf(cue);
    content = List.copyOf(content);
  }
}
