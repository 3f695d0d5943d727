package dev.pressmark.core.layer;

import dev.pressmark.api.prediction.PredictedQuote;
import dev.pressmark.core.speaker.ResolvedSpeakers;
import dev.pressmark.core.speaker.SpeakerResolver;
import java.util.List;
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
   *
   * @param gold the entities that speak
   */
  static SpeakerVerdict of(
      Set<String> gold, List<PredictedQuote> predicted, SpeakerResolver.ForAnswer resolver) {
    ResolvedSpeakers answer = null;
    for (PredictedQuote quote : predicted) {
      ResolvedSpeakers told = resolver.resolve(quote);
      if (answer != null && told != null && !answer.equals(told)) {
        return WRONG;
      }
      answer = told == null ? answer : told;
    }
    return answer == null ? WRONG : judge(gold, answer);
  }

  private static SpeakerVerdict judge(Set<String> gold, ResolvedSpeakers answer) {
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
