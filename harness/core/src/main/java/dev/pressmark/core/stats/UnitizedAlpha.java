package dev.pressmark.core.stats;

import dev.pressmark.core.metric.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Agreement of annotators who each cut units out of one text, corrected for chance: α_U in the form
 * of Krippendorff (1995), with the expected disagreement as printed in Krippendorff (2004,
 * "Measuring the reliability of qualitative text analysis data", and Content Analysis, 2nd edition,
 * 11.6). Not the later family of Krippendorff, Mathet, Bouvry and Widlöcher (2016), which counts
 * positions instead of squared lengths and bears the same name.
 *
 * <p>A text is L positions long; the units and the gaps between them are the sections of an
 * annotator, with begin b and length l. For each category,
 *
 * <p>Dₒ = Σ over ordered pairs of annotators i ≠ j and of their sections of δ² / (m·(m − 1)·L²),
 *
 * <p>where δ² of two units that overlap is the sum of the squared distances of their ends, δ² of a
 * unit and a gap that covers it all is the squared length of the unit, and any other is 0; and
 *
 * <p>Dₑ = (2/L) · Σ over units of [(N − 1)/3·(2l³ − 3l² + l) + l²·Σ over gaps with l_gap ≥ l of
 * (l_gap − l + 1)] / (mL·(mL − 1) − Σ over units of l·(l − 1)),
 *
 * <p>where N is the number of units of all annotators. α_U = 1 − ΣDₒ/ΣDₑ over the categories. For
 * several texts, and intervals over stories, see {@link SummedUnitizedAlpha}.
 */
public final class UnitizedAlpha {
  static final String TOO_FEW = "agreement needs two annotators";
  static final String NO_UNITS = "nothing was marked: no disagreement to expect";

  private UnitizedAlpha() {}

  /**
   * A unit: a stretch of the text.
   *
   * @param start first position, from 0
   * @param length at least 1
   */
  public record Stretch(long start, long length) {
    public Stretch {
      if (start < 0 || length < 1) {
        throw new IllegalArgumentException("not a stretch: " + length + " from " + start);
      }
    }

    long end() {
      return start + length;
    }
  }

  /**
   * The disagreement in one category, both parts undivided by anything but their definition.
   *
   * @param observed Dₒ
   * @param expected Dₑ
   */
  public record Disagreement(double observed, double expected) {}

  /** Units and gaps of one annotator, one after the other; the first is a unit or a gap. */
  private record Section(long start, long length, boolean unit) {
    long end() {
      return start + length;
    }
  }

  /**
   * α_U of several categories: disagreements are added before they are divided.
   *
   * @return undefined without annotators or units
   */
  public static Value of(List<Disagreement> categories) {
    double observed = 0;
    double expected = 0;
    for (Disagreement category : categories) {
      observed += category.observed;
      expected += category.expected;
    }
    return expected == 0 ? Value.undefined(NO_UNITS) : Value.of(1 - observed / expected);
  }

  /**
   * α_U of one category.
   *
   * @throws IllegalArgumentException as {@link #disagreement}, but for too few annotators, which
   *     make it undefined
   */
  public static Value of(long length, List<? extends List<Stretch>> annotators) {
    return annotators.size() < 2
        ? Value.undefined(TOO_FEW)
        : of(List.of(disagreement(length, annotators)));
  }

  /**
   * Dₒ and Dₑ of one category.
   *
   * @param length L, in positions, for instance tokens; at least 1
   * @param annotators the units of each, in any order; units of one annotator may touch, not
   *     overlap
   * @throws IllegalArgumentException for fewer than two annotators, overlapping units, or units
   *     that end after the text
   */
  public static Disagreement disagreement(long length, List<? extends List<Stretch>> annotators) {
    if (annotators.size() < 2) {
      throw new IllegalArgumentException(TOO_FEW);
    }
    if (length < 1) {
      throw new IllegalArgumentException("a text of length " + length);
    }
    List<List<Section>> sections = new ArrayList<>();
    annotators.forEach(units -> sections.add(sections(length, units)));
    return new Disagreement(
        observed((double) length, sections), expected((double) length, sections));
  }

  private static List<Section> sections(long length, List<Stretch> units) {
    List<Section> sections = new ArrayList<>();
    long at = 0;
    Stretch[] sorted = units.toArray(Stretch[]::new);
    Arrays.sort(sorted, (a, b) -> Long.compare(a.start, b.start));
    for (Stretch unit : sorted) {
      if (unit.start < at) {
        throw new IllegalArgumentException("overlapping units at " + unit.start);
      }
      if (unit.start > at) {
        sections.add(new Section(at, unit.start - at, false));
      }
      sections.add(new Section(unit.start, unit.length, true));
      at = unit.end();
    }
    if (at > length) {
      throw new IllegalArgumentException("a unit ends at " + at + ", the text at " + length);
    }
    if (at < length) {
      sections.add(new Section(at, length - at, false));
    }
    return sections;
  }

  private static double observed(double length, List<List<Section>> sections) {
    int m = sections.size();
    double sum = 0;
    for (int i = 0; i < m; i++) {
      for (int j = i + 1; j < m; j++) {
        sum += difference(sections.get(i), sections.get(j));
      }
    }
    return 2 * sum / (m * (m - 1.0) * length * length);
  }

  /**
   * Σδ² of two annotators. Sections that do not meet differ by nothing, so both are walked once.
   */
  private static double difference(List<Section> first, List<Section> second) {
    double sum = 0;
    for (int i = 0, j = 0; i < first.size() && j < second.size(); ) {
      Section a = first.get(i);
      Section b = second.get(j);
      sum += squaredDifference(a, b);
      if (a.end() <= b.end()) {
        i++;
      }
      if (b.end() <= a.end()) {
        j++;
      }
    }
    return sum;
  }

  private static double squaredDifference(Section a, Section b) {
    if (a.unit && b.unit) {
      double starts = a.start - b.start;
      double ends = a.end() - b.end();
      return starts * starts + ends * ends;
    }
    if (a.unit == b.unit) {
      return 0;
    }
    Section unit = a.unit ? a : b;
    Section gap = a.unit ? b : a;
    boolean covered = gap.start <= unit.start && unit.end() <= gap.end();
    return covered ? (double) unit.length * unit.length : 0;
  }

  private static double expected(double length, List<List<Section>> sections) {
    // By length: a sum must not depend on who is named first.
    List<Section> units =
        sections.stream()
            .flatMap(List::stream)
            .filter(Section::unit)
            .sorted(Comparator.comparingLong(Section::length))
            .toList();
    long[] gaps =
        sections.stream()
            .flatMap(List::stream)
            .filter(section -> !section.unit)
            .mapToLong(Section::length)
            .toArray();
    double positions = sections.size() * length;
    double pairs = positions * (positions - 1);
    double sum = 0;
    for (Section unit : units) {
      double l = unit.length;
      double room = 0;
      for (long gap : gaps) {
        room += gap >= unit.length ? gap - unit.length + 1 : 0;
      }
      sum += (units.size() - 1) / 3.0 * (2 * l * l * l - 3 * l * l + l) + l * l * room;
      pairs -= l * (l - 1);
    }
    return sum == 0 ? 0 : 2 / length * sum / pairs;
  }
}
