package dev.pressmark.core.layer;

import dev.pressmark.core.dataset.Attribution;
import dev.pressmark.core.dataset.Entity;
import dev.pressmark.core.dataset.EntityKind;
import dev.pressmark.core.dataset.Quote;
import dev.pressmark.core.dataset.Speaker;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The slices speakers are given by: all by what gold says. */
final class SpeakerSlices {

  static final Slices ALL = new Slices();

  private static final int SPEAKER = ALL.add("speaker", "nobody", "somebody");
  private static final int ATTRIBUTION = ALL.add("attribution", Attribution.values());
  private static final int NAMED = ALL.add("kind", kinds("named-"));
  private static final int UNNAMED = ALL.add("kind", kinds("unnamed-"));

  private SpeakerSlices() {}

  private static String[] kinds(String prefix) {
    return Arrays.stream(EntityKind.values())
        .map(kind -> prefix + kind.word())
        .toArray(String[]::new);
  }

  /** The numbers of the slices a gold quote belongs to, each once. */
  static List<Integer> of(Quote quote, Map<String, Entity> entities) {
    List<Integer> slices = new ArrayList<>();
    slices.add(SPEAKER + (quote.speakers().isEmpty() ? 0 : 1));
    slices.add(ofAttribution(quote));
    for (Speaker speaker : quote.speakers()) {
      Entity entity = entities.get(speaker.entity());
      if (entity != null) {
        int kind = (entity.named() ? NAMED : UNNAMED) + entity.kind().ordinal();
        if (!slices.contains(kind)) {
          slices.add(kind);
        }
      }
    }
    return slices;
  }

  /** The number of the slice of its attribution. */
  static int ofAttribution(Quote quote) {
    return ATTRIBUTION + quote.attribution().ordinal();
  }
}
