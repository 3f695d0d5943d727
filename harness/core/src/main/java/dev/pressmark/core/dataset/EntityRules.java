package dev.pressmark.core.dataset;

import dev.pressmark.api.text.Span;
import dev.pressmark.core.json.JsonPath;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The laws between entities and quotes of one article: speakers and chains refer to entities, each
 * entity once; bound mentions are mentions of that entity; every entity speaks or passes words on;
 * what has no name is not mentioned by name, and an affiliation is a name.
 */
final class EntityRules {

  private final Labels labels;
  private final String path;
  private final Findings findings;
  private final Map<String, Set<Span>> mentions = new HashMap<>();
  private final Set<String> used = new HashSet<>();

  private EntityRules(Labels labels, String path, Findings findings) {
    this.labels = labels;
    this.path = path;
    this.findings = findings;
  }

  /**
   * Checks the labels of an article.
   *
   * @param path their JSON path
   */
  static void check(Labels labels, String path, Findings findings) {
    EntityRules rules = new EntityRules(labels, path, findings);
    for (Entity entity : labels.entities()) {
      Set<Span> spans = rules.mentions.computeIfAbsent(entity.id(), id -> new HashSet<>());
      entity.mentions().forEach(mention -> spans.add(mention.span()));
    }
    for (int i = 0; i < labels.quotes().size(); i++) {
      String quote = path + ".quotes" + JsonPath.index(i);
      rules.checkSpeakers(labels.quotes().get(i).speakers(), quote + ".speakers");
      rules.checkSpeakers(labels.quotes().get(i).via(), quote + ".via");
    }
    rules.checkEntities();
  }

  private void checkSpeakers(List<Speaker> speakers, String list) {
    Set<String> here = new HashSet<>();
    for (int i = 0; i < speakers.size(); i++) {
      Speaker speaker = speakers.get(i);
      String place = list + JsonPath.index(i);
      used.add(speaker.entity());
      Set<Span> known = mentions.get(speaker.entity());
      if (known == null) {
        findings.add(
            place + ".entity", "no entity " + speaker.entity(), "an entity of this article");
        continue;
      }
      if (!here.add(speaker.entity())) {
        findings.add(
            place + ".entity", "the entity " + speaker.entity() + " again", "each entity once");
      }
      for (int k = 0; k < speaker.mentions().size(); k++) {
        if (!known.contains(speaker.mentions().get(k))) {
          findings.add(
              place + ".mentions" + JsonPath.index(k),
              "a span that is no mention of " + speaker.entity(),
              "exactly one of the spans in the mentions of " + speaker.entity());
        }
      }
    }
  }

  private void checkEntities() {
    for (int i = 0; i < labels.entities().size(); i++) {
      Entity entity = labels.entities().get(i);
      String place = path + ".entities" + JsonPath.index(i);
      if (!used.contains(entity.id())) {
        findings.add(
            place,
            "the entity " + entity.id() + " speaks nowhere",
            "entities that speak a quote or pass one on");
      }
      if (entity.affiliation() != null && Ids.ENTITY.matches(entity.affiliation())) {
        findings.add(place + ".affiliation", "the id " + entity.affiliation(), "a name");
      }
      for (int k = 0; k < entity.mentions().size(); k++) {
        if (!entity.named() && entity.mentions().get(k).form() == MentionForm.NAME) {
          findings.add(
              place + ".mentions" + JsonPath.index(k) + ".form",
              "a mention by name of " + entity.id() + ", which is not named",
              "nominal or pronoun, or an entity that is named");
        }
      }
    }
  }
}
