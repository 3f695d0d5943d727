package dev.pressmark.worker;

import dev.pressmark.api.prediction.ArticlePrediction;
import dev.pressmark.api.prediction.PredictedLinks;
import dev.pressmark.api.prediction.PredictedQuote;
import dev.pressmark.api.system.ArticleInput;
import dev.pressmark.api.system.Extractor;
import dev.pressmark.api.system.Layer;
import dev.pressmark.api.system.Linker;
import dev.pressmark.api.system.Linker.LinkedArticle;
import dev.pressmark.api.system.NewsSystem;
import dev.pressmark.api.system.SessionRequest;
import dev.pressmark.wire.AnswerForm;
import dev.pressmark.wire.Descriptions;
import dev.pressmark.wire.Json;
import dev.pressmark.wire.JsonOut;
import dev.pressmark.wire.LinkForm;
import dev.pressmark.wire.OwnQuotes;
import dev.pressmark.wire.Protocol;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A system that answers requests, one after the other. What it throws becomes the answer for that
 * article; after an error of the virtual machine it is opened anew.
 */
final class SystemSession {

  private final NewsSystem system;
  private final boolean linksQuotes;

  /** What was read, for whoever links it. */
  private final List<LinkedArticle> collection = new ArrayList<>();

  private @Nullable SessionRequest run;
  private Extractor.@Nullable Session extractor;
  private Linker.@Nullable Session linker;

  SystemSession(NewsSystem system) {
    this.system = system;
    this.linksQuotes = system.layers().contains(Layer.UTTERANCE_LINKS);
  }

  /**
   * Answers one request, with a line without its end.
   *
   * @throws UnusableSystemException if the system cannot be opened, or cannot link
   * @throws IllegalStateException if a question comes before the greeting, or the end is a request
   */
  String answer(Request request) {
    Json answer;
    if (request instanceof Request.Hello hello) {
      answer = greet(hello.run());
    } else if (request instanceof Request.Article article) {
      answer = read(article.input());
    } else if (request instanceof Request.Link link) {
      answer = link(link.want());
    } else {
      throw new IllegalStateException("no answer to " + request);
    }
    return JsonOut.line(answer);
  }

  private Json greet(SessionRequest wanted) {
    run = wanted;
    open(wanted);
    return Json.object()
        .put("protocol", Protocol.VERSION)
        .put("name", system.name())
        .put("version", system.version())
        .put(
            "layers",
            Json.array(new TreeSet<>(system.layers()), (Layer layer) -> Json.of(layer.word())))
        .put("offsets", "codepoint");
  }

  private void open(SessionRequest wanted) {
    try {
      if (system instanceof Extractor one) {
        extractor = one.open(wanted);
      }
      if (system instanceof Linker one) {
        linker = one.openLinker(wanted);
      }
    } catch (Throwable e) {
      throw new UnusableSystemException(
          "the system " + system.name() + " cannot be opened: " + Descriptions.of(e), e);
    }
  }

  private Json read(ArticleInput article) {
    try {
      ArticlePrediction answer = extract(article);
      if (system instanceof Linker) {
        answer = linksQuotes ? OwnQuotes.withIds(answer) : answer;
        collection.add(new LinkedArticle(article, quotes(article, answer)));
      }
      return new AnswerForm(article.text(), false).line(article.id(), answer);
    } catch (Throwable e) {
      return Json.object().put("article", article.id()).put("error", told(e));
    }
  }

  private ArticlePrediction extract(ArticleInput article) throws Exception {
    if (!(system instanceof Extractor)) {
      return ArticlePrediction.NOTHING;
    }
    if (extractor == null) {
      open(greeted());
    }
    @Nullable ArticlePrediction answer = extractor == null ? null : extractor.extract(article);
    if (answer == null) {
      throw new IllegalStateException("null instead of an answer");
    }
    return answer;
  }

  private static List<PredictedQuote> quotes(ArticleInput article, ArticlePrediction answer) {
    List<ArticleInput.GivenQuote> given = article.quotes();
    if (given != null) {
      return OwnQuotes.given(given);
    }
    List<PredictedQuote> own = answer.quotes();
    return own == null ? List.of() : own;
  }

  private Json link(Set<Layer> want) {
    try {
      @Nullable PredictedLinks links = linker == null ? null : linker.link(collection, want);
      if (links == null) {
        throw new IllegalStateException("null instead of links");
      }
      return LinkForm.line(links);
    } catch (Throwable e) {
      // The wire has no word for it: the process ends, and says why.
      throw new UnusableSystemException(
          "the system " + system.name() + " cannot link: " + Descriptions.of(e), e);
    }
  }

  /** Shows the developer what was thrown, and says it on one line. */
  private String told(Throwable thrown) {
    thrown.printStackTrace();
    if (!(thrown instanceof Exception)) {
      // classes or memory of the session may be gone
      extractor = null;
    }
    return Descriptions.of(thrown);
  }

  private SessionRequest greeted() {
    if (run == null) {
      throw new IllegalStateException("a question before the greeting");
    }
    return run;
  }

  /** Frees what was loaded; what the system throws then concerns nobody. */
  void close() {
    try {
      if (extractor != null) {
        extractor.close();
      }
      if (linker != null) {
        linker.close();
      }
    } catch (Throwable e) {
      told(e);
    }
  }
}
