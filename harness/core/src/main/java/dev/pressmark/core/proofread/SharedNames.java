package dev.pressmark.core.proofread;

import dev.pressmark.api.text.Name;
import dev.pressmark.core.dataset.Entity;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Names that entities of two stories have, case and titles aside: invented people do not move from
 * town to town. Told once for each later story, at the first mention.
 */
final class SharedNames {

  private record Use(Proof proof, Entity entity) {}

  private SharedNames() {}

  static void check(List<Proof> proofs, Consumer<Remark> remarks) {
    Map<String, Map<String, Use>> uses = new TreeMap<>();
    for (Proof proof : proofs) {
      for (Entity entity : proof.article().labels().entities()) {
        if (entity.named() && !entity.mentions().isEmpty()) {
          uses.computeIfAbsent(Name.of(entity.name()).untitled(), first -> new TreeMap<>())
              .putIfAbsent(proof.story().id(), new Use(proof, entity));
        }
      }
    }
    uses.values().stream()
        .filter(stories -> stories.size() > 1)
        .map(stories -> List.copyOf(stories.values()))
        .forEach(
            shared ->
                shared
                    .subList(1, shared.size())
                    .forEach(use -> remarks.accept(remark(use, shared.get(0)))));
  }

  private static Remark remark(Use use, Use first) {
    Passage at = place(first);
    return new Remark(
        Check.SHARED_NAME, place(use), at, "the name of an entity of " + at.article() + ", too");
  }

  private static Passage place(Use use) {
    return use.proof.at(use.entity.mentions().get(0).span());
  }
}
