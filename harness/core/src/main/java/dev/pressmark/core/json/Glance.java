package dev.pressmark.core.json;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/**
 * A field of an object, seen before the object is read: for readers that must know one field to
 * make sense of those before it.
 *
 * @param name its name
 * @param string its value, where that is a string
 */
public record Glance(String name, @Nullable String string) {

  /**
   * Looks for a field of the object that a part of an array holds.
   *
   * @param names the fields that are looked for
   * @return the first of them; null where there is none before the end or the first fault
   */
  public static @Nullable Glance at(
      byte[] bytes, int offset, int length, Collection<String> names) {
    try (JsonParser parser =
        JsonIn.FACTORY.createParser(ObjectReadContext.empty(), bytes, offset, length)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return null;
      }
      for (String name = parser.nextName(); name != null; name = parser.nextName()) {
        JsonToken value = parser.nextToken();
        if (names.contains(name)) {
          return new Glance(name, value == JsonToken.VALUE_STRING ? parser.getString() : null);
        }
        parser.skipChildren();
      }
    } catch (JacksonException e) {
      return null; // whoever reads the document says what is wrong
    }
    return null;
  }
}
