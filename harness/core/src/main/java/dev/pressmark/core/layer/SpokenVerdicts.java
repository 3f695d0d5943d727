package dev.pressmark.core.layer;

import dev.pressmark.api.prediction.PredictedQuote;
import dev.pressmark.api.prediction.PredictedSegment;
import dev.pressmark.api.prediction.PredictedSpeaker;
import dev.pressmark.api.system.Layer;
import dev.pressmark.api.text.Span;
import dev.pressmark.core.dataset.Entity;
import dev.pressmark.core.dataset.Segment;
import dev.pressmark.core.layer.UnitVerdict.TokenCredit;
import dev.pressmark.core.speaker.ResolvedSpeakers;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The verdicts behind {@code speakers.attributed} and {@code said}, a quote each. */
final class SpokenVerdicts {

  private static final String NOBODY = "nobody";
  private static final String NO_DAY = "no day";

  private final AlignedAnswer answer;
  private final SpeakerGold gold;
  private final Map<String, String> names = new HashMap<>();

  private SpokenVerdicts(AlignedAnswer answer) {
    this.answer = answer;
    this.gold = answer.gold().speakers();
    for (Entity entity : answer.gold().article().labels().entities()) {
      names.put(entity.id(), entity.name());
    }
  }

  static List<UnitVerdict> speakers(AlignedAnswer answer) {
    SpokenVerdicts made = new SpokenVerdicts(answer);
    return made.each(made::speaker);
  }

  static List<UnitVerdict> days(AlignedAnswer answer) {
    SpokenVerdicts made = new SpokenVerdicts(answer);
    return made.each(made::day);
  }

  private List<UnitVerdict> each(Function<Integer, UnitVerdict> verdict) {
    List<UnitVerdict> verdicts = new ArrayList<>();
    for (int i = 0; i < answer.matches().golds().size(); i++) {
      verdicts.add(verdict.apply(i));
    }
    return verdicts;
  }

  private UnitVerdict speaker(int index) {
    QuoteMatch match = answer.matches().golds().get(index);
    boolean silent = match.predicted().stream().allMatch(quote -> quote.speakers() == null);
    VerdictKind kind =
        match.predicted().isEmpty()
            ? VerdictKind.MISSED
            : silent
                ? VerdictKind.NO_SPEAKER
                : answer.speakers().get(index).isRight()
                    ? VerdictKind.RIGHT
                    : VerdictKind.WRONG_SPEAKER;
    SpokenQuote quote = gold.quotes().get(index);
    return verdict(
        Layer.SPEAKERS,
        kind,
        match,
        namesOf(quote.entities()),
        silent ? null : told(match.predicted()),
        quote.slices().stream().map(SpeakerSlices.ALL::name).toList());
  }

  /** Whom the predictions for a quote name, as they are understood; where they differ, all. */
  private String told(List<PredictedQuote> predicted) {
    Set<String> all = new TreeSet<>();
    for (PredictedQuote quote : predicted) {
      ResolvedSpeakers speakers = answer.resolver().resolve(quote);
      if (speakers != null) {
        all.add(namesOf(speakers));
      }
    }
    return String.join(" | ", all);
  }

  private String namesOf(ResolvedSpeakers speakers) {
    List<String> all = new ArrayList<>();
    if (!speakers.entities().isEmpty()) {
      all.add(namesOf(speakers.entities()));
    }
    speakers.unresolved().stream().map(this::written).sorted().forEach(all::add);
    return all.isEmpty() ? NOBODY : String.join(", ", all);
  }

  /** A speaker that is nobody of the article, by what was written. */
  private String written(PredictedSpeaker speaker) {
    Span mention = speaker.mention();
    String name =
        speaker.name() != null
            ? speaker.name()
            : mention != null
                ? gold.text().text().substring(mention.start(), mention.end())
                : String.valueOf(speaker.entity());
    return "? " + name;
  }

  private String namesOf(Collection<String> entities) {
    return entities.isEmpty()
        ? NOBODY
        : entities.stream()
            .map(id -> names.getOrDefault(id, id))
            .sorted()
            .collect(Collectors.joining(", "));
  }

  private UnitVerdict day(int index) {
    QuoteMatch match = answer.matches().golds().get(index);
    GoldDay day = gold.quotes().get(index).day();
    VerdictKind kind =
        match.predicted().isEmpty()
            ? VerdictKind.MISSED
            : day.isSaidBy(match.predicted()) ? VerdictKind.RIGHT : VerdictKind.WRONG_VALUE;
    String right = day.value();
    return verdict(
        Layer.SAID,
        kind,
        match,
        right == null ? NO_DAY : right,
        match.predicted().isEmpty() ? null : days(match.predicted()),
        List.of("said=" + (day.isKnown() ? "known" : "none")));
  }

  private static String days(List<PredictedQuote> predicted) {
    Set<String> all = new TreeSet<>();
    for (PredictedQuote quote : predicted) {
      if (quote.said() != null) {
        String value = quote.said().value();
        all.add(value == null ? NO_DAY : value);
      }
    }
    return all.isEmpty() ? NO_DAY : String.join(" | ", all);
  }

  private static UnitVerdict verdict(
      Layer layer,
      VerdictKind kind,
      QuoteMatch match,
      String right,
      @Nullable String answered,
      List<String> slices) {
    List<PredictedQuote> predicted = match.predicted();
    return new UnitVerdict(
        layer,
        kind,
        match.quote().id(),
        match.quote().segments().stream().map(Segment::span).toList(),
        predicted.isEmpty()
            ? List.of()
            : predicted.get(0).segments().stream().map(PredictedSegment::span).toList(),
        right,
        answered,
        predicted.isEmpty()
            ? null
            : new TokenCredit(match.shared(), match.predictedTokens(), match.goldTokens()),
        slices);
  }
}
