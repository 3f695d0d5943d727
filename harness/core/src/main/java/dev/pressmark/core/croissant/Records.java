package dev.pressmark.core.croissant;

import dev.pressmark.wire.Json;
import dev.pressmark.wire.Json.Obj;
import java.util.ArrayList;
import java.util.List;

/**
 * A set of records of Croissant, and where the values of its fields stand in the story files. Only
 * fields that every record has: values are joined by their order.
 */
final class Records {

  private final String id;
  private final String description;
  private final String place;
  private final List<Json> fields = new ArrayList<>();

  /**
   * A set of records.
   *
   * @param id its name
   * @param place the JSONPath of one record in a story file
   */
  Records(String id, String description, String place) {
    this.id = id;
    this.description = description;
    this.place = place;
  }

  /** Adds a field whose value is a member of the record. */
  Records field(String name, String type, String path, String what) {
    fields.add(
        head(name, type, what)
            .put(
                "source",
                Json.object()
                    .put("fileSet", reference(Croissant.STORIES))
                    .put("extract", Json.object().put("jsonPath", place + "." + path))));
    return this;
  }

  /** Adds a field whose values are those of a field of another set. */
  Records field(String name, String type, String path, String what, String references) {
    field(name, type, path, what);
    ((Obj) fields.get(fields.size() - 1)).put("references", reference(references));
    return this;
  }

  private Obj head(String name, String type, String what) {
    return Json.object()
        .put("@type", "cr:Field")
        .put("@id", id + "/" + name)
        .put("name", name)
        .put("description", what)
        .put("dataType", "sc:" + type);
  }

  static Obj reference(String to) {
    return Json.object().put("@id", to);
  }

  /** The set, with its first field as key where it is unique. */
  Json json(boolean hasKey) {
    Obj out =
        Json.object()
            .put("@type", "cr:RecordSet")
            .put("@id", id)
            .put("name", id)
            .put("description", description);
    if (hasKey) {
      out.put("key", reference(id + "/id"));
    }
    return out.put("field", new Json.Array(fields));
  }
}
