package dev.pressmark.core.layer;

import dev.pressmark.core.dataset.Article;
import dev.pressmark.core.dataset.Entity;
import dev.pressmark.core.layer.QuoteGold.GoldUnit;
import dev.pressmark.core.speaker.SpeakerResolver;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The gold quotes of one article with those who speak them. Immutable. */
final class SpeakerGold {

  private final TextView text;
  private final SpeakerResolver resolver;
  private final List<SpokenQuote> quotes = new ArrayList<>();

  SpeakerGold(Article article, QuoteGold gold) {
    this.text = gold.text();
    this.resolver = SpeakerResolver.of(article.labels().entities(), text.tokens());
    Map<String, Entity> entities = new HashMap<>();
    article.labels().entities().forEach(entity -> entities.put(entity.id(), entity));
    for (GoldUnit unit : gold.full()) {
      quotes.add(SpokenQuote.of(unit.quote(), entities, text));
    }
  }

  TextView text() {
    return text;
  }

  SpeakerResolver resolver() {
    return resolver;
  }

  /** The quotes of the main score, in the order of {@link QuoteGold#full()}. */
  List<SpokenQuote> quotes() {
    return quotes;
  }
}
