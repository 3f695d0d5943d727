package dev.pressmark.cli;

import dev.pressmark.api.prediction.ArticlePrediction;
import dev.pressmark.api.prediction.PredictedLinks;
import dev.pressmark.api.prediction.PredictedLinks.ArticleLink;
import dev.pressmark.api.prediction.PredictedQuote;
import dev.pressmark.api.prediction.PredictedSegment;
import dev.pressmark.api.system.ArticleInput;
import dev.pressmark.api.system.Extractor;
import dev.pressmark.api.system.Layer;
import dev.pressmark.api.system.Linker;
import dev.pressmark.api.system.SessionRequest;
import dev.pressmark.api.text.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A system for tests, run in a worker, that takes the first four characters of an article for a
 * quote and links all articles in a chain; articles of even length it answers as the system
 * property {@code hostile} says.
 */
public final class HostileSystem implements Extractor, Linker {

  private final String mode = System.getProperty("hostile", "");

  @Override
  public String name() {
    return "hostile";
  }

  @Override
  public String version() {
    return "1";
  }

  @Override
  public String description() {
    return "for tests";
  }

  @Override
  public Set<Layer> layers() {
    return mode.startsWith("link")
        ? EnumSet.of(Layer.QUOTES, Layer.ARTICLE_LINKS)
        : EnumSet.of(Layer.QUOTES);
  }

  @Override
  public Extractor.Session open(SessionRequest request) {
    if (mode.equals("no-session")) {
      throw new IllegalStateException("the model is not there");
    }
    return this::extract;
  }

  @Override
  public Linker.Session openLinker(SessionRequest request) {
    return (collection, want) -> {
      if (mode.equals("link-throws")) {
        throw new IllegalStateException("too many articles");
      }
      List<ArticleLink> links = new ArrayList<>();
      for (int i = 1; i < collection.size(); i++) {
        String before = collection.get(i - 1).article().id();
        links.add(new ArticleLink(before, collection.get(i).article().id(), null, null, null));
      }
      return new PredictedLinks(links, null);
    };
  }

  private ArticlePrediction extract(ArticleInput article) throws InterruptedException {
    return article.text().length() % 2 == 0 ? misbehave(article) : quote(0, 4);
  }

  private ArticlePrediction misbehave(ArticleInput article) throws InterruptedException {
    switch (mode) {
      case "throws" -> throw new IllegalArgumentException("an even length");
      case "throws-error" -> throw new NoClassDefFoundError("gone");
      case "recursion" -> {
        return extract(article);
      }
      case "exits" -> System.exit(7);
      case "hangs" -> Thread.sleep(Long.MAX_VALUE);
      case "prints" -> System.out.println("{\"article\":\"mine\"}");
      case "locale" -> Locale.setDefault(new Locale("tr", "TR"));
      case "memory" -> {
        List<byte[]> kept = new ArrayList<>();
        while (!kept.contains(article.text().getBytes(java.nio.charset.StandardCharsets.UTF_8))) {
          kept.add(new byte[1 << 20]);
        }
      }
      case "outside" -> {
        return quote(0, article.text().length() + 1);
      }
      case "null" -> {
        return null;
      }
      case "thread" -> new Thread(HostileSystem::sleepForever).start();
      default -> {}
    }
    return quote(0, 4);
  }

  private static void sleepForever() {
    try {
      Thread.sleep(Long.MAX_VALUE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static ArticlePrediction quote(int start, int end) {
    return ArticlePrediction.ofQuotes(
        List.of(
            new PredictedQuote(
                null,
                List.of(new PredictedSegment(new Span(start, end), null)),
                null,
                null,
                null,
                null,
                null,
                null)));
  }
}
