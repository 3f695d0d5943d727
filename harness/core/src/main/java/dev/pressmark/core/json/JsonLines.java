package dev.pressmark.core.json;

import java.util.HashMap;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/**
 * The lines on which the values of a document begin, by path: for checks that work on records and
 * know only paths. Found by a pass of its own over the tokens, made when there is something to say.
 */
public final class JsonLines {

  private final Map<String, Integer> lines;
  private final boolean wellFormed;

  private JsonLines(Map<String, Integer> lines, boolean wellFormed) {
    this.lines = lines;
    this.wellFormed = wellFormed;
  }

  /** The lines of a document; of one that is malformed, as far as it can be read. */
  public static JsonLines of(byte[] bytes) {
    Map<String, Integer> lines = new HashMap<>();
    int documents = 0;
    try (JsonParser parser = JsonIn.FACTORY.createParser(ObjectReadContext.empty(), bytes)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token != JsonToken.PROPERTY_NAME && !token.isStructEnd()) {
          documents += parser.streamReadContext().inRoot() || isRoot(parser) ? 1 : 0;
          lines.putIfAbsent(
              JsonPath.of(parser.streamReadContext()), parser.currentTokenLocation().getLineNr());
        }
      }
      return new JsonLines(lines, documents == 1);
    } catch (JacksonException e) {
      return new JsonLines(lines, false);
    }
  }

  /** Whether the parser stands on the beginning of a document that is an object or array. */
  private static boolean isRoot(JsonParser parser) {
    return parser.currentToken().isStructStart() && parser.streamReadContext().getParent().inRoot();
  }

  /** Whether this is one JSON document, from its first byte to its last. */
  public boolean isWellFormed() {
    return wellFormed;
  }

  /**
   * The line, from 1, of the value at a path; where there is none, of the nearest one around it; 0
   * where there is nothing.
   */
  public int line(String path) {
    String place = path;
    while (!place.isEmpty()) {
      Integer line = lines.get(place);
      if (line != null) {
        return line;
      }
      place = JsonPath.parent(place);
    }
    return 0;
  }
}
