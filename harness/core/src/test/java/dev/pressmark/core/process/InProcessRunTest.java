package dev.pressmark.core.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.pressmark.api.prediction.ArticlePrediction;
import dev.pressmark.api.prediction.PredictedDate;
import dev.pressmark.api.prediction.PredictedQuote;
import dev.pressmark.api.prediction.PredictedSegment;
import dev.pressmark.api.prediction.PredictedSpeaker;
import dev.pressmark.api.prediction.SaidDay;
import dev.pressmark.api.system.ArticleInput;
import dev.pressmark.api.system.Extractor;
import dev.pressmark.api.system.Layer;
import dev.pressmark.api.system.PublicationDay;
import dev.pressmark.api.system.SessionRequest;
import dev.pressmark.api.system.Track;
import dev.pressmark.api.text.Span;
import dev.pressmark.core.dataset.Article;
import dev.pressmark.core.dataset.Split;
import dev.pressmark.core.dataset.Story;
import dev.pressmark.core.prediction.ArticleFailure;
import dev.pressmark.core.prediction.ArticleIndex;
import dev.pressmark.core.prediction.FailureKind;
import dev.pressmark.core.prediction.PredictionDigest;
import dev.pressmark.core.prediction.SystemName;
import dev.pressmark.core.prediction.TinyStories;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Systems that behave, and systems that do not: the run always ends, the others are answered. */
@Timeout(120)
final class InProcessRunTest {

  /** Held by whatever hangs in these tests, so that it does not outlive them. */
  private final CountDownLatch released = new CountDownLatch(1);

  private static final RunSettings SETTINGS =
      RunSettings.DEFAULT.withArticleLimit(Duration.ofSeconds(60));

  @AfterEach
  void release() {
    released.countDown();
  }

  /** Answers with one quote, the first four characters; or does what its text says. */
  private class Obedient implements Extractor {

    final Set<Thread> threads = ConcurrentHashMap.newKeySet();
    final AtomicInteger opened = new AtomicInteger();
    final AtomicInteger closed = new AtomicInteger();
    final Set<Layer> layers = EnumSet.of(Layer.QUOTES);

    @Override
    public String name() {
      return "obedient";
    }

    @Override
    public String version() {
      return "1.2";
    }

    @Override
    public String description() {
      return "Does what the text says.";
    }

    @Override
    public Set<Layer> layers() {
      return layers;
    }

    @Override
    public Session open(SessionRequest request) throws Exception {
      opened.incrementAndGet();
      Thread owner = Thread.currentThread();
      return new Session() {
        @Override
        public ArticlePrediction extract(ArticleInput article) throws Exception {
          threads.add(Thread.currentThread());
          assertThat(Thread.currentThread()).isSameAs(owner);
          return obey(article.text());
        }

        @Override
        public void close() {
          assertThat(Thread.currentThread()).isSameAs(owner);
          closed.incrementAndGet();
        }
      };
    }

    ArticlePrediction obey(String text) throws Exception {
      Span first = new Span(0, 4);
      PredictedQuote quote = PredictedQuote.of(first);
      switch (text) {
        case "Throw." -> throw new IllegalStateException("no\nluck\u0007 today");
        case "Throw checked." -> throw new Exception("checked");
        case "Throw nameless." -> throw new Nameless();
        case "Recurse." -> recurse(1);
        case "Use up memory." -> throw new OutOfMemoryError("Java heap space");
        case "Miss a class." -> throw new NoClassDefFoundError("no/such/Type");
        case "Say nothing." -> {
          return nothing();
        }
        case "Go past the end." -> quote = PredictedQuote.of(new Span(4, text.length() + 1));
        case "Cut \uD83D\uDE00 in two." -> quote = PredictedQuote.of(new Span(0, 5));
        case "Answer dates." -> {
          return new ArticlePrediction(
              List.of(),
              List.of(),
              List.of(new PredictedDate(first, null, null, null, null, null, null)),
              null);
        }
        case "Answer the day." -> {
          return new ArticlePrediction(List.of(), List.of(), null, "2031-02-07");
        }
        case "Name a speaker." -> quote = with(List.of(PredictedSpeaker.named("Odo")), null);
        case "Name a day." -> quote = with(null, new SaidDay(null));
        case "Answer by id." ->
            quote = new PredictedQuote("q1", List.of(), null, null, null, null, null, null);
        case "Hang." -> released.await();
        case "Hang whatever comes." -> hang();
        default -> {}
      }
      return ArticlePrediction.ofQuotes(List.of(quote));
    }

    private void hang() {
      while (released.getCount() > 0) {
        try {
          released.await();
        } catch (InterruptedException e) {
          // and goes on
        }
      }
    }

    private int recurse(int depth) {
      return recurse(depth + 1) + depth;
    }

