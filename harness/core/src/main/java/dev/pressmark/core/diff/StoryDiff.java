package dev.pressmark.core.diff;

import dev.pressmark.api.Term;
import dev.pressmark.core.agree.Differences;
import dev.pressmark.core.dataset.Article;
import dev.pressmark.core.dataset.Labels;
import dev.pressmark.core.dataset.Story;
import dev.pressmark.core.diff.StoryChange.Fate;
import dev.pressmark.core.diff.StoryChange.OfArticle;
import dev.pressmark.core.diff.StoryChange.OfField;
import dev.pressmark.core.diff.StoryChange.OfLabel;
import dev.pressmark.core.diff.StoryChange.OfUnmatched;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What changed between two versions of one story. */
final class StoryDiff {

  private static final Map<String, Function<Labels, ?>> LABELS = new LinkedHashMap<>();

  static {
    LABELS.put("regions", Labels::regions);
    LABELS.put("publication", Labels::publication);
    LABELS.put("entities", Labels::entities);
    LABELS.put("quotes", Labels::quotes);
    LABELS.put("nonQuotes", Labels::nonQuotes);
    LABELS.put("dates", Labels::dates);
    LABELS.put("ignore", Labels::ignore);
  }

  private final Story before;
  private final Story after;
  private final List<StoryChange> changes = new ArrayList<>();

  private StoryDiff(Story before, Story after) {
    this.before = before;
    this.after = after;
  }

  static List<StoryChange> of(Story before, Story after) {
    StoryDiff diff = new StoryDiff(before, after);
    diff.story();
    diff.articles();
    Differences.ofVersions(before, after)
        .forEach(one -> diff.changes.add(new OfLabel(before.id(), one)));
    return diff.changes;
  }

  private void story() {
    field(null, "split", before.split().word(), after.split().word());
    field(null, "topic", before.topic(), after.topic());
    field(null, "since", before.since(), after.since());
    field(null, "canary", before.canary(), after.canary());
    field(null, "layers", layers(before), layers(after));
  }

  private static String layers(Story story) {
    return story.layers().stream().map(Term::word).collect(Collectors.joining(", "));
  }

  private void field(@Nullable String article, String field, String old, String present) {
    if (!old.equals(present)) {
      changes.add(new OfField(before.id(), article, field, old, present));
    }
  }

  private void articles() {
    Map<String, Article> earlier = articles(before);
    Map<String, Article> later = articles(after);
    TreeSet<String> ids = new TreeSet<>(earlier.keySet());
    ids.addAll(later.keySet());
    for (String id : ids) {
      Article old = earlier.get(id);
      Article present = later.get(id);
      if (old != null && present != null) {
        article(old, present);
      } else {
        changes.add(new OfArticle(before.id(), id, old == null ? Fate.ADDED : Fate.REMOVED));
      }
    }
  }

  private static Map<String, Article> articles(Story story) {
    Map<String, Article> articles = new TreeMap<>();
    story.articles().forEach(article -> articles.put(article.id(), article));
    return articles;
  }

  private void article(Article old, Article present) {
    String id = old.id();
    field(id, "language", old.language(), present.language());
    field(id, "outlet", old.source().outlet(), present.source().outlet());
    field(id, "kind", old.source().kind().word(), present.source().kind().word());
    field(id, "published", published(old), published(present));
    field(id, "text", old.textSha256(), present.textSha256());
    boolean comparable =
        old.textSha256().equals(present.textSha256())
            && old.text() != null
            && present.text() != null;
    if (!comparable) {
      unmatched(id, old.labelsInCodePoints(), present.labelsInCodePoints());
    }
  }

  private static String published(Article article) {
    return Objects.requireNonNullElse(article.source().published(), "none");
  }

  private void unmatched(String article, Labels old, Labels present) {
    List<String> kinds =
        LABELS.entrySet().stream()
            .filter(
                one -> !Objects.equals(one.getValue().apply(old), one.getValue().apply(present)))
            .map(Map.Entry::getKey)
            .toList();
    if (!kinds.isEmpty()) {
      changes.add(new OfUnmatched(before.id(), article, kinds));
    }
  }
}
