package dev.pressmark.core.proofread;

import dev.pressmark.core.dataset.Anchor;
import dev.pressmark.core.dataset.AnchorKind;
import dev.pressmark.core.dataset.Article;
import dev.pressmark.core.dataset.DateExpression;
import dev.pressmark.core.dataset.Quote;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Phrases that are resolved against the same day of one story and have different values, of which
 * none is an alternative of the other. Phrases that hang on another date or an event may differ.
 */
final class SameDates {

  private record Use(Proof proof, DateExpression date) {}

  private SameDates() {}

  static void check(List<Proof> story, Consumer<Remark> remarks) {
    Map<String, List<Use>> uses = new TreeMap<>();
    for (Proof proof : story) {
      for (DateExpression date : proof.article().labels().dates()) {
        day(proof.article(), date.anchor())
            .ifPresent(
                day ->
                    uses.computeIfAbsent(key(proof, date, day), first -> new ArrayList<>())
                        .add(new Use(proof, date)));
      }
    }
    for (List<Use> same : uses.values()) {
      Use first = same.get(0);
      for (Use other : same.subList(1, same.size())) {
        if (!agree(first.date, other.date)) {
          remarks.accept(
              new Remark(
                  Check.SAME_DATE,
                  other.proof.at(other.date.span()),
                  first.proof.at(first.date.span()),
                  other.date.value()
                      + ", and "
                      + first.date.value()
                      + " for the same words in "
                      + first.proof.at(first.date.span())));
        }
      }
    }
  }

  private static String key(Proof proof, DateExpression date, String day) {
    String phrase = date.span().of(proof.text()).toLowerCase(Locale.ROOT);
    return phrase.replaceAll("\\s+", " ") + "\n" + date.type().word() + "\n" + day;
  }

  /** The day it is resolved against; empty where that is no day of the page's own. */
  private static Optional<String> day(Article article, Anchor anchor) {
    if (anchor.kind() == AnchorKind.PUBLICATION) {
      return Optional.of(article.labels().publication().day());
    }
    if (anchor.kind() == AnchorKind.QUOTE) {
      return article.labels().quotes().stream()
          .filter(quote -> quote.id().equals(anchor.id()))
          .map(Quote::said)
          .filter(Objects::nonNull)
          .map(said -> Objects.requireNonNull(said).value())
          .findFirst();
    }
    return Optional.empty();
  }

  private static boolean agree(DateExpression one, DateExpression other) {
    Set<String> values = new HashSet<>(one.altValues());
    values.add(one.value());
    return values.contains(other.value()) || other.altValues().stream().anyMatch(values::contains);
  }
}
