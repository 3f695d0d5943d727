package dev.pressmark.core.dataset;

import dev.pressmark.api.text.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Whoever speaks in an article or passes words on.
 *
 * @param id {@code e1}, {@code e2}, …
 * @param kind person, organization, group or document
 * @param named whether the page gives it a proper name
 * @param name the proper name, or the longest description
 * @param aliases every other form
 * @param affiliation the name of what an unnamed person belongs to
 * @param mentions in text order
 */
public record Entity(
    String id,
    EntityKind kind,
    boolean named,
    String name,
    List<String> aliases,
    @Nullable String affiliation,
    List<Mention> mentions) {

  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException if an alias is there twice
   */
  public Entity {
    Ids.ENTITY.check(id);
    aliases = List.copyOf(aliases);
    mentions = List.copyOf(mentions);
    Set<String> seen = new HashSet<>();
    for (String alias : aliases) {
      if (!seen.add(alias)) {
        throw new IllegalArgumentException(
            "entity " + id + " has the alias \"" + alias + "\" twice");
      }
    }
  }

  Entity map(UnaryOperator<Span> spans) {
    return new Entity(
        id,
        kind,
        named,
        name,
        aliases,
        affiliation,
        mentions.stream().map(mention -> mention.map(spans)).toList());
  }
}
