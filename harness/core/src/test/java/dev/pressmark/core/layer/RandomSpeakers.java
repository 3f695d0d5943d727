package dev.pressmark.core.layer;

import dev.pressmark.api.prediction.ArticlePrediction;
import dev.pressmark.api.prediction.PredictedEntity;
import dev.pressmark.api.prediction.PredictedQuote;
import dev.pressmark.api.prediction.PredictedSpeaker;
import dev.pressmark.api.prediction.SaidDay;
import dev.pressmark.api.system.PublicationDay;
import dev.pressmark.api.system.Track;
import dev.pressmark.api.text.Span;
import dev.pressmark.api.text.TokenRange;
import dev.pressmark.api.text.Tokens;
import dev.pressmark.core.dataset.Article;
import dev.pressmark.core.dataset.Attribution;
import dev.pressmark.core.dataset.Entity;
import dev.pressmark.core.dataset.EntityKind;
import dev.pressmark.core.dataset.Labels;
import dev.pressmark.core.dataset.Links;
import dev.pressmark.core.dataset.Mention;
import dev.pressmark.core.dataset.MentionForm;
import dev.pressmark.core.dataset.Quote;
import dev.pressmark.core.dataset.Said;
import dev.pressmark.core.dataset.Speaker;
import dev.pressmark.core.dataset.Split;
import dev.pressmark.core.dataset.Story;
import dev.pressmark.core.prediction.GoldPredictions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gives the quotes of a random article speakers and days, and makes answers about them that are
 * right, wrong, contradictory or silent. Mentions stand anywhere in the text: no rule looks at what
 * they say.
 */
final class RandomSpeakers {

  private static final String[] NAMES = {
    "Ada Holm",
    "Per Holm",
    "Menna Lloyd-Rees",
    "Ned Ruiz Jr.",
    "林小海",
    "the mayor",
    "U.S. Coast Office"
  };
  private static final String[] ALIASES = {"Holm", "Mrs Holm", "Capt. Ruiz", "Rees", "Ada"};
  private static final String[] DAYS = {"2024-05-02", "2024-W18", "2024-05", "2024"};

  private final Random random;
  private final Article article;
  private final Tokens tokens;
  private final List<Entity> entities = new ArrayList<>();

  private RandomSpeakers(Random random, Article article) {
    this.random = random;
    this.article = article;
    this.tokens = Tokens.of(article.requireText());
  }

  /** The article with speakers. */
  static Article in(Random random, Article article) {
    return new RandomSpeakers(random, article).article();
  }

  private Article article() {
    Set<TokenRange> taken = new HashSet<>();
    for (int i = 1 + random.nextInt(NAMES.length); i > 0; i--) {
      entities.add(entity(entities.size(), taken));
    }
    Labels labels = article.labels();
    return RandomPage.article(
        article.requireText(),
        new Labels(
            labels.regions(),
            labels.publication(),
            entities,
            labels.quotes().stream().map(this::spoken).toList(),
            labels.nonQuotes(),
            labels.dates(),
            labels.ignore()));
  }

  private Entity entity(int number, Set<TokenRange> taken) {
    List<Mention> mentions = new ArrayList<>();
    MentionForm[] forms = MentionForm.values();
    for (int i = random.nextInt(4); i > 0; i--) {
      TokenRange range = range();
      if (taken.add(range)) {
        Span span = new Span(tokens.start(range.first()), tokens.end(range.end() - 1));
        mentions.add(new Mention(span, forms[random.nextInt(forms.length)]));
      }
    }
    EntityKind[] kinds = EntityKind.values();
    List<String> aliases =
        random.nextBoolean() ? List.of() : List.of(ALIASES[random.nextInt(ALIASES.length)]);
    return new Entity(
        "e" + (number + 1),
        kinds[random.nextInt(kinds.length)],
        random.nextBoolean(),
        NAMES[number],
        aliases,
        null,
        mentions);
  }

  private TokenRange range() {
    int first = random.nextInt(tokens.size());
    return new TokenRange(first, Math.min(tokens.size(), first + 1 + random.nextInt(3)));
  }

