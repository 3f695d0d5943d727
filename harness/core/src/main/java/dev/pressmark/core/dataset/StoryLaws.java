package dev.pressmark.core.dataset;

import dev.pressmark.core.json.JsonIn;
import dev.pressmark.core.json.JsonLines;
import dev.pressmark.core.json.JsonPath;
import dev.pressmark.core.problem.Location;
import dev.pressmark.core.problem.Problems;
import java.util.List;

/**
 * The laws between the labels of one story, for a story that is no part of a dataset: an annotation
 * that was made under older guidelines may break some of them and still be read.
 */
public final class StoryLaws {

  private StoryLaws() {}

  /**
   * What a story breaks, each with its line.
   *
   * @param story as it was read
   * @param bytes its file
   * @param file the file's name, for messages
   */
  public static Problems breaches(Story story, byte[] bytes, String file) {
    Problems problems = new Problems();
    Findings findings =
        (place, found, allowed) -> problems.add(new Location(file, 0, place), found, allowed);
    StoryRules.check(story, findings);
    for (int i = 0; i < story.articles().size(); i++) {
      List<DateExpression> dates = story.articles().get(i).labels().dates();
      for (int k = 0; k < dates.size(); k++) {
        // Of a dataset the schema says so.
        if (!dates.get(k).hasPlainQuant()) {
          findings.add(
              "$.articles" + JsonPath.index(i) + ".labels.dates" + JsonPath.index(k) + ".quant",
              "the quant " + JsonIn.quoted(String.valueOf(dates.get(k).quant())),
              "words without underscores");
        }
      }
    }
    JsonLines lines = JsonLines.of(bytes);
    return problems.inOrder(at -> new Location(file, lines.line(at.path()), at.path()));
  }
}
