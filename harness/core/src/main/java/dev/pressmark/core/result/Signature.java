package dev.pressmark.core.result;

import dev.pressmark.api.system.Layer;
import dev.pressmark.api.text.Name;
import dev.pressmark.api.text.QuotationMarks;
import dev.pressmark.api.text.Tokens;
import dev.pressmark.core.dataset.Digests;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What two results must have in common to be compared, in one line: {@code name:value|name:value}.
 *
 * @param fields the values by name, in the order of the line
 */
public record Signature(Map<String, String> fields) {

  /** Stories are what is resampled. */
  private static final String UNIT = "story";

  /** Keeps the order. */
  public Signature {
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
  }

  /**
   * The signature of a layer.
   *
   * @param articles ids of all articles that are scored in the layer, in any order
   */
  public static Signature of(
      Result.DatasetInfo dataset,
      Collection<String> articles,
      Layer layer,
      Result.Settings settings) {
    String ids = new TreeSet<>(articles).stream().collect(Collectors.joining("\n", "", "\n"));
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("gold", dataset.goldSha256());
    fields.put("articles", Integer.toString(articles.size()));
    fields.put("ids", Digests.sha256(ids));
    fields.put("layer", layer.word());
    fields.put("track", settings.track().word());
    fields.put("publication", settings.publication().word());
    fields.put("tokens", String.valueOf(Tokens.RULE));
    fields.put("marks", String.valueOf(QuotationMarks.RULE));
    fields.put("names", String.valueOf(Name.RULE));
    fields.put("unit", UNIT);
    fields.put("resamples", Integer.toString(settings.resamples()));
    fields.put("seed", Long.toString(settings.seed()));
    fields.put("scorer", Result.SCORER);
    return new Signature(fields);
  }

  /** The fields of a line; what has no colon is a name with an empty value. */
  public static Signature parse(String line) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (String field : line.split("\\|", -1)) {
      int colon = field.indexOf(':');
      fields.put(
          colon < 0 ? field : field.substring(0, colon),
          colon < 0 ? "" : field.substring(colon + 1));
    }
    return new Signature(fields);
  }

  /** The line. */
  public String line() {
    return fields.entrySet().stream()
        .map(field -> field.getKey() + ":" + field.getValue())
        .collect(Collectors.joining("|"));
  }

  /**
   * The names of the fields that are not the same in both, in the order of this line, those that
   * only the other has at the end.
   */
  public Collection<String> differences(Signature other) {
    Map<String, String> all = new LinkedHashMap<>(fields);
    other.fields.forEach(all::putIfAbsent);
    all.keySet()
        .removeIf(
            name -> fields.containsKey(name) && fields.get(name).equals(other.fields.get(name)));
    return all.keySet();
  }

  /** The value of a field; "nothing" where the line has none. */
  public String shown(String name) {
    return fields.getOrDefault(name, "nothing");
  }
}