    @SuppressWarnings("NullAway")
    private ArticlePrediction nothing() {
      return null;
    }
  }

  private static PredictedQuote with(List<PredictedSpeaker> speakers, SaidDay said) {
    return new PredictedQuote(
        null,
        List.of(new PredictedSegment(new Span(0, 4), null)),
        null,
        null,
        null,
        speakers,
        said,
        null);
  }

  private static final class Nameless extends RuntimeException {
    private static final long serialVersionUID = 1L;

    @Override
    public String toString() {
      throw new IllegalStateException("not even that");
    }
  }

  private static List<Story> stories(String... texts) {
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < texts.length; i++) {
      articles.add(TinyStories.bare("lamp-oil/" + (char) ('a' + i), texts[i]));
    }
    return List.of(TinyStories.story("lamp-oil", Split.TEST, articles.toArray(new Article[0])));
  }

  private static VisibleArticles visible(Collection<Story> stories) {
    return VisibleArticles.of(stories, Track.END_TO_END, PublicationDay.WITHHELD).opaque(5);
  }

  private static SystemRun run(Extractor extractor, RunSettings settings, String... texts)
      throws InterruptedException {
    return InProcessRun.run(extractor, visible(stories(texts)), settings);
  }

  private static final ArticlePrediction FIRST_FOUR =
      ArticlePrediction.ofQuotes(List.of(PredictedQuote.of(new Span(0, 4))));

  @Test
  void answersUnderTheIdsOfTheDataset() throws InterruptedException {
    Obedient system = new Obedient();
    SystemRun run = run(system, SETTINGS, "All is well.", "Still well.");
    assertThat(run.failures()).isEmpty();
    assertThat(run.linking()).isNull();
    assertThat(run.predictions().answers())
        .containsOnlyKeys("lamp-oil/a", "lamp-oil/b")
        .containsValue(FIRST_FOUR);
    assertThat(run.predictions().header().system())
        .isEqualTo(new SystemName("obedient", "1.2", null));
    assertThat(run.predictions().attempted()).containsExactly(Layer.QUOTES);
    assertThat(run.predictions().links().articles()).isNull();
    assertThat(system.opened).hasValue(1);
    assertThat(system.closed).hasValue(1);
    assertThat(system.threads).singleElement().matches(Thread::isDaemon);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7})
  void whateverTheNumberOfThreads(int threads) throws InterruptedException {
    List<Story> stories = new ArrayList<>();
    List<String> failing = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      String id = "ferry-" + i;
      stories.add(
          TinyStories.story(
              id,
              Split.TEST,
              TinyStories.bare(id + "/a", i % 7 == 3 ? "Throw." : "Ferry " + i + ".")));
      if (i % 7 == 3) {
        failing.add(id + "/a");
      }
    }
    Obedient system = new Obedient();
    SystemRun run = InProcessRun.run(system, visible(stories), SETTINGS.withThreads(threads));
    failing.sort(null);
    assertThat(run.failures()).extracting(ArticleFailure::article).isEqualTo(failing);
    assertThat(run.predictions().answers()).hasSize(60 - failing.size());
    assertThat(PredictionDigest.of(run.predictions(), ArticleIndex.of(stories)))
        .isEqualTo(
            PredictionDigest.of(
                InProcessRun.run(new Obedient(), visible(stories), SETTINGS).predictions(),
                ArticleIndex.of(stories)));
    assertThat(system.opened).hasValue(threads);
    assertThat(system.closed).hasValue(threads);
  }

  @Test
  void whatIsThrownIsAnOutcomeOfItsArticle() throws InterruptedException {
    SystemRun run =
        run(
            new Obedient(),
            SETTINGS,
            "All is well.",
            "Throw.",
            "Throw checked.",
            "Throw nameless.",
            "Recurse.",
            "Use up memory.",
            "Miss a class.",
            "Still well.");
    assertThat(run.predictions().answers()).containsOnlyKeys("lamp-oil/a", "lamp-oil/h");
    assertThat(run.failures())
        .containsExactly(
            failed("b", FailureKind.EXCEPTION, "java.lang.IllegalStateException: no luck  today"),
            failed("c", FailureKind.EXCEPTION, "java.lang.Exception: checked"),
            failed("d", FailureKind.EXCEPTION, Nameless.class.getName()),
            failed("e", FailureKind.EXCEPTION, "java.lang.StackOverflowError"),
            failed("f", FailureKind.EXCEPTION, "java.lang.OutOfMemoryError: Java heap space"),
            failed("g", FailureKind.EXCEPTION, "java.lang.NoClassDefFoundError: no/such/Type"));
  }

  private static ArticleFailure failed(String article, FailureKind kind, String message) {
    return new ArticleFailure("lamp-oil/" + article, kind, message);
  }

  @Test
  void anErrorCostsTheSession() throws InterruptedException {
    Obedient system = new Obedient();
    run(system, SETTINGS, "Throw.", "Throw.", "All is well.");
    assertThat(system.opened).as("after exceptions").hasValue(1);
    run(system, SETTINGS, "Miss a class.", "Miss a class.", "Miss a class.");
    assertThat(system.opened).as("a new one for each article after an error").hasValue(1 + 3);
  }

  @Test
  void whatCannotBeAnAnswer() throws InterruptedException {
    SystemRun run =
        run(
            new Obedient(),
            SETTINGS,
            "Say nothing.",
            "Go past the end.",
            "Cut \uD83D\uDE00 in two.",
            "Answer dates.",
            "Answer the day.",
            "Name a speaker.",
            "Name a day.",
            "Answer by id.",
            "All is well.");
    assertThat(run.predictions().answers()).containsOnlyKeys("lamp-oil/i");
    String undeclared = ", which is not declared (allowed: quotes)";
    assertThat(run.failures())
        .containsExactly(
            failed("a", FailureKind.PROTOCOL, "null instead of an answer"),
            failed(
                "b",
                FailureKind.PROTOCOL,
                "quotes[0].segments[0]: index 17 is outside the text (allowed: 0 to 16 UTF-16"
                    + " units)"),
            failed(
                "c",
                FailureKind.PROTOCOL,
                "quotes[0].segments[0]: UTF-16 index 5 is inside a surrogate pair (allowed: 4 or"
                    + " 6)"),
            failed("d", FailureKind.PROTOCOL, "dates: an answer in the layer dates" + undeclared),
            failed(
                "e",
                FailureKind.PROTOCOL,
                "publication: an answer in the layer publication" + undeclared),
            failed(
                "f",
                FailureKind.PROTOCOL,
                "quotes[0].speakers: an answer in the layer speakers" + undeclared),
            failed(
                "g",
                FailureKind.PROTOCOL,
                "quotes[0].said: an answer in the layer said" + undeclared),
            failed(
                "h",
                FailureKind.PROTOCOL,
                "quotes[0]: a quote without a span (allowed: at least one segment, in this track)"));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void whatTakesTooLongIsGivenUp(int threads) throws InterruptedException {
    Obedient system = new Obedient();
    SystemRun run =
        run(
            system,
            SETTINGS.withThreads(threads).withArticleLimit(Duration.ofSeconds(1)),
            "Hang.",
            "All is well.",
            "Hang whatever comes.",
            "Still well.",
            "Hang whatever comes.");
    assertThat(run.predictions().answers()).containsOnlyKeys("lamp-oil/b", "lamp-oil/d");
    assertThat(run.failures())
        .containsExactly(
            failed("a", FailureKind.TIMEOUT, "no answer within 1 s"),
            failed("c", FailureKind.TIMEOUT, "no answer within 1 s"),
            failed("e", FailureKind.TIMEOUT, "no answer within 1 s"));
  }

  @Test
  void listsThatAreChangedLaterChangeNothing() throws InterruptedException {
    AtomicReference<List<PredictedQuote>> kept = new AtomicReference<>();
    Obedient system =
        new Obedient() {
          @Override
          ArticlePrediction obey(String text) {
            List<PredictedQuote> quotes = new ArrayList<>();
            quotes.add(PredictedQuote.of(new Span(0, 4)));
            List<PredictedQuote> before = kept.getAndSet(quotes);
            if (before != null) {
              before.clear();
            }
            return ArticlePrediction.ofQuotes(quotes);
          }
        };
    SystemRun run = run(system, SETTINGS, "All is well.", "Still well.");
    assertThat(run.predictions().answers().values()).containsExactly(FIRST_FOUR, FIRST_FOUR);
  }

  @Test
  void theInterruptOfOneArticleIsNotThatOfTheNext() throws InterruptedException {
    Obedient system =
        new Obedient() {
          @Override
          ArticlePrediction obey(String text) {
            assertThat(Thread.currentThread().isInterrupted()).isFalse();
            Thread.currentThread().interrupt();
            return ArticlePrediction.ofQuotes(List.of());
          }
        };
    assertThat(run(system, SETTINGS, "All is well.", "Still well.").failures()).isEmpty();
  }

  @Test
  void aSystemThatCannotBeOpened() {
    Obedient throwing =
        new Obedient() {
          @Override
          public Session open(SessionRequest request) throws Exception {
            throw new java.io.IOException("no model here");
          }
        };
    assertThatExceptionOfType(SystemStartException.class)
        .isThrownBy(() -> run(throwing, SETTINGS, "All is well."))
        .withMessage("the system obedient cannot be opened: java.io.IOException: no model here");
    Obedient hanging =
        new Obedient() {
          @Override
          public Session open(SessionRequest request) throws Exception {
            released.await();
            throw new IllegalStateException();
          }
        };
    RunSettings hasty =
        new RunSettings(2, Duration.ofSeconds(60), Duration.ofMillis(50), Duration.ofSeconds(60));
    assertThatExceptionOfType(SystemStartException.class)
        .isThrownBy(() -> run(hanging, hasty, "All is well.", "Still well."))
        .withMessage("the system obedient cannot be opened: no answer within 50 ms");
  }

  @Test
  void aSystemThatCannotBeOpenedAgainEndsTheRun() {
    Obedient once =
        new Obedient() {
          @Override
          public Session open(SessionRequest request) throws Exception {
            if (opened.get() == 2) {
              throw new LinkageError("gone");
            }
            return super.open(request);
          }
        };
    assertThatExceptionOfType(SystemStartException.class)
        .isThrownBy(
            () ->
                run(
                    once,
                    SETTINGS.withThreads(2),
                    "Miss a class.",
                    "Miss a class.",
                    "Miss a class.",
                    "Miss a class."))
        .withMessage("the system obedient cannot be opened: java.lang.LinkageError: gone");
  }

  @Test
  void aSystemThatDeclaresWhatItCannotDo() {
    Obedient linking = new Obedient();
    linking.layers.add(Layer.ARTICLE_LINKS);
    assertThatExceptionOfType(SystemStartException.class)
        .isThrownBy(() -> run(linking, SETTINGS, "All is well."))
        .withMessage("the system obedient declares the layer articleLinks and is no Linker");
    Obedient idle = new Obedient();
    idle.layers.clear();
    assertThatExceptionOfType(SystemStartException.class)
        .isThrownBy(() -> run(idle, SETTINGS, "All is well."))
        .withMessage("the system obedient declares no layer");
    Obedient shouting =
        new Obedient() {
          @Override
          public String name() {
            return "OBEDIENT";
          }
        };
    assertThatExceptionOfType(SystemStartException.class)
        .isThrownBy(() -> run(shouting, SETTINGS, "All is well."))
        .withMessage(
            "the name of a system is of lower-case letters, digits and hyphens, not OBEDIENT");
  }

  @Test
  void anInterruptEndsTheRun() throws InterruptedException {
    CountDownLatch inside = new CountDownLatch(1);
    Obedient system =
        new Obedient() {
          @Override
          ArticlePrediction obey(String text) throws Exception {
            inside.countDown();
            return super.obey(text);
          }
        };
    AtomicReference<Throwable> thrown = new AtomicReference<>();
    Thread caller =
        new Thread(
            () -> {
              try {
                run(system, SETTINGS, "Hang whatever comes.", "All is well.");
              } catch (Throwable e) {
                thrown.set(e);
              }
            });
    caller.start();
    inside.await();
    caller.interrupt();
    caller.join();
    assertThat(thrown.get()).isInstanceOf(InterruptedException.class);
  }

  @Test
  void noArticlesNoSession() throws InterruptedException {
    Obedient system = new Obedient();
    SystemRun run = InProcessRun.run(system, visible(List.of()), SETTINGS);
    assertThat(run.predictions().answers()).isEmpty();
    assertThat(system.opened).hasValue(0);
  }

  @Test
  void aSystemSeesOpaqueIdsAndNothingOfTheGold() throws InterruptedException {
    Set<String> seen = ConcurrentHashMap.newKeySet();
    AtomicReference<SessionRequest> request = new AtomicReference<>();
    Obedient system =
        new Obedient() {
          @Override
          public Session open(SessionRequest about) {
            request.set(about);
            return article -> {
              seen.add(article.id());
              assertThat(article.quotes()).hasSize(1);
              return ArticlePrediction.ofQuotes(
                  List.of(
                      new PredictedQuote(
                          "q1", List.of(), null, null, null, List.of(), null, null)));
            };
          }
        };
    system.layers.clear();
    system.layers.add(Layer.SPEAKERS);
    VisibleArticles articles =
        VisibleArticles.of(
                List.of(TinyStories.lampOil()), Track.ORACLE_QUOTES, PublicationDay.GIVEN)
            .opaque(3);
    SystemRun run = InProcessRun.run(system, articles, SETTINGS);
    assertThat(run.failures()).isEmpty();
    assertThat(run.predictions().answers()).containsOnlyKeys("lamp-oil/a", "lamp-oil/b");
    assertThat(new HashSet<>(seen))
        .isEqualTo(articles.realIds().keySet())
        .doesNotContain("lamp-oil/a");
    assertThat(request.get())
        .isEqualTo(new SessionRequest(Track.ORACLE_QUOTES, PublicationDay.GIVEN));
  }
}
