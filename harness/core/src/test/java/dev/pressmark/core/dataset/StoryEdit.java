package dev.pressmark.core.dataset;

import dev.pressmark.api.text.OffsetUnit;
import dev.pressmark.api.text.Offsets;
import dev.pressmark.wire.Json;
import dev.pressmark.wire.JsonOut;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A story's file that is changed by JSON pointer and written in the layout of all files. */
final class StoryEdit {

  private static final JsonMapper JSON = JsonMapper.shared();

  private final JsonNode root;

  private StoryEdit(JsonNode root) {
    this.root = root;
  }

  static StoryEdit of(Story story) {
    return new StoryEdit(JSON.readTree(StoryWriter.write(story)));
  }

  static StoryEdit of(JsonNode story) {
    return new StoryEdit(story.deepCopy());
  }

  /** Sets a member or an element; {@code '} stands for {@code "}. */
  StoryEdit set(String pointer, String json) {
    return set(pointer, JSON.readTree(json.replace('\'', '"')));
  }

  StoryEdit set(String pointer, JsonNode value) {
    JsonPointer at = JsonPointer.compile(pointer);
    JsonNode parent = root.at(at.head());
    if (parent instanceof ArrayNode array) {
      int index = at.last().getMatchingIndex();
      if (index == array.size()) {
        array.add(value);
      } else {
        array.set(index, value);
      }
    } else {
      ((ObjectNode) parent).set(at.last().getMatchingProperty(), value);
    }
    return this;
  }

  StoryEdit copy(String from, String to) {
    return set(to, root.at(JsonPointer.compile(from)).deepCopy());
  }

  StoryEdit swap(String one, String other) {
    JsonNode first = root.at(JsonPointer.compile(one)).deepCopy();
    return copy(other, one).set(other, first);
  }

  StoryEdit remove(String pointer) {
    JsonPointer at = JsonPointer.compile(pointer);
    JsonNode parent = root.at(at.head());
    JsonNode removed =
        parent instanceof ArrayNode array
            ? array.remove(at.last().getMatchingIndex())
            : ((ObjectNode) parent).remove(at.last().getMatchingProperty());
    if (removed == null) {
      throw new IllegalArgumentException("not there: " + pointer);
    }
    return this;
  }

  /** Moves a span to the first place of these words in the text of its article. */
  StoryEdit span(String pointer, String words) {
    return span(pointer, words, pointer.split("/")[2]);
  }

  /** Moves a span to the first place of these words in the text of the article at an index. */
  StoryEdit span(String pointer, String words, String article) {
    String text = root.at("/articles/" + article + "/text").asString();
    int start = text.indexOf(words);
    if (start < 0) {
      throw new IllegalArgumentException("not there: " + words);
    }
    Offsets offsets = Offsets.of(text);
    ObjectNode span = (ObjectNode) root.at(pointer);
    span.put("start", offsets.fromUtf16(start, OffsetUnit.CODE_POINT));
    span.put("end", offsets.fromUtf16(start + words.length(), OffsetUnit.CODE_POINT));
    if (span.has("text")) {
      span.put("text", words);
    }
    return this;
  }

  /** Gives an article another text, with its digest and length. */
  StoryEdit text(int article, String text) {
    String place = "/articles/" + article;
    return set(place + "/text", JSON.valueToTree(text))
        .set(place + "/textSha256", "'" + Digests.sha256(text) + "'")
        .set(place + "/textLength", String.valueOf(text.codePointCount(0, text.length())));
  }

  /** Removes every member {@code text} below a place. */
  StoryEdit withoutWords(String pointer) {
    removeWords(root.at(pointer));
    return this;
  }

  private static void removeWords(JsonNode node) {
    if (node instanceof ObjectNode object) {
      object.remove("text");
    }
    node.forEach(StoryEdit::removeWords);
  }

  /** The file. */
  String write() {
    return JsonOut.pretty(form(root));
  }

  private static Json form(JsonNode node) {
    if (node.isObject()) {
      Json.Obj object = Json.object();
      for (Map.Entry<String, JsonNode> member : node.properties()) {
        object.put(member.getKey(), form(member.getValue()));
      }
      return object;
    }
    if (node.isArray()) {
      List<JsonNode> elements = new ArrayList<>();
      node.forEach(elements::add);
      return Json.array(elements, StoryEdit::form);
    }
    return node.isString() ? Json.of(node.asString()) : new Json.Literal(node.toString());
  }
}
