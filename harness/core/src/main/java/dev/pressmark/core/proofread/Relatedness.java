package dev.pressmark.core.proofread;

import dev.pressmark.api.annotation.ArticleRelation;
import dev.pressmark.core.dataset.ArticleLink;
import dev.pressmark.core.dataset.Links.HardNegative;
import dev.pressmark.core.dataset.Story;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which articles may have words in common: those of one story, unless gold says they have only the
 * topic in common or nothing, and those that are a hard negative, which resemble each other on
 * purpose.
 */
final class Relatedness {

  private static final Set<ArticleRelation> APART =
      Set.of(ArticleRelation.SAME_TOPIC, ArticleRelation.UNRELATED);

  private final Set<Set<String>> apart = new HashSet<>();
  private final Set<Set<String>> alike = new HashSet<>();

  Relatedness(List<Story> stories) {
    for (Story story : stories) {
      for (ArticleLink link : story.links().articles()) {
        if (APART.contains(link.relation())) {
          apart.add(pair(link.a(), link.b()));
        }
      }
      for (HardNegative pair : story.links().hardNegatives()) {
        alike.add(pair(article(pair.a()), article(pair.b())));
      }
    }
  }

  /** In no order; one article alone where both are it. */
  private static Set<String> pair(String a, String b) {
    return Set.copyOf(List.of(a, b));
  }

  private static String article(String reference) {
    int hash = reference.indexOf('#');
    return hash < 0 ? reference : reference.substring(0, hash);
  }

  boolean areRelated(Proof one, Proof other) {
    Set<String> pair = pair(one.id(), other.id());
    boolean sameStory = one.story().id().equals(other.story().id());
    return alike.contains(pair) || (sameStory && !apart.contains(pair));
  }
}
