package dev.pressmark.core.link;

import dev.pressmark.core.layer.SplitCounter;
import java.util.List;

/** The layers of links that are scored, in the order of tables. */
public final class LinkCounters {

  private static final List<SplitCounter> ALL =
      List.of(new ArticleLinkCounter(), new UtteranceLinkCounter());

  private LinkCounters() {}

  /** All of them. */
  public static List<SplitCounter> all() {
    return ALL;
  }
}
