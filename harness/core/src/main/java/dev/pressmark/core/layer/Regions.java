package dev.pressmark.core.layer;

import dev.pressmark.core.dataset.Region;
import dev.pressmark.core.dataset.RegionKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The regions of a page by position. */
final class Regions {

  private final List<Region> regions;

  Regions(List<Region> regions) {
    this.regions = regions;
  }

  /** The region that holds the character at this index; null in the body. */
  @Nullable RegionKind at(int index) {
    for (Region region : regions) {
      if (region.span().start() <= index && index < region.span().end()) {
        return region.kind();
      }
    }
    return null;
  }

  /** Its word in slices. */
  static String word(@Nullable RegionKind kind) {
    return kind == null ? "body" : kind.word();
  }

  /** Adds the regions to the slices of a layer; gives the number of the first. */
  static int addTo(Slices slices) {
    int first = slices.add("region", "body");
    slices.add("region", RegionKind.values());
    return first;
  }

  /** The number of a region among its slices, from 0; the body is one. */
  static int number(@Nullable RegionKind kind) {
    return kind == null ? 0 : kind.ordinal() + 1;
  }
}
