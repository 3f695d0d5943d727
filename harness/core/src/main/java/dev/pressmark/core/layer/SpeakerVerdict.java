package dev.pressmark.core.layer;

import dev.pressmark.core.dataset.Quote;
import dev.pressmark.core.dataset.Speaker;
import dev.pressmark.core.speaker.ResolvedSpeakers;
import dev.pressmark.core.speaker.SpeakerResolver;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * How many of the speakers of a quote are right. Where gold has none, "nobody" is the one right
 * answer, and counts as one speaker.
 *
 * @param right how many predicted speakers are speakers
 * @param predicted how many are predicted, at least 1
 * @param gold how many there are, at least 1
 */
record SpeakerVerdict(int right, int predicted, int gold) {

  static final SpeakerVerdict WRONG = new SpeakerVerdict(0, 1, 1);
  private static final SpeakerVerdict NOBODY = new SpeakerVerdict(1, 1, 1);

  /**
   * Judges the predictions for one quote. One that says nothing about speakers disagrees with none;
   * if all of them are silent, or two disagree, nothing is right.
   */
  static SpeakerVerdict of(QuoteMatch match, SpeakerResolver.ForAnswer resolver) {
    Set<ResolvedSpeakers> answers = new LinkedHashSet<>();
    match.predicted().stream()
        .map(resolver::resolve)
        .filter(Objects::nonNull)
        .forEach(answers::add);
    return answers.size() == 1 ? judge(match.quote(), answers.iterator().next()) : WRONG;
  }

  private static SpeakerVerdict judge(Quote quote, ResolvedSpeakers answer) {
    List<String> gold = quote.speakers().stream().map(Speaker::entity).distinct().toList();
    if (gold.isEmpty() || answer.size() == 0) {
      return gold.isEmpty() && answer.size() == 0 ? NOBODY : WRONG;
    }
    return new SpeakerVerdict(answer.shared(gold), answer.size(), gold.size());
  }

  /** Whether every speaker is there and nobody else. */
  boolean isRight() {
    return right == predicted && right == gold;
  }
}
