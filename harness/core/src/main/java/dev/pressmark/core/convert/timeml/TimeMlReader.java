package dev.pressmark.core.convert.timeml;

import dev.pressmark.api.text.Span;
import dev.pressmark.core.convert.corpus.XmlText;
import dev.pressmark.core.json.Printable;
import dev.pressmark.core.problem.Location;
import dev.pressmark.core.problem.Problems;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads a TimeML file with the JDK's StAX reader. Document types are passed over and entities of
 * one's own refused, so nothing is fetched and nothing grows. What stands outside of {@code TEXT},
 * but for the creation time, is counted.
 */
final class TimeMlReader {

  private static final String ROOT = "TimeML";
  private static final String TEXT = "TEXT";
  private static final String DCT = "DCT";
  private static final String TIMEX = "TIMEX3";

  /** What carries nothing of its own. */
  private static final Set<String> STRUCTURE = Set.of(ROOT, TEXT, DCT, "DOCID");

  /** An element that is open: its name, and for an expression where it began. */
  private record Open(String name, Location at, int start, SortedMap<String, String> attributes) {}

  private final String file;
  private final Problems problems;
  private final Deque<Open> open = new ArrayDeque<>();
  private final StringBuilder inText = new StringBuilder();
  private final StringBuilder everywhere = new StringBuilder();
  private final List<Timex> ofText = new ArrayList<>();
  private final List<Timex> ofAll = new ArrayList<>();
  private final SortedMap<String, Integer> others = new TreeMap<>();
  private int texts;
  private int textDepth;
  private int dctDepth;
  private int structureDepth;
  private @Nullable Location textAt;
  private @Nullable Location rootAt;
  private @Nullable Timex inDct;
  private @Nullable Timex creation;

  private TimeMlReader(String file, Problems problems) {
    this.file = file;
    this.problems = problems;
  }

  /**
   * Reads a file.
   *
   * @param bytes its content, in any encoding that XML allows
   * @param file its name, for messages
   * @param problems takes what is wrong
   * @return the document; null where it cannot be read, which is noted
   */
  static @Nullable TimeMlDocument read(byte[] bytes, String file, Problems problems) {
    String content = XmlText.decode(bytes, file, problems).orElse(null);
    if (content == null) {
      return null;
    }
    long before = problems.count();
    TimeMlReader reader = new TimeMlReader(file, problems);
    XMLStreamReader xml = null;
    try {
      xml = factory().createXMLStreamReader(new StringReader(content));
      reader.readAll(xml);
    } catch (XMLStreamException e) {
      reader.malformed(xml, e);
    } catch (RuntimeException e) {
      // The reader of the JDK throws these on some broken input.
      problems.add(reader.here(xml), "no XML that can be read: " + e, "well-formed XML");
    }
    return problems.count() == before ? reader.document() : null;
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("nothing is fetched: " + systemId);
        });
    return factory;
  }

  private void malformed(@Nullable XMLStreamReader xml, XMLStreamException failure) {
    String message = failure.getMessage() == null ? "" : failure.getMessage();
    int end = message.indexOf("Message: ");
    problems.add(
        failure.getLocation() == null
            ? here(xml)
            : Location.ofLine(file, Math.max(0, failure.getLocation().getLineNumber())),
        "no XML that can be read: "
            + Printable.cut(end < 0 ? message : message.substring(end + 9), 200),
        "well-formed XML in the encoding that it declares");
  }

  private Location here(@Nullable XMLStreamReader xml) {
    return Location.ofLine(file, xml == null ? 0 : Math.max(0, xml.getLocation().getLineNumber()));
  }

  private void readAll(XMLStreamReader xml) throws XMLStreamException {
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> start(xml);
        case XMLStreamConstants.END_ELEMENT -> end();
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            characters(xml.getText());
        case XMLStreamConstants.ENTITY_REFERENCE ->
            problems.add(
                here(xml),
                "the entity &" + Printable.cut(xml.getLocalName(), 40) + ";",
                "the five entities of XML and numbers; no others are looked up");
        default -> {
          // Comments, processing instructions and the document type say nothing.
        }
      }
    }
  }

  private void start(XMLStreamReader xml) {
    String name = xml.getLocalName();
    Location at = here(xml);
    if (open.isEmpty()) {
      rootAt = at;
      if (!name.equals(ROOT)) {
        problems.add(at, "the element " + Printable.cut(name, 40), "a document " + ROOT);
      }
    }
    SortedMap<String, String> attributes = new TreeMap<>();
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
    }
    if (name.equals(TEXT)) {
      if (++texts > 1) {
        problems.add(at, "a second element TEXT", "one a document");
      }
      textAt = at;
      textDepth++;
    } else if (name.equals(DCT)) {
      dctDepth++;
    }
    if (STRUCTURE.contains(name)) {
      structureDepth++;
    } else if (!name.equals(TIMEX)) {
      others.merge(Printable.cut(name, 40), 1, Integer::sum);
    }
    open.push(
        new Open(name, at, textDepth > 0 ? inText.length() : everywhere.length(), attributes));
  }

  private void end() {
    Open element = open.pop();
    structureDepth -= STRUCTURE.contains(element.name) ? 1 : 0;
    switch (element.name) {
      case TEXT -> textDepth--;
      case DCT -> dctDepth--;
      case TIMEX -> expression(element);
      default -> {
        // Counted when it began.
      }
    }
  }

  private void expression(Open element) {
    int end = textDepth > 0 ? inText.length() : everywhere.length();
    Span span = end > element.start ? new Span(element.start, end) : null;
    Timex timex = new Timex(element.at, span, element.attributes);
    if (dctDepth > 0) {
      inDct = inDct == null ? timex : inDct;
    } else {
      creation = creation == null && timex.isCreationTime() ? timex : creation;
      (textDepth > 0 ? ofText : ofAll).add(timex);
    }
  }

  private void characters(String text) {
    if (textDepth > 0) {
      inText.append(text);
    } else if (structureDepth <= 1) {
      everywhere.append(text);
    }
  }

  private TimeMlDocument document() {
    boolean hasText = texts > 0;
    if (hasText) {
      ofAll.forEach(one -> others.merge(TIMEX + " outside of TEXT", 1, Integer::sum));
    }
    List<Timex> expressions = hasText ? ofText : ofAll;
    expressions.sort(Timex.BY_PLACE);
    Location at = hasText ? textAt : rootAt;
    return new TimeMlDocument(
        at == null ? Location.ofFile(file) : at,
        (hasText ? inText : everywhere).toString(),
        hasText,
        inDct != null ? inDct : creation,
        expressions,
        others);
  }
}
