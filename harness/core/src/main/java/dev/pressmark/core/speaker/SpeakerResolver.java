package dev.pressmark.core.speaker;

import dev.pressmark.api.prediction.PredictedEntity;
import dev.pressmark.api.prediction.PredictedQuote;
import dev.pressmark.api.prediction.PredictedSpeaker;
import dev.pressmark.api.text.Span;
import dev.pressmark.api.text.TokenRange;
import dev.pressmark.api.text.Tokens;
import dev.pressmark.core.dataset.Entity;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Resolves the predicted speakers of one article to its gold entities, each to at most one, before
 * anything is judged.
 *
 * <ol>
 *   <li>The mention of the speaker points at an entity ({@link MentionIndex}). So does the
 *       predicted entity it refers to: each of its mentions votes, mentions with equal tokens once;
 *       the entity with most votes is taken, a tie points nowhere. If both point, and at different
 *       entities, the speaker is nobody of the article.
 *   <li>A name, of the speaker or of its predicted entity, fits some entities ({@link NameIndex}).
 *       Where something points, every name that fits anybody must fit that entity; a name that fits
 *       nobody takes nothing away.
 *   <li>Where nothing points, the only entity that all names fit is meant.
 * </ol>
 *
 * <p>Immutable; may be used by several threads.
 */
public final class SpeakerResolver {

  private final MentionIndex mentions;
  private final NameIndex names;

  private SpeakerResolver(MentionIndex mentions, NameIndex names) {
    this.mentions = mentions;
    this.names = names;
  }

  /**
   * A resolver for one article.
   *
   * @param entities its gold entities
   * @param tokens its tokens
   */
  public static SpeakerResolver of(List<Entity> entities, Tokens tokens) {
    return new SpeakerResolver(new MentionIndex(entities, tokens), new NameIndex(entities));
  }

  /** The gold entity that a mention means. */
  public Optional<String> byMention(Span mention) {
    return mentions.entityAt(mentions.tokensIn(mention));
  }

  /** The gold entities that a name fits; none, one or several. */
  public Set<String> byName(String name) {
    return names.read(name).fits();
  }

  /** For one answer, whose speakers may refer to these entities. */
  public ForAnswer answer(List<PredictedEntity> entities) {
    return new ForAnswer(entities);
  }

  /** The resolver of one answer; remembers what it worked out, for use by one thread. */
  public final class ForAnswer {

    private final Map<String, PredictedEntity> entities = new HashMap<>();
    private final Map<String, NameIndex.Reading> read = new HashMap<>();
    private final Map<String, Optional<String>> elected = new HashMap<>();

    private ForAnswer(List<PredictedEntity> entities) {
      entities.forEach(entity -> this.entities.putIfAbsent(entity.id(), entity));
    }

    /** The speakers of a quote; null where it says nothing about them. */
    public @Nullable ResolvedSpeakers resolve(PredictedQuote quote) {
      List<PredictedSpeaker> speakers = quote.speakers();
      if (speakers == null) {
        return null;
      }
      if (speakers.size() == 1) {
        PredictedSpeaker speaker = speakers.get(0);
        return resolve(speaker)
            .map(entity -> new ResolvedSpeakers(Set.of(entity), Set.of()))
            .orElseGet(() -> new ResolvedSpeakers(Set.of(), Set.of(speaker)));
      }
      Set<String> resolved = new HashSet<>();
      Set<PredictedSpeaker> unresolved = new HashSet<>();
      for (PredictedSpeaker speaker : speakers) {
        resolve(speaker).ifPresentOrElse(resolved::add, () -> unresolved.add(speaker));
      }
      return new ResolvedSpeakers(resolved, unresolved);
    }

    /** The gold entity that is meant; empty where it is none, or cannot be told. */
    public Optional<String> resolve(PredictedSpeaker speaker) {
      PredictedEntity entity = speaker.entity() == null ? null : entities.get(speaker.entity());
      Optional<String> mentioned =
          speaker.mention() == null ? Optional.empty() : byMention(speaker.mention());
      Optional<String> voted =
          entity == null
              ? Optional.empty()
              : elected.computeIfAbsent(entity.id(), unseen -> elect(entity));
      if (mentioned.isPresent() && voted.isPresent() && !mentioned.equals(voted)) {
        return Optional.empty();
      }
      Optional<String> pointed = mentioned.or(() -> voted);
      Set<String> fits = fits(speaker.name());
      Set<String> fitsEntity = fits(entity == null ? null : entity.name());
      if (pointed.isPresent()) {
        String meant = pointed.get();
        boolean denied =
            (!fits.isEmpty() && !fits.contains(meant))
                || (!fitsEntity.isEmpty() && !fitsEntity.contains(meant));
        return denied ? Optional.empty() : pointed;
      }
      if (fits.isEmpty() || fitsEntity.isEmpty()) {
        return onlyOne(fits.isEmpty() ? fitsEntity : fits);
      }
      Set<String> both = new HashSet<>(fits);
      both.retainAll(fitsEntity);
      return onlyOne(both);
    }

    private Set<String> fits(@Nullable String name) {
      return name == null ? Set.of() : read(name).fits();
    }

    private static Optional<String> onlyOne(Set<String> entities) {
      return entities.size() == 1 ? Optional.of(entities.iterator().next()) : Optional.empty();
    }

    /** The common form of a name, titles aside; empty for one without a letter or digit. */
    public String untitled(String name) {
      return read(name).untitled();
    }

    private NameIndex.Reading read(String name) {
      return read.computeIfAbsent(name, names::read);
    }

    /** The gold entity that most mentions of a predicted one mean. */
    private Optional<String> elect(PredictedEntity entity) {
      Set<TokenRange> voters = new HashSet<>();
      Map<String, Integer> votes = new TreeMap<>();
      for (Span mention : entity.mentions()) {
        TokenRange range = mentions.tokensIn(mention);
        if (voters.add(range)) {
          mentions.entityAt(range).ifPresent(one -> votes.merge(one, 1, Integer::sum));
        }
      }
      int most = votes.values().stream().mapToInt(Integer::intValue).max().orElse(0);
      List<String> winners =
          votes.entrySet().stream()
              .filter(one -> one.getValue() == most)
              .map(Map.Entry::getKey)
              .toList();
      return winners.size() == 1 ? Optional.of(winners.get(0)) : Optional.empty();
    }
  }
}
