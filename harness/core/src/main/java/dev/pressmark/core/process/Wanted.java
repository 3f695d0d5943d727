package dev.pressmark.core.process;

import dev.pressmark.api.system.Layer;
import dev.pressmark.api.system.PublicationDay;
import dev.pressmark.api.system.Track;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** The layers a run asks for: those it does not give away. */
final class Wanted {

  private Wanted() {}

  /** All layers, without those that follow from what is handed over. */
  static Set<Layer> layers(VisibleArticles articles) {
    Set<Layer> wanted = EnumSet.allOf(Layer.class);
    if (articles.track() == Track.ORACLE_QUOTES) {
      wanted.remove(Layer.QUOTES);
    }
    if (articles.publication() == PublicationDay.GIVEN) {
      wanted.remove(Layer.PUBLICATION);
    }
    return Collections.unmodifiableSet(wanted);
  }
}
