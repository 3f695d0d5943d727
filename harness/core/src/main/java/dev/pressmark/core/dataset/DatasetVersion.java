package dev.pressmark.core.dataset;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A version of the dataset: patch where no score moves, minor where stories were added, major where
 * gold was changed.
 *
 * @param major at least 0
 * @param minor at least 0
 * @param patch at least 0
 */
public record DatasetVersion(int major, int minor, int patch)
    implements Comparable<DatasetVersion> {

  /** Up to nine digits, so that each number is an {@code int}. */
  private static final String NUMBER = "(0|[1-9][0-9]{0,8})";

  private static final Pattern FORM = Pattern.compile(NUMBER + "\\." + NUMBER + "\\." + NUMBER);

  private static final Comparator<DatasetVersion> ORDER =
      Comparator.comparingInt(DatasetVersion::major)
          .thenComparingInt(DatasetVersion::minor)
          .thenComparingInt(DatasetVersion::patch);

  /**
   * Reads a version such as {@code 1.0.0}.
   *
   * @throws IllegalArgumentException if it is none
   */
  public static DatasetVersion parse(String version) {
    Matcher parts = FORM.matcher(version);
    if (!parts.matches()) {
      throw new IllegalArgumentException(
          "\"" + version + "\" is no version; one would be \"1.0.0\"");
    }
    return new DatasetVersion(
        Integer.parseInt(parts.group(1)),
        Integer.parseInt(parts.group(2)),
        Integer.parseInt(parts.group(3)));
  }

  @Override
  public int compareTo(DatasetVersion other) {
    return ORDER.compare(this, other);
  }

  /** As it is written: {@code 1.0.0}. */
  @Override
  public String toString() {
    return major + "." + minor + "." + patch;
  }
}
