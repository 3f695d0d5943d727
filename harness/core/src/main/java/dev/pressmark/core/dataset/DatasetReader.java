package dev.pressmark.core.dataset;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.pressmark.core.json.JsonIn;
import dev.pressmark.core.problem.InvalidInputException;
import dev.pressmark.core.problem.Location;
import dev.pressmark.core.problem.Problems;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the files of a dataset, each once: holds it against the manifest and hands a story's file
 * on. Gives what could be read even where something is wrong, so that everything is found.
 */
final class DatasetReader {

  /** Takes the file of a story. */
  interface StoryFile {
    /** The story; null where it cannot be read, which is noted. */
    @Nullable Story read(String path, byte[] bytes);
  }

  private static final Pattern STORY = Pattern.compile("stories/(?:dev|test|real)/[^/]+\\.json");

  private final DatasetFiles files;
  private final StoryFile storyFile;
  private final Problems problems;
  private final Map<String, Story> stories = new LinkedHashMap<>();
  private final Set<String> unreadable = new HashSet<>();
  private final SortedSet<String> paths = new TreeSet<>();
  private @Nullable DatasetVersion version;

  /** Reads stories strictly. */
  DatasetReader(DatasetFiles files, TextSource texts, Problems problems) {
    this(
        files,
        (path, bytes) -> StoryReader.read(bytes, files.name(path), texts, problems),
        problems);
  }

  /** Reads stories as the caller does. */
  DatasetReader(DatasetFiles files, StoryFile storyFile, Problems problems) {
    this.files = files;
    this.storyFile = storyFile;
    this.problems = problems;
  }

  /** Reads everything; null where there is not even a version or a story. */
  @Nullable Dataset read() {
    Manifest manifest = manifest();
    paths.addAll(manifest.digests().keySet());
    try {
      paths.addAll(files.list());
    } catch (InvalidInputException e) {
      problems.addAll(e);
    }
    for (String path : paths) {
      try {
        file(path, manifest.digests().get(path));
      } catch (InvalidInputException e) {
        problems.addAll(e);
      }
    }
    if (stories.isEmpty()) {
      problems.add(Location.ofFile(files.name("stories")), "no story that can be read", "");
      return null;
    }
    checkTogether();
    return version == null
        ? null
        : new Dataset(version, canary(), manifest, List.copyOf(stories.values()));
  }

  /** The stories that could be read, by path. */
  Map<String, Story> stories() {
    return Collections.unmodifiableMap(stories);
  }

  /** What the names of the files say are the ids of stories that could not be read. */
  Set<String> unreadable() {
    return Collections.unmodifiableSet(unreadable);
  }

  /** The paths of all files, listed in the manifest or not. */
  Set<String> paths() {
    return Collections.unmodifiableSet(paths);
  }

  /** The version; null where it cannot be read. */
  @Nullable DatasetVersion version() {
    return version;
  }

  private Manifest manifest() {
    String name = files.name(Manifest.FILE);
    try {
      return Manifest.parse(files.read(Manifest.FILE), name, problems);
    } catch (InvalidInputException e) {
      problems.addAll(e);
      return Manifest.parse(new byte[0], name, problems);
    }
  }

  private void file(String path, @Nullable String digest) {
    Location file = Location.ofFile(files.name(path));
    Optional<byte[]> content = files.find(path);
    if (content.isEmpty()) {
      problems.add(file, "the manifest lists this file, and it is not there");
      return;
    }
    byte[] bytes = content.get();
    String actual = Digests.sha256(bytes);
    if (digest == null) {
      problems.add(file, "a file that the manifest does not list");
    } else if (!digest.equals(actual)) {
      problems.add(file, "a file with the digest " + actual, "the manifest's: " + digest);
    }
    boolean text = TextFile.check(bytes, file.file(), problems);
    if (path.equals(DatasetFiles.VERSION)) {
      version(file, bytes);
    } else if (STORY.matcher(path).matches()) {
      story(path, text ? bytes : null);
    } else if (path.startsWith("stories/")) {
      problems.add(file, "no place for a file", "stories/dev, test or real/<story id>.json");
    }
  }

  private void version(Location file, byte[] bytes) {
    String content = new String(bytes, UTF_8);
    try {
      version =
          DatasetVersion.parse(
              content.endsWith("\n") ? content.substring(0, content.length() - 1) : content);
    } catch (IllegalArgumentException e) {
      problems.add(
          Location.ofLine(file.file(), 1),
          JsonIn.quoted(content),
          "one line with a version such as 1.0.0");
    }
  }

  private void story(String path, byte @Nullable [] bytes) {
    Story story = bytes == null ? null : storyFile.read(path, bytes);
    if (story == null) {
      unreadable.add(path.substring(path.lastIndexOf('/') + 1, path.length() - ".json".length()));
      return;
    }
    if (!path.equals(Dataset.path(story))) {
      problems.add(
          Location.ofFile(files.name(path)).at("$.id"),
          "the story " + story.id() + " of the split " + story.split().word(),
          "the file " + Dataset.path(story));
    }
    stories.put(path, story);
  }

  private String canary() {
    return stories.values().iterator().next().canary();
  }

  private void checkTogether() {
    Map<String, String> ids = new HashMap<>();
    stories.forEach(
        (path, story) -> {
          Location file = Location.ofFile(files.name(path));
          unique(ids, file.at("$.id"), story.id(), path);
          for (int i = 0; i < story.articles().size(); i++) {
            unique(ids, file.at("$.articles[" + i + "].id"), story.articles().get(i).id(), path);
          }
          if (!story.canary().equals(canary())) {
            problems.add(
                file.at("$.canary"),
                "the canary " + JsonIn.quoted(story.canary()),
                "the one of all stories: " + JsonIn.quoted(canary()));
          }
        });
  }

  private void unique(Map<String, String> ids, Location at, String id, String path) {
    String other = ids.putIfAbsent(id, path);
    if (other != null) {
      problems.add(at, "the id " + id + " again; " + other + " has it", "each id once");
    }
  }
}
