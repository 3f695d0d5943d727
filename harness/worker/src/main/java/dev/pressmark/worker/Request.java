package dev.pressmark.worker;

import dev.pressmark.api.system.ArticleInput;
import dev.pressmark.api.system.Layer;
import dev.pressmark.api.system.SessionRequest;
import java.util.Set;

/** What is asked of a system. */
sealed interface Request {

  /**
   * The greeting.
   *
   * @param run what is given beside the text
   */
  record Hello(SessionRequest run) implements Request {}

  /**
   * The question for one article.
   *
   * @param input what may be seen of it; offsets are {@code String} indices
   */
  record Article(ArticleInput input) implements Request {}

  /**
   * The question for links between all articles so far.
   *
   * @param want the kinds that are wanted
   */
  record Link(Set<Layer> want) implements Request {

    /** Copies the set. */
    public Link {
      want = Set.copyOf(want);
    }
  }

  /** The end of the conversation. */
  record End() implements Request {}
}
