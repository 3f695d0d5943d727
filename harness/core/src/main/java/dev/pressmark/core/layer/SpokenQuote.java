package dev.pressmark.core.layer;

import dev.pressmark.api.text.TokenRange;
import dev.pressmark.core.align.TokenSet;
import dev.pressmark.core.dataset.Entity;
import dev.pressmark.core.dataset.Quote;
import dev.pressmark.core.dataset.Speaker;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A gold quote of the main score with those who speak it.
 *
 * @param entities the ids of its speakers; none where nobody is known to speak
 * @param mentions for each speaker with bound mentions these mentions
 * @param cue the tokens of its cue; may be empty
 * @param day when it was said
 * @param slices the numbers of the slices it belongs to ({@link SpeakerSlices})
 */
record SpokenQuote(
    Set<String> entities,
    List<List<TokenRange>> mentions,
    TokenSet cue,
    GoldDay day,
    List<Integer> slices) {

  /** Copies what can be changed. */
  SpokenQuote {
    entities = Set.copyOf(entities);
    mentions = List.copyOf(mentions);
    slices = List.copyOf(slices);
  }

  static SpokenQuote of(Quote quote, Map<String, Entity> entities, TextView text) {
    Set<String> speakers = new HashSet<>();
    List<List<TokenRange>> mentions = new ArrayList<>();
    for (Speaker speaker : quote.speakers()) {
      speakers.add(speaker.entity());
      if (!speaker.mentions().isEmpty()) {
        mentions.add(speaker.mentions().stream().map(text.tokens()::in).toList());
      }
    }
    return new SpokenQuote(
        speakers,
        mentions,
        text.tokensIn(quote.cue()),
        GoldDay.of(quote),
        SpeakerSlices.of(quote, entities));
  }
}
