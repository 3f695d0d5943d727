package dev.pressmark.core.layer;

import dev.pressmark.core.dataset.Article;
import dev.pressmark.core.dataset.Entity;
import dev.pressmark.core.dataset.Quote;
import dev.pressmark.core.dataset.Speaker;
import dev.pressmark.core.speaker.SpeakerResolver;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The gold quotes of one article with those who speak them. */
final class SpeakerGold {

  private final QuoteGold quotes;
  private final SpeakerResolver resolver;
  private final Map<String, List<String>> slices = new HashMap<>();

  SpeakerGold(Article article, QuoteGold quotes) {
    this.quotes = quotes;
    this.resolver = SpeakerResolver.of(article.labels().entities(), quotes.text().tokens());
    Map<String, Entity> entities = new HashMap<>();
    article.labels().entities().forEach(entity -> entities.put(entity.id(), entity));
    article.labels().quotes().forEach(quote -> slices.put(quote.id(), slices(quote, entities)));
  }

  QuoteGold quotes() {
    return quotes;
  }

  /** What is right about the speakers of each match of an answer. */
  List<SpeakerVerdict> verdicts(AlignedAnswer answer) {
    SpeakerResolver.ForAnswer resolved = resolver.answer(answer.prediction().entities());
    List<SpeakerVerdict> verdicts = new ArrayList<>(answer.matches().golds().size());
    for (QuoteMatch match : answer.matches().golds()) {
      verdicts.add(SpeakerVerdict.of(match, resolved));
    }
    return verdicts;
  }

  /** The slices a gold quote belongs to, each as {@code attribute=value}. */
  List<String> slices(Quote quote) {
    return slices.getOrDefault(quote.id(), List.of());
  }

  private static List<String> slices(Quote quote, Map<String, Entity> entities) {
    List<String> slices = new ArrayList<>();
    slices.add("speaker=" + (quote.speakers().isEmpty() ? "nobody" : "somebody"));
    slices.add("attribution=" + quote.attribution().word());
    quote.speakers().stream()
        .map(Speaker::entity)
        .map(entities::get)
        .filter(Objects::nonNull)
        .map(entity -> "kind=" + (entity.named() ? "named-" : "unnamed-") + entity.kind().word())
        .distinct()
        .forEach(slices::add);
    return List.copyOf(slices);
  }
}
