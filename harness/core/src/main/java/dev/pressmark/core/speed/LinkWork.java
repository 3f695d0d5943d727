package dev.pressmark.core.speed;

import dev.pressmark.api.annotation.Direction;
import dev.pressmark.api.prediction.PredictedLinks;
import dev.pressmark.api.prediction.PredictedLinks.ArticleLink;
import dev.pressmark.api.prediction.PredictedLinks.UtteranceLink;
import dev.pressmark.core.dataset.Digests;
import java.util.List;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The digest of links, for telling whether two passes over a collection found the same ones: which
 * ends, relation and direction, whatever the names of the articles, the order of the links and of
 * their ends. Scores of links are left out: they may depend on the last line.
 */
public final class LinkWork {

  private LinkWork() {}

  /**
   * SHA-256 of the links.
   *
   * @param place for the name of an article its place in the collection, the same in every pass
   */
  public static String digest(PredictedLinks links, ToIntFunction<String> place) {
    TreeSet<String> lines = new TreeSet<>();
    for (ArticleLink link : nonNull(links.articles())) {
      int a = place.applyAsInt(link.a());
      int b = place.applyAsInt(link.b());
      Direction direction = link.direction();
      boolean turned = a > b && direction != null;
      lines.add(
          "article "
              + Math.min(a, b)
              + " "
              + Math.max(a, b)
              + " "
              + (link.relation() == null ? "" : link.relation().word())
              + " "
              + (direction == null ? "" : (turned ? direction.reversed() : direction).word()));
    }
    for (UtteranceLink link : nonNull(links.utterances())) {
      String a = quote(link.a(), place);
      String b = quote(link.b(), place);
      lines.add("utterance " + (a.compareTo(b) < 0 ? a + " " + b : b + " " + a));
    }
    return Digests.sha256(String.join("\n", lines));
  }

  private static String quote(String reference, ToIntFunction<String> place) {
    int cut = reference.indexOf('#');
    return place.applyAsInt(reference.substring(0, cut)) + reference.substring(cut);
  }

  private static <T> List<T> nonNull(@Nullable List<T> list) {
    return list == null ? List.of() : list;
  }
}
