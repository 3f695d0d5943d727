package dev.pressmark.baselines.rules.dates;

import dev.pressmark.baselines.rules.dates.Grammar.Accept;
import dev.pressmark.baselines.rules.dates.Grammar.Edge;
import dev.pressmark.baselines.rules.dates.Grammar.Node;
import dev.pressmark.baselines.rules.dates.Grammar.Row;
import dev.pressmark.baselines.rules.dates.Grammar.Section;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads {@code dates.table}. */
final class GrammarReader {

  private static final String SECTION = "section ";
  private static final String EQUALS = " = ";

  private final Vocabulary words;
  private final List<Section> sections = new ArrayList<>();
  private final List<String> kinds = new ArrayList<>();

  GrammarReader(Vocabulary words) {
    this.words = words;
  }

  /**
   * @throws IllegalArgumentException naming the line that cannot be read
   */
  void read(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      try {
        if (line.startsWith(SECTION)) {
          boolean alone = !line.endsWith("*");
          String name = line.substring(SECTION.length()).replace("*", "").strip();
          sections.add(new Section(name, sections.size(), alone, new Node()));
        } else if (!line.isEmpty() && !line.startsWith("#")) {
          readRow(line, i + 1);
        }
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException("dates, line " + (i + 1) + ": " + e.getMessage(), e);
      }
    }
  }

  private void readRow(String line, int number) {
    int equals = line.lastIndexOf(EQUALS);
    if (equals < 0 || sections.isEmpty()) {
      throw new IllegalArgumentException("wanted in a section: pattern = meaning, not: " + line);
    }
    String[] meaning = line.substring(equals + EQUALS.length()).strip().split("\\s+", -1);
    if (!Meanings.isKind(meaning[0])) {
      throw new IllegalArgumentException(
          "no meaning: " + meaning[0] + "; allowed: " + Meanings.kinds());
    }
    Map<String, String> given = new HashMap<>();
    for (int i = 1; i < meaning.length; i++) {
      String[] pair = meaning[i].split(":", 2);
      if (pair.length != 2) {
        throw new IllegalArgumentException("wanted: name:value, not: " + meaning[i]);
      }
      given.put(pair[0], pair[1]);
    }
    Row row = new Row(number, meaning[0], Map.copyOf(given));
    for (Pattern pattern : Pattern.of(line.substring(0, equals).strip())) {
      add(pattern, row);
    }
  }

  private void add(Pattern pattern, Row row) {
    Node node = sections.get(sections.size() - 1).root();
    for (Element element : pattern.elements()) {
      if (element instanceof Element.Literal literal) {
        Map<String, Node> words = literal.glued() ? node.glued : node.apart;
        node = words.computeIfAbsent(literal.word(), word -> new Node());
      } else if (element instanceof Element.Slot slot) {
        node = behind(node, slot);
      }
    }
    node.accepts.add(new Accept(row, pattern.from(), pattern.to()));
  }

  private Node behind(Node node, Element.Slot slot) {
    if (!isKnown(slot.kind())) {
      throw new IllegalArgumentException("no number, class or section above: " + slot.kind());
    }
    for (Edge edge : node.edges) {
      if (edge.slot().equals(slot)) {
        return edge.next();
      }
    }
    if (!kinds.contains(slot.kind())) {
      kinds.add(slot.kind());
    }
    Node next = new Node();
    node.edges.add(new Edge(slot, kinds.indexOf(slot.kind()), next));
    return next;
  }

  List<Section> sections() {
    return sections;
  }

  /** The kinds of slots that occur. */
  List<String> kinds() {
    return kinds;
  }

  /** A section uses only what stands above it, so that none can wait for itself. */
  private boolean isKnown(String kind) {
    return Numbers.isKind(kind)
        || words.has(kind)
        || sections.subList(0, sections.size() - 1).stream().anyMatch(s -> s.name().equals(kind));
  }
}
