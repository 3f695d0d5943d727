package dev.pressmark.core.convert.polnear;

import dev.pressmark.api.text.OffsetException;
import dev.pressmark.api.text.OffsetUnit;
import dev.pressmark.api.text.Offsets;
import dev.pressmark.api.text.Span;
import dev.pressmark.core.convert.corpus.CorpusFile;
import dev.pressmark.core.convert.corpus.CorpusText;
import dev.pressmark.core.convert.corpus.Edges;
import dev.pressmark.core.convert.corpus.ImportReport;
import dev.pressmark.core.json.Printable;
import dev.pressmark.core.problem.Location;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads brat's stand-off form: {@code T} lines with labels, code point offsets, {@code ;} between
 * the fragments of a discontinuous span, and the words; {@code E} lines with spans in their roles.
 * Each span's words are held against the text. Other lines are counted as lost.
 */
final class BratReader {

  static final String LINE = "line";

  private static final Pattern SPAN =
      Pattern.compile("(T[0-9]+)\t(\\S+) ([0-9]+ [0-9]+(?:;[0-9]+ [0-9]+)*+)\t(.*)");

  private static final Pattern EVENT =
      Pattern.compile("(E[0-9]+)\t([^\\s:]+):(T[0-9]+)((?: [^\\s:]+:[TE][0-9]+)*+) ?");

  /** What else brat has: attributes, relations, notes, equivalences, normalisations. */
  private static final Pattern OTHER = Pattern.compile("([AMRN#*])[^\t]*\t.*");

  private final String text;
  private final Offsets offsets;
  private final boolean gold;
  private final ImportReport report;
  private final Map<String, BratSpan> spans = new LinkedHashMap<>();
  private final List<BratEvent> events = new ArrayList<>();

  private BratReader(String text, boolean gold, ImportReport report) {
    this.text = text;
    this.offsets = Offsets.of(text);
    this.gold = gold;
    this.report = report;
  }

  /** What a file holds: its spans by id, and its events, in the order of the lines. */
  record Annotations(Map<String, BratSpan> spans, List<BratEvent> events) {}

  /**
   * Reads a file.
   *
   * @param text the text that it is about
   * @param gold whether words that are not the text's are malformed; else they are an integrity
   *     problem: the text is not the one that was labelled
   * @return what could be read; empty where the file cannot be read at all, which is noted
   */
  static Optional<Annotations> read(
      CorpusFile file, String text, boolean gold, ImportReport report) {
    return CorpusText.read(file, report)
        .map(
            content -> {
              BratReader reader = new BratReader(text, gold, report);
              reader.lines(file, content);
              return new Annotations(reader.spans, reader.events);
            });
  }

  private void lines(CorpusFile file, String content) {
    int number = 0;
    for (String line : content.split("\n", -1)) {
      number++;
      if (!line.isBlank()) {
        line(Location.ofLine(file.name(), number), line);
      }
    }
  }

  private void line(Location at, String line) {
    Matcher span = SPAN.matcher(line);
    Matcher event = EVENT.matcher(line);
    Matcher other = OTHER.matcher(line);
    if (span.matches()) {
      span(at, span);
    } else if (event.matches()) {
      event(at, event);
    } else if (other.matches()) {
      report.lost("brat line " + other.group(1), 1);
    } else {
      report.malformed(
          LINE,
          at,
          Printable.quoted(line),
          "T<n>, tab, label, offsets, tab, words; or E<n>, tab, type and roles");
    }
  }

  private void span(Location at, Matcher line) {
    List<Span> written = new ArrayList<>();
    StringBuilder words = new StringBuilder();
    for (String pair : line.group(3).split(";", -1)) {
      try {
        Span fragment = offsets.toUtf16(inFile(pair), OffsetUnit.CODE_POINT);
        words.append(words.isEmpty() ? "" : " ").append(fragment.of(text));
        written.add(fragment);
      } catch (OffsetException e) {
        report.malformed(LINE, at, e.found(), e.allowed());
        return;
      } catch (IllegalArgumentException e) {
        report.malformed(
            LINE, at, "the offsets " + Printable.quoted(pair), "an end after its start");
        return;
      }
    }
    String there = words.toString().replace('\n', ' ');
    if (!there.equals(line.group(4))) {
      otherWords(at, line.group(4), there);
      return;
    }
    List<Span> fragments = tidy(at, written);
    if (fragments.isEmpty()) {
      report.malformed(LINE, at, "a span of white space", "a span with something in it");
    } else if (spans.putIfAbsent(
            line.group(1), new BratSpan(at, line.group(1), line.group(2), fragments))
        != null) {
      report.malformed(LINE, at, "the id " + line.group(1) + " again", "each id once");
    }
  }

  private static Span inFile(String pair) {
    int space = pair.indexOf(' ');
    return new Span(
        Integer.parseInt(pair, 0, space, 10), Integer.parseInt(pair, space + 1, pair.length(), 10));
  }

  private void otherWords(Location at, String said, String there) {
    String found = "the span says " + Printable.quoted(said);
    String allowed = "what the text has there: " + Printable.quoted(there);
    if (gold) {
      report.malformed(LINE, at, found, allowed);
    } else {
      report.integrity(at, found, allowed);
    }
  }

  /** In text order, without overlap, without white space at the edges. */
  private List<Span> tidy(Location at, List<Span> written) {
    List<Span> sorted = written.stream().sorted().toList();
    if (!sorted.equals(written)) {
      report.changed("fragments out of order", at, written.size() + " fragments");
    }
    List<Span> tidy = new ArrayList<>();
    for (Span fragment : sorted) {
      Span trimmed = Edges.trimmed(text, fragment).orElse(null);
      if (!fragment.equals(trimmed)) {
        report.changed("white space at the edge", at, Printable.quoted(fragment.of(text)));
      }
      if (trimmed == null) {
        continue;
      }
      Span last = tidy.isEmpty() ? null : tidy.get(tidy.size() - 1);
      if (last != null && trimmed.start() < last.end()) {
        report.changed("fragments that overlap", at, written.size() + " fragments");
        tidy.set(tidy.size() - 1, new Span(last.start(), Math.max(last.end(), trimmed.end())));
      } else {
        tidy.add(trimmed);
      }
    }
    return tidy;
  }

  private void event(Location at, Matcher line) {
    List<BratEvent.Argument> arguments = new ArrayList<>();
    for (String argument : line.group(4).strip().split(" ", -1)) {
      int colon = argument.indexOf(':');
      if (colon > 0) {
        arguments.add(
            new BratEvent.Argument(
                argument.substring(0, colon).replaceFirst("[0-9]+$", ""),
                argument.substring(colon + 1)));
      }
    }
    events.add(new BratEvent(at, line.group(2), arguments));
  }
}
