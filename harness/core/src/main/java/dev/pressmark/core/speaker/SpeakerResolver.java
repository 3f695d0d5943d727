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
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
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
    return names.fits(name);
  }

  /** For one answer, whose speakers may refer to these entities. */
  public ForAnswer answer(List<PredictedEntity> entities) {
    return new ForAnswer(entities);
  }

  /** The resolver of one answer; remembers what it worked out, for use by one thread. */
  public final class ForAnswer {

    private final Map<String, PredictedEntity> entities = new HashMap<>();
    private final Map<PredictedSpeaker, Optional<String>> known = new HashMap<>();
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
      Set<String> resolved = new HashSet<>();
      Set<PredictedSpeaker> unresolved = new HashSet<>();
      for (PredictedSpeaker speaker : speakers) {
        resolve(speaker).ifPresentOrElse(resolved::add, () -> unresolved.add(speaker));
      }
      return new ResolvedSpeakers(resolved, unresolved);
    }

    /** The gold entity that is meant; empty where it is none, or cannot be told. */
    public Optional<String> resolve(PredictedSpeaker speaker) {
      return known.computeIfAbsent(speaker, this::workOut);
    }

    private Optional<String> workOut(PredictedSpeaker speaker) {
      String id = speaker.entity();
      PredictedEntity entity = id == null ? null : entities.get(id);
      List<String> pointed =
          Stream.of(
                  speaker.mention() == null
                      ? Optional.<String>empty()
                      : byMention(speaker.mention()),
                  entity == null
                      ? Optional.<String>empty()
                      : elected.computeIfAbsent(entity.id(), unseen -> elect(entity)))
              .flatMap(Optional::stream)
              .distinct()
              .toList();
      List<Set<String>> fitting =
          Stream.of(speaker.name(), entity == null ? null : entity.name())
              .filter(Objects::nonNull)
              .map(SpeakerResolver.this::byName)
              .filter(fits -> !fits.isEmpty())
              .toList();
      if (pointed.size() > 1 || (pointed.isEmpty() && fitting.isEmpty())) {
        return Optional.empty();
      }
      Set<String> meant = new HashSet<>(pointed.isEmpty() ? fitting.get(0) : pointed);
      fitting.forEach(meant::retainAll);
      return meant.size() == 1 ? Optional.of(meant.iterator().next()) : Optional.empty();
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
