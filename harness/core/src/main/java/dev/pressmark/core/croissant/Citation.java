package dev.pressmark.core.croissant;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.pressmark.core.dataset.DatasetFiles;
import dev.pressmark.core.problem.InvalidInputException;
import dev.pressmark.core.problem.Location;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the dataset wants to be cited: what is used of its file {@value #FILE} (Citation File Format
 * 1.2). The file is ours and simple; this is no reader of YAML.
 *
 * @param title the title
 * @param authors names of persons or groups, at least one
 * @param license its SPDX identifier
 * @param released the day of release, as {@code 2024-05-03}
 * @param keywords what it is about
 */
record Citation(
    String title, List<String> authors, String license, String released, List<String> keywords) {

  static final String FILE = "CITATION.cff";

  private static final Pattern ITEM = Pattern.compile("(?m)^  - (?!name:)(.+)$");
  private static final Pattern NAME = Pattern.compile("(?m)^  - name: (.+)$");

  /**
   * Reads the file of a dataset.
   *
   * @throws InvalidInputException if it is not there or lacks something
   */
  static Citation read(DatasetFiles files) {
    String text = new String(files.read(FILE), UTF_8);
    String name = files.name(FILE);
    List<String> authors = all(NAME, text);
    if (authors.isEmpty()) {
      throw missing(name, "authors");
    }
    return new Citation(
        field(text, "title", name),
        authors,
        field(text, "license", name),
        field(text, "date-released", name),
        all(ITEM, text));
  }

  private static List<String> all(Pattern pattern, String text) {
    return pattern.matcher(text).results().map((MatchResult one) -> plain(one.group(1))).toList();
  }

  private static String field(String text, String key, String file) {
    Matcher field = Pattern.compile("(?m)^" + key + ": (.+)$").matcher(text);
    if (!field.find()) {
      throw missing(file, key);
    }
    return plain(field.group(1));
  }

  private static String plain(String value) {
    return value.strip().replaceAll("^\"|\"$", "");
  }

  private static InvalidInputException missing(String file, String key) {
    return new InvalidInputException(
        Location.ofFile(file), "no " + key, "the keys title, authors, license and date-released");
  }

  /** As BibTeX has it. */
  String bibtex(String version) {
    return "@misc{pressmark, title = {"
        + title
        + "}, author = {"
        + String.join(" and ", authors)
        + "}, year = {"
        + released.substring(0, 4)
        + "}, version = {"
        + version
        + "}}";
  }
}
