package dev.pressmark.core.dataset;

import dev.pressmark.core.json.JsonLines;
import dev.pressmark.core.json.JsonPath;
import dev.pressmark.core.problem.InvalidInputException;
import dev.pressmark.core.problem.Location;
import dev.pressmark.core.problem.Problem;
import dev.pressmark.core.problem.Problems;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Checks a dataset as a whole: its files against the manifest, every story against the schema, the
 * strict reader and the laws between labels, and the stories against each other. Finds everything
 * it can in one run: the laws between labels are checked for stories that can be read, the laws
 * between stories among those. Whatever the files hold, it gives problems and throws nothing.
 */
public final class DatasetValidator {

  private final DatasetFiles files;
  private final TextSource texts;
  private final Problems problems = new Problems();
  private final @Nullable StorySchema schema;
  private final DatasetReader reader;

  private DatasetValidator(DatasetFiles files, TextSource texts) {
    this.files = files;
    this.texts = new OneFailure(texts, problems);
    this.schema = StorySchema.of(files, problems);
    this.reader = new DatasetReader(files, this::story, problems);
  }

  /**
   * What was found.
   *
   * @param problems what is wrong, by file, line and path
   * @param summary what there is
   * @param missingTexts a sentence about each article whose text is neither in the dataset nor
   *     supplied, so that its words could not be checked; no problem
   */
  public record Validation(Problems problems, Summary summary, List<String> missingTexts) {
    /** Copies the list. */
    public Validation {
      missingTexts = List.copyOf(missingTexts);
    }
  }

  /**
   * How much there is of everything, in the stories that could be read.
   *
   * @param stories number of stories
   * @param articles number of articles
   * @param articlesWithoutText number of articles whose text was not there
   * @param entities number of entities
   * @param quotes number of quotes
   * @param dates number of dates
   * @param articleLinks number of pairs of articles
   * @param utterances number of utterances
   * @param hardNegatives number of hard negatives
   */
  public record Summary(
      int stories,
      int articles,
      int articlesWithoutText,
      int entities,
      int quotes,
      int dates,
      int articleLinks,
      int utterances,
      int hardNegatives) {

    static Summary of(Collection<Story> stories) {
      int[] counts = new int[8];
      for (Story story : stories) {
        for (Article article : story.articles()) {
          counts[0]++;
          counts[1] += article.text() == null ? 1 : 0;
          counts[2] += article.labels().entities().size();
          counts[3] += article.labels().quotes().size();
          counts[4] += article.labels().dates().size();
        }
        counts[5] += story.links().articles().size();
        counts[6] += story.links().utterances().size();
        counts[7] += story.links().hardNegatives().size();
      }
      return new Summary(
          stories.size(),
          counts[0],
          counts[1],
          counts[2],
          counts[3],
          counts[4],
          counts[5],
          counts[6],
          counts[7]);
    }
  }

  /**
   * Checks a dataset.
   *
   * @param files where its files come from
   * @param texts supplies texts that it does not hold
   */
  public static Validation validate(DatasetFiles files, TextSource texts) {
    return new DatasetValidator(files, texts).validate();
  }

  private Validation validate() {
    reader.read();
    Map<String, Story> stories = reader.stories();
    DatasetRules together = new DatasetRules(stories.values(), reader.unreadable()::contains);
    stories.forEach(
        (path, story) -> {
          Findings findings = findings(path);
          StoryRules.check(story, findings);
          together.check(story, reader.version(), findings);
        });
    List<String> missing = missing(stories.values());
    return new Validation(problems.inOrder(withLines()), Summary.of(stories.values()), missing);
  }

  private Findings findings(String path) {
    String file = files.name(path);
    return (place, found, allowed) -> problems.add(new Location(file, 0, place), found, allowed);
  }

  /** Reads a story strictly; what the schema finds beyond that is noted as well. */
  private @Nullable Story story(String path, byte[] bytes) {
    String file = files.name(path);
    Problems read = new Problems();
    Story story = StoryReader.read(bytes, file, texts, read);
    problems.addAll(read);
    if (schema == null || !JsonLines.of(bytes).isWellFormed()) {
      return story;
    }
    Set<String> told = new HashSet<>();
    Set<String> parentsOfTold = new HashSet<>();
    for (Problem one : read.list()) {
      told.add(one.location().path());
      parentsOfTold.add(JsonPath.parent(one.location().path()));
    }
    Problems bySchema = new Problems();
    schema.check(bytes, file, bySchema);
    for (Problem one : bySchema.list()) {
      String place = one.location().path();
      if (!parentsOfTold.contains(place) && !isTold(place, told)) {
        problems.add(one.location(), one.found(), one.allowed());
      }
    }
    return story;
  }

  /**
   * Whether the reader has found what the schema finds at a path: at the same one, or at one around
   * it below the document itself, which is an object that breaks a law.
   */
  private static boolean isTold(String path, Set<String> told) {
    String place = path;
    while (!told.contains(place) && !place.isEmpty()) {
      place = JsonPath.parent(place);
    }
    return place.equals(path) || place.startsWith(JsonPath.ROOT + ".");
  }

  /** Gives each problem that knows its path alone the line as well. */
  private UnaryOperator<Location> withLines() {
    Map<String, String> paths = new TreeMap<>();
    for (String path : reader.paths()) {
      paths.put(files.name(path), path);
    }
    return new UnaryOperator<>() {
      private String file = "";
      private @Nullable JsonLines lines;

      @Override
      public Location apply(Location location) {
        String path = paths.get(location.file());
        if (location.line() > 0 || location.path().isEmpty() || path == null) {
          return location;
        }
        if (lines == null || !file.equals(location.file())) {
          file = location.file();
          lines = JsonLines.of(content(path));
        }
        return new Location(file, lines.line(location.path()), location.path());
      }
    };
  }

  private byte[] content(String path) {
    try {
      return files.read(path);
    } catch (InvalidInputException e) {
      return new byte[0];
    }
  }

  private List<String> missing(Collection<Story> stories) {
    List<String> missing = new ArrayList<>();
    for (Story story : stories) {
      for (Article article : story.articles()) {
        if (article.text() == null) {
          String near = texts.nearMiss(article.textSha256()).map(one -> "; " + one).orElse("");
          missing.add(article.id() + ": text not supplied" + near);
        }
      }
    }
    return missing;
  }

  /** Texts that fail once for all: a folder that cannot be read is one problem, not one a story. */
  private static final class OneFailure implements TextSource {

    private final Problems problems;
    private TextSource texts;

    OneFailure(TextSource texts, Problems problems) {
      this.texts = texts;
      this.problems = problems;
    }

    @Override
    public Optional<String> find(String sha256) {
      return guarded(() -> texts.find(sha256));
    }

    @Override
    public Optional<String> nearMiss(String sha256) {
      return guarded(() -> texts.nearMiss(sha256));
    }

    private Optional<String> guarded(Supplier<Optional<String>> answer) {
      try {
        return answer.get();
      } catch (InvalidInputException e) {
        problems.addAll(e);
        texts = TextSource.NONE;
        return Optional.empty();
      }
    }
  }
}