  private Quote spoken(Quote quote) {
    List<Speaker> speakers = new ArrayList<>();
    boolean bound = false;
    int first = random.nextInt(entities.size());
    for (int i = Math.min(entities.size(), random.nextInt(8) / 3); i > 0; i--) {
      Entity entity = entities.get((first + i) % entities.size());
      List<Span> spans = entity.mentions().stream().map(Mention::span).toList();
      List<Span> some = spans.subList(0, random.nextInt(spans.size() + 1));
      bound |= !some.isEmpty();
      speakers.add(new Speaker(entity.id(), some));
    }
    Attribution attribution =
        speakers.isEmpty()
            ? Attribution.NONE
            : !bound
                ? Attribution.IMPLICIT
                : random.nextBoolean() ? Attribution.EXPLICIT : Attribution.ANAPHORIC;
    Said said = random.nextBoolean() ? null : new Said(DAYS[random.nextInt(DAYS.length)], "t1");
    return new Quote(
        quote.id(),
        attribution,
        quote.segments(),
        quote.cue(),
        speakers,
        said,
        List.of(),
        quote.parent(),
        quote.factual());
  }

  /** Gold as an answer, made as the command that exports it does. */
  static ArticlePrediction perfect(Article article, Track track) {
    Story story =
        new Story(
            "none",
            "page",
            Split.DEV,
            "tests",
            "1.0.0",
            List.of(article),
            new Links(List.of(), List.of(), List.of(), List.of()));
    return GoldPredictions.of(List.of(story), track, PublicationDay.WITHHELD).answer(article.id());
  }

  /** A random answer. */
  static ArticlePrediction answer(Random random, Article article, Track track) {
    return new RandomSpeakers(random, article).answer(track);
  }

  private ArticlePrediction answer(Track track) {
    ArticlePrediction perfect = perfect(article, track);
    List<PredictedEntity> known = new ArrayList<>(perfect.entities());
    known.add(new PredictedEntity("x1", "Holm", List.of(span(), span())));
    known.add(new PredictedEntity("x2", null, List.of(span(), span(), span())));
    List<PredictedQuote> quotes = new ArrayList<>();
    for (PredictedQuote gold : perfect.quotes()) {
      if (random.nextInt(3) == 0) {
        quotes.add(gold);
      } else if (random.nextInt(3) > 0) {
        quotes.add(spoken(gold, known));
      }
    }
    if (track == Track.END_TO_END) {
      for (PredictedQuote quote : RandomPage.predictions(random, article)) {
        quotes.add(spoken(quote, known));
      }
    }
    return new ArticlePrediction(quotes, known, null, null);
  }

  private PredictedQuote spoken(PredictedQuote quote, List<PredictedEntity> known) {
    List<PredictedSpeaker> speakers = random.nextInt(6) == 0 ? null : new ArrayList<>();
    for (int i = random.nextInt(3); speakers != null && i > 0; i--) {
      speakers.add(speaker(known));
    }
    return new PredictedQuote(
        quote.id(),
        quote.segments(),
        quote.type(),
        quote.cue(),
        quote.parent(),
        speakers,
        said(),
        null);
  }

  private @Nullable SaidDay said() {
    return switch (random.nextInt(5)) {
      case 0 -> null;
      case 1 -> new SaidDay(null);
      case 2 -> new SaidDay(random.nextBoolean() ? "soon" : "2024-W18-4");
      default -> new SaidDay(DAYS[random.nextInt(DAYS.length)]);
    };
  }

  private PredictedSpeaker speaker(List<PredictedEntity> known) {
    String[] names = random.nextBoolean() ? NAMES : ALIASES;
    String name = names[random.nextInt(names.length)];
    String id = known.get(random.nextInt(known.size())).id();
    return switch (random.nextInt(6)) {
      case 0 -> new PredictedSpeaker(name, null, null);
      case 1 -> new PredictedSpeaker(null, span(), null);
      case 2 -> new PredictedSpeaker(null, null, id);
      case 3 -> new PredictedSpeaker(name, span(), null);
      case 4 -> new PredictedSpeaker(null, span(), id);
      default -> new PredictedSpeaker(name, span(), id);
    };
  }

  /** A gold mention, or any words. */
  private Span span() {
    List<Span> mentions =
        article.labels().entities().stream()
            .flatMap(entity -> entity.mentions().stream())
            .map(Mention::span)
            .toList();
    if (!mentions.isEmpty() && random.nextInt(3) > 0) {
      return mentions.get(random.nextInt(mentions.size()));
    }
    TokenRange range = range();
    return new Span(tokens.start(range.first()), tokens.end(range.end() - 1));
  }
}
