package dev.pressmark.bench.system;

import dev.pressmark.api.prediction.PredictedLinks;
import dev.pressmark.api.prediction.PredictedQuote;
import dev.pressmark.api.system.ArticleInput;
import dev.pressmark.api.system.Extractor;
import dev.pressmark.api.system.Layer;
import dev.pressmark.api.system.Linker;
import dev.pressmark.api.system.SessionRequest;
import dev.pressmark.api.system.Track;
import dev.pressmark.core.process.TimedProgram;
import dev.pressmark.wire.OwnQuotes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A system that links and is open, for one collection. */
sealed interface OpenLinker extends AutoCloseable {

  /** What a system gave, to be looked at when no clock is running. */
  interface Given {

    /** The links. */
    PredictedLinks links();

    /** The place in the collection of an article that a link names. */
    int place(String name);
  }

  /** Links the collection: what is timed. */
  Given link() throws Exception;

  @Override
  void close();

  /** The kinds of links among these layers. */
  static Set<Layer> links(Set<Layer> layers) {
    Set<Layer> links = EnumSet.of(Layer.ARTICLE_LINKS, Layer.UTTERANCE_LINKS);
    links.retainAll(layers);
    return links;
  }

  /**
   * In this process.
   *
   * @param session the session
   * @param collection what is linked, with the quotes the system's own extractor found
   * @param want the links that are wanted
   */
  record InProcess(Linker.Session session, List<Linker.LinkedArticle> collection, Set<Layer> want)
      implements OpenLinker {

    /** Opens a session, and has the extractor of the system find quotes where it has one. */
    static InProcess open(Linker linker, Task task, List<ArticleInput> articles) throws Exception {
      SessionRequest request = new SessionRequest(Track.END_TO_END, task.publication());
      Set<Layer> want = links(linker.layers());
      List<Linker.LinkedArticle> collection = new ArrayList<>(articles.size());
      Extractor.@Nullable Session reader =
          linker instanceof Extractor extractor && want.contains(Layer.UTTERANCE_LINKS)
              ? extractor.open(request)
              : null;
      for (ArticleInput article : articles) {
        List<PredictedQuote> quotes =
            reader == null ? null : OwnQuotes.withIds(reader.extract(article)).quotes();
        collection.add(new Linker.LinkedArticle(article, quotes == null ? List.of() : quotes));
      }
      if (reader != null) {
        reader.close();
      }
      return new InProcess(linker.openLinker(request), collection, want);
    }

    @Override
    public Given link() throws Exception {
      PredictedLinks links = session.link(collection, want);
      return new Given() {

        private final Map<String, Integer> places = new HashMap<>();

        @Override
        public PredictedLinks links() {
          return links;
        }

        @Override
        public int place(String name) {
          if (places.isEmpty()) {
            collection.forEach(one -> places.put(one.article().id(), places.size()));
          }
          return Objects.requireNonNull(places.get(name), "a link of an unknown article");
        }
      };
    }

    @Override
    public void close() {
      session.close();
    }
  }

  /**
   * As a program: it is shown all articles, then asked for links.
   *
   * @param program the program, which has seen nothing yet
   * @param collection what is linked
   */
  record Program(TimedProgram program, List<ArticleInput> collection) implements OpenLinker {

    @Override
    public Given link() throws Exception {
      for (ArticleInput article : collection) {
        byte[] unused = program.ask(article);
      }
      byte[] line = program.askLinks(OpenLinker.links(program.layers()));
      return new Given() {

        @Override
        public PredictedLinks links() {
          return program.links(line, collection);
        }

        @Override
        public int place(String name) {
          return Integer.parseInt(name, name.indexOf('/') + 1, name.length(), 10);
        }
      };
    }

    @Override
    public void close() {
      program.close();
    }
  }
}
