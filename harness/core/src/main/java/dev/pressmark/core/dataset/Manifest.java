package dev.pressmark.core.dataset;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.pressmark.core.json.JsonIn;
import dev.pressmark.core.problem.Location;
import dev.pressmark.core.problem.Problems;
import java.util.Collection;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The digests of a dataset's files, as {@code sha256sum} writes them: {@code <sha256> <path>}, one
 * file a line, sorted by path.
 *
 * <p>It covers {@code VERSION} and everything under {@code stories} and {@code schema}: what
 * decides how a prediction is read and scored. Cards, guidelines and licence explain the data and
 * may be corrected without making it another dataset; {@code annotation} shows how it was made and
 * does not travel in the jar, where the manifest has to hold as well. Files whose name begins with
 * a dot are no data.
 *
 * @param digests by path
 */
public record Manifest(SortedMap<String, String> digests) {

  /** The name of the file. */
  public static final String FILE = "MANIFEST.sha256";

  private static final String NAME = "[A-Za-z0-9_-][A-Za-z0-9._-]*";

  /** Plain names alone: no path leads out of the dataset, and all systems sort them alike. */
  private static final Pattern PATH = Pattern.compile(NAME + "(?:/" + NAME + ")*");

  private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  (.*)");

  /**
   * Copies the map.
   *
   * @throws IllegalArgumentException if a path is none that a manifest covers
   */
  public Manifest {
    digests = Collections.unmodifiableSortedMap(new TreeMap<>(digests));
    for (String path : digests.keySet()) {
      if (!PATH.matcher(path).matches() || !covers(path)) {
        throw new IllegalArgumentException("a manifest does not cover \"" + path + "\"");
      }
    }
  }

  /** Whether a file of the dataset has its line in the manifest. */
  public static boolean covers(String path) {
    boolean data =
        path.equals(DatasetFiles.VERSION)
            || path.startsWith("stories/")
            || path.startsWith("schema/");
    return data && !path.contains("/.");
  }

  /** The manifest that fits these files, whatever their present one says. */
  public static Manifest of(DatasetFiles files) {
    SortedMap<String, String> digests = new TreeMap<>();
    for (String path : files.list()) {
      digests.put(path, Digests.sha256(files.read(path)));
    }
    return new Manifest(digests);
  }

  /**
   * Reads a manifest. Any deviation from what {@link #format} writes is a problem, so that one
   * dataset has one digest; what can be read of it is given all the same.
   *
   * @param bytes the file
   * @param file its name, for messages
   * @param problems takes what is wrong
   */
  public static Manifest parse(byte[] bytes, String file, Problems problems) {
    SortedMap<String, String> digests = new TreeMap<>();
    String content = new String(bytes, UTF_8);
    String last = "";
    int number = 0;
    for (int start = 0; start < content.length(); ) {
      int end = content.indexOf('\n', start);
      String line = content.substring(start, end < 0 ? content.length() : end);
      Location here = Location.ofLine(file, ++number);
      if (end < 0) {
        problems.add(here, "no line end after the last line", "every line ends with LF");
      }
      start = end < 0 ? content.length() : end + 1;
      Matcher parts = LINE.matcher(line);
      if (!parts.matches()) {
        problems.add(
            here, JsonIn.quoted(line), "64 hexadecimal digits in lower case, two spaces, a path");
        continue;
      }
      String path = parts.group(2);
      if (!PATH.matcher(path).matches() || !covers(path)) {
        problems.add(
            here,
            "the path " + JsonIn.quoted(path),
            "VERSION or a plain path under stories/ or schema/");
        continue;
      }
      if (path.compareTo(last) <= 0) {
        problems.add(here, path + " after " + last, "paths in order, each once");
      }
      last = path;
      digests.putIfAbsent(path, parts.group(1));
    }
    return new Manifest(digests);
  }

  /** The content of the file. */
  public String format() {
    return lines(digests.keySet());
  }

  /** The digest of the file: what stands for the whole dataset. */
  public String digest() {
    return Digests.sha256(format());
  }

  /**
   * What stands for the gold of some stories: the digest of their lines, in path order, each once.
   *
   * @param paths the story files
   * @throws IllegalArgumentException if the manifest does not list one of them
   */
  public String goldDigest(Collection<String> paths) {
    return Digests.sha256(lines(new TreeSet<>(paths)));
  }

  private String lines(Collection<String> paths) {
    StringBuilder lines = new StringBuilder();
    for (String path : paths) {
      String digest = digests.get(path);
      if (digest == null) {
        throw new IllegalArgumentException("the manifest does not list " + path);
      }
      lines.append(digest).append("  ").append(path).append('\n');
    }
    return lines.toString();
  }
}
