package dev.pressmark.core.dataset;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.pressmark.core.problem.Location;
import dev.pressmark.core.problem.Problems;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The version that the files beside the data state: card, changelog, citation, description for
 * machines. Each has to be the dataset's own; files that are not there state none.
 */
public final class StatedVersions {

  private static final String NUMBER = "([0-9]+\\.[0-9]+\\.[0-9]+)";

  /** The first match of each is what the file states. */
  private static final Map<String, Pattern> STATED =
      new TreeMap<>(
          Map.of(
              "README.md", Pattern.compile("(?m)^Version " + NUMBER),
              "CHANGELOG.md", Pattern.compile("(?m)^## " + NUMBER),
              "CITATION.cff", Pattern.compile("(?m)^version: " + NUMBER),
              "croissant.json", Pattern.compile("(?m)^ \"version\": \"" + NUMBER + "\"")));

  private StatedVersions() {}

  /** Notes every file that states another version, or none. */
  public static void check(DatasetFiles files, DatasetVersion version, Problems problems) {
    STATED.forEach(
        (path, pattern) ->
            files
                .find(path)
                .map(bytes -> new String(bytes, UTF_8))
                .ifPresent(text -> check(text, files.name(path), pattern, version, problems)));
  }

  private static void check(
      String text, String file, Pattern pattern, DatasetVersion version, Problems problems) {
    Matcher stated = pattern.matcher(text);
    boolean found = stated.find();
    if (!found || !stated.group(1).equals(version.toString())) {
      int line =
          found
              ? 1 + (int) text.substring(0, stated.start()).chars().filter(c -> c == '\n').count()
              : 0;
      problems.add(
          new Location(file, line, ""),
          found ? "the version " + stated.group(1) : "no version",
          "the dataset's, " + version);
    }
  }
}
