package dev.pressmark.core.leaderboard;

import dev.pressmark.api.system.Layer;
import dev.pressmark.core.report.Percent;
import dev.pressmark.core.result.MetricKey;
import dev.pressmark.core.stats.Interval;
import dev.pressmark.core.stats.RankRange;
import org.jspecify.annotations.Nullable;

/** Facts of a board in words, the same on the page and in Markdown. */
final class Shown {

  static final String MISSING = "not attempted";
  static final String HOW_TO_READ =
      "Ranks are ranges: from 1 + the systems that are certainly better to the number of systems"
          + " less those that are certainly worse. Systems whose ranges meet cannot be told apart.";

  private Shown() {}

  /** What a layer is called by people. */
  static String title(Layer layer) {
    return switch (layer) {
      case QUOTES -> "Quotes";
      case SPEAKERS -> "Speakers";
      case SAID -> "Statements";
      case DATES -> "Dates";
      case PUBLICATION -> "Publication date";
      case ARTICLE_LINKS -> "Duplicate articles";
      case UTTERANCE_LINKS -> "Same utterance";
    };
  }

  /** What is asked of a system. */
  static String question(Layer layer) {
    return switch (layer) {
      case QUOTES -> "Every stretch of reported speech: where does it begin, where does it end?";
      case SPEAKERS -> "Every quote: who says it?";
      case SAID -> "Who said what, on which day: quote, speaker and day together.";
      case DATES -> "Every expression of time: where is it, and what does it mean?";
      case PUBLICATION -> "On which day was the article published?";
      case ARTICLE_LINKS -> "Which articles are copies, revisions or rewrites of which?";
      case UTTERANCE_LINKS -> "Which quotes of different articles are the same utterance?";
    };
  }

  static String rank(@Nullable RankRange rank) {
    if (rank == null) {
      return Percent.UNDEFINED;
    }
    return rank.best() == rank.worst()
        ? Integer.toString(rank.best())
        : rank.best() + "–" + rank.worst();
  }

  /** Both ends in percent; empty where there is none. */
  static String interval(Interval interval) {
    return interval instanceof Interval.Given given
        ? Percent.of(given.lower()) + " to " + Percent.of(given.upper())
        : "";
  }

  /** F1, or F1 from lowest to highest. */
  static String f1(Reference.Floor floor) {
    return floor.isOne()
        ? Percent.of(floor.lowest().f1())
        : Percent.of(floor.lowest().f1()) + " to " + Percent.of(floor.highest().f1());
  }

  /** A metric below its layer: without the first word of the headline where it has that one. */
  static String metric(LayerBoard board, String key) {
    String task = MetricKey.task(board.headline()) + ".";
    return key.startsWith(task) ? key.substring(task.length()) : key;
  }

  static String counted(long number, String one, String more) {
    return number + " " + (number == 1 ? one : more);
  }
}
