package dev.pressmark.core.proofread;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Everything a proofreader found.
 *
 * @param open remarks that nobody has accepted, in the order of articles and text
 * @param accepted remarks that somebody has, in the same order
 * @param obsolete accepted remarks that are no longer there
 * @param openings how many articles begin how
 */
public record Remarks(
    List<Remark> open,
    List<Remark> accepted,
    List<Accepted.Entry> obsolete,
    Map<Opening, Long> openings) {

  /** Copies the collections. */
  public Remarks {
    open = List.copyOf(open);
    accepted = List.copyOf(accepted);
    obsolete = List.copyOf(obsolete);
    openings = Collections.unmodifiableMap(new EnumMap<>(openings));
  }

  /** How many open remarks there are of each check, those without any included. */
  public Map<Check, Long> openByCheck() {
    Map<Check, Long> counts = new EnumMap<>(Check.class);
    for (Check check : Check.values()) {
      counts.put(check, 0L);
    }
    open.forEach(remark -> counts.merge(remark.check(), 1L, Long::sum));
    return counts;
  }

  /** Whether there is nothing to do: no open remark, and no acceptance without a remark. */
  public boolean isClean() {
    return open.isEmpty() && obsolete.isEmpty();
  }
}
