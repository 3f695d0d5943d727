package dev.pressmark.bench.system;

import com.sun.management.ThreadMXBean;
import dev.pressmark.api.annotation.ArticleRelation;
import dev.pressmark.api.prediction.ArticlePrediction;
import dev.pressmark.api.prediction.PredictedDate;
import dev.pressmark.api.prediction.PredictedLinks;
import dev.pressmark.api.prediction.PredictedQuote;
import dev.pressmark.api.prediction.PredictedSegment;
import dev.pressmark.api.system.ArticleInput;
import dev.pressmark.api.system.Extractor;
import dev.pressmark.api.system.Layer;
import dev.pressmark.api.system.Linker;
import dev.pressmark.api.system.SessionRequest;
import dev.pressmark.api.text.Span;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** Systems that are honest, and systems that are not. */
final class Systems {

  private Systems() {}

  /** Quotes every word "Osk", and finds a date in every paragraph without capitals. */
  public static class Honest implements Extractor {

    @Override
    public String name() {
      return "honest";
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
      return Set.of(Layer.QUOTES, Layer.DATES);
    }

    @Override
    public Session open(SessionRequest request) {
      return this::answer;
    }

    /** The answer for an article. */
    ArticlePrediction answer(ArticleInput article) {
      List<PredictedQuote> quotes = new ArrayList<>();
      String text = article.text();
      for (int at = text.indexOf("Osk"); at >= 0; at = text.indexOf("Osk", at + 1)) {
        quotes.add(
            new PredictedQuote(
                null,
                List.of(new PredictedSegment(new Span(at, at + 3), null)),
                null,
                null,
                null,
                null,
                null,
                null));
      }
      List<PredictedDate> dates = new ArrayList<>();
      int line = text.stripTrailing().lastIndexOf('\n') + 1;
      if (!text.substring(line).matches("(?s).*[A-Z].*")) {
        dates.add(new PredictedDate(new Span(line, line + 2), null, null, null, null, null, null));
      }
      return new ArticlePrediction(quotes, List.of(), dates, null);
    }
  }

  /** Answers the first few articles and then nothing. */
  public static final class Skipping extends Honest {

    private final AtomicInteger asked = new AtomicInteger();

    @Override
    ArticlePrediction answer(ArticleInput article) {
      return asked.incrementAndGet() > 12 ? ArticlePrediction.NOTHING : super.answer(article);
    }
  }

  /** Remembers texts, and knows how often that was of use. */
  public static final class Remembering extends Honest {

    static final AtomicInteger HITS = new AtomicInteger();

    private final Map<String, ArticlePrediction> known = new HashMap<>();

    @Override
    ArticlePrediction answer(ArticleInput article) {
      ArticlePrediction answer = known.get(article.text());
      if (answer == null) {
        answer = super.answer(article);
        known.put(article.text(), answer);
      } else {
        HITS.incrementAndGet();
      }
      return answer;
    }
  }

  /** Throws on every article. */
  public static final class Throwing extends Honest {

    @Override
    ArticlePrediction answer(ArticleInput article) {
      throw new IllegalStateException("no");
    }
  }

  /** Burns CPU time in a thread of its own, which the one that asks waits for. */
  public static final class Elsewhere extends Honest {

    static final long NANOS = 40_000_000;

    private static final ThreadMXBean THREADS =
        ManagementFactory.getPlatformMXBean(ThreadMXBean.class);

    @Override
    ArticlePrediction answer(ArticleInput article) {
      Thread thread =
          new Thread(
              () -> {
                while (THREADS.getCurrentThreadCpuTime() < NANOS) {
                  Thread.onSpinWait();
                }
              });
      thread.start();
      try {
        thread.join();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      return super.answer(article);
    }
  }

  /** Links articles of the same first word; its other self links one pair less each time. */
  public static class FirstWords implements Linker {

    private static final AtomicInteger CALLS = new AtomicInteger();

    @Override
    public String name() {
      return "first-words";
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
      return Set.of(Layer.ARTICLE_LINKS);
    }

    @Override
    public Session openLinker(SessionRequest request) {
      return (collection, want) -> {
        List<PredictedLinks.ArticleLink> links = new ArrayList<>();
        Map<String, String> first = new HashMap<>();
        for (LinkedArticle one : collection) {
          String word = one.article().text().split("\\W", 2)[0];
          String other = first.put(word, one.article().id());
          if (other != null) {
            links.add(
                new PredictedLinks.ArticleLink(
                    other, one.article().id(), ArticleRelation.REWRITTEN, null, null));
          }
        }
        return new PredictedLinks(forgetful() ? links.subList(0, missing(links)) : links, null);
      };
    }

    /** Whether links go missing. */
    boolean forgetful() {
      return false;
    }

    private static int missing(List<PredictedLinks.ArticleLink> links) {
      return Math.max(0, links.size() - CALLS.incrementAndGet());
    }
  }

  /** Finds fewer links each time. */
  public static final class Forgetful extends FirstWords {

    @Override
    boolean forgetful() {
      return true;
    }
  }
}
