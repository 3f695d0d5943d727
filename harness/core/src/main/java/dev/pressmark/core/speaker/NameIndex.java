package dev.pressmark.core.speaker;

import dev.pressmark.api.text.Name;
import dev.pressmark.core.dataset.Entity;
import dev.pressmark.core.dataset.EntityKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The names and aliases of one article: whom a name fits. The first of these that fits anybody:
 *
 * <ol>
 *   <li>a name or alias in its common form, titles included, so that "Mrs Holm" is not "Mr Holm";
 *   <li>for persons with a name: the same without titles;
 *   <li>for these, if the predicted name is a surname alone: the surname of the name.
 * </ol>
 *
 * Titles are set aside for persons alone: the Justice Department is no department.
 */
final class NameIndex {

  /**
   * What is made of a name.
   *
   * @param untitled its common form, titles aside
   * @param fits the entities it fits; none, one or several
   */
  record Reading(String untitled, Set<String> fits) {}

  private final Map<String, Set<String>> byForm = new HashMap<>();
  private final Map<String, Set<String>> byUntitled = new HashMap<>();
  private final Map<String, Set<String>> bySurname = new HashMap<>();

  /** Of the names as they are written here: most answers write them alike. */
  private final Map<String, Reading> written = new HashMap<>();

  NameIndex(List<Entity> entities) {
    for (Entity entity : entities) {
      boolean person = entity.kind() == EntityKind.PERSON && entity.named();
      List<String> names = new ArrayList<>(entity.aliases());
      names.add(entity.name());
      for (String text : names) {
        Name name = Name.of(text);
        put(byForm, name.form(), entity);
        if (person) {
          put(byUntitled, name.untitled(), entity);
        }
      }
      if (person) {
        Name.of(entity.name()).surname().ifPresent(surname -> put(bySurname, surname, entity));
      }
    }
    for (Entity entity : entities) {
      written.put(entity.name(), work(entity.name()));
      entity.aliases().forEach(alias -> written.put(alias, work(alias)));
    }
  }

  private static void put(Map<String, Set<String>> index, String key, Entity entity) {
    if (!key.isEmpty()) {
      index.computeIfAbsent(key, unseen -> new TreeSet<>()).add(entity.id());
    }
  }

  /** Reads a name. */
  Reading read(String text) {
    Reading known = written.get(text);
    return known == null ? work(text) : known;
  }

  private Reading work(String text) {
    Name name = Name.of(text);
    return new Reading(name.untitled(), fits(name));
  }

  private Set<String> fits(Name name) {
    Set<String> found = byForm.getOrDefault(name.form(), Set.of());
    if (found.isEmpty()) {
      found = byUntitled.getOrDefault(name.untitled(), Set.of());
    }
    if (!found.isEmpty()) {
      return found;
    }
    return name.bareSurname()
        .map(surname -> bySurname.getOrDefault(surname, Set.of()))
        .orElse(Set.of());
  }
}
