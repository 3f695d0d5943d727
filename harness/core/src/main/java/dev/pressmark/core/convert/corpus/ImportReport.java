package dev.pressmark.core.convert.corpus;

import dev.pressmark.core.problem.InvalidInputException;
import dev.pressmark.core.problem.Location;
import dev.pressmark.core.problem.Problem;
import dev.pressmark.core.problem.Problems;
import dev.pressmark.wire.Json;
import dev.pressmark.wire.Json.Obj;
import dev.pressmark.wire.JsonOut;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What became of everything in a corpus, counted by kind: what was carried, changed, lost, and,
 * where the import is lenient, skipped. What is malformed is a problem in a strict import. The
 * order in which things are noted changes nothing. Not thread-safe.
 */
public final class ImportReport {

  /** What the {@code format} field of a report says. */
  public static final String FORMAT = "pressmark.import/1";

  /** Places of one kind that are kept; the count goes on. */
  private static final int KEPT = 10_000;

  private static final int PRINTED = 5;

  /** A place and what was found there. */
  private record Note(Location at, String what) implements Comparable<Note> {
    @Override
    public int compareTo(Note other) {
      int byPlace = at.compareTo(other.at);
      return byPlace != 0 ? byPlace : what.compareTo(other.what);
    }

    @Override
    public String toString() {
      return at + ": " + what;
    }
  }

  /** How many things of a kind there were, and where, as far as it was said. */
  private static final class Entry {
    private long count;
    private final List<Note> notes = new ArrayList<>();

    List<String> places() {
      return notes.stream().sorted().map(Note::toString).toList();
    }
  }

  private final String form;
  private final boolean lenient;
  private final Problems problems;
  private final Map<Fate, SortedMap<String, Entry>> fates = new EnumMap<>(Fate.class);

  /**
   * An empty report.
   *
   * @param form the form that is imported, as {@code timeml}
   * @param lenient whether what is malformed is passed over and counted, and no problem
   * @param problems takes what is wrong
   */
  public ImportReport(String form, boolean lenient, Problems problems) {
    this.form = form;
    this.lenient = lenient;
    this.problems = problems;
  }

  /** Things that are in the result as they were. */
  public void carried(String kind, long count) {
    add(Fate.CARRIED, kind, count);
  }

  /** A thing that is in the result in another form. */
  public void changed(String kind, Location at, String what) {
    add(Fate.CHANGED, kind, at, what);
  }

  /** Things the result has no place for. */
  public void lost(String kind, long count) {
    add(Fate.LOST, kind, count);
  }

  /** A thing the result has no place for. */
  public void lost(String kind, Location at, String what) {
    add(Fate.LOST, kind, at, what);
  }

  /** A thing that cannot be used: a problem, or passed over where the import is lenient. */
  public void malformed(String kind, Location at, String found, String allowed) {
    if (lenient) {
      add(Fate.SKIPPED, kind, at, found);
    } else {
      problems.add(at, found, allowed);
    }
  }

  /** Everything that is wrong with a file: problems, or the file is passed over. */
  public void malformed(String kind, Problems ofFile) {
    if (lenient && !ofFile.isEmpty()) {
      Problem first = ofFile.list().get(0);
      add(Fate.SKIPPED, kind, first.location(), first.found());
    } else {
      problems.addAll(ofFile);
    }
  }

  /** What ended the reading of a file: a problem, or the file is passed over. */
  public void malformed(String kind, InvalidInputException failure) {
    Problems ofFile = new Problems();
    ofFile.addAll(failure);
    malformed(kind, ofFile);
  }

  /** What is wrong whatever the import: data about other data than they should be. */
  public void integrity(Location at, String found, String allowed) {
    problems.add(new Problem(Problem.Kind.INTEGRITY, at, found, allowed));
  }

  /** How many things of a kind had this fate. */
  public long count(Fate fate, String kind) {
    Entry entry = fates.getOrDefault(fate, new TreeMap<>()).get(kind);
    return entry == null ? 0 : entry.count;
  }

  /** The places of the things of a kind that had this fate, with what was found there. */
  public List<String> places(Fate fate, String kind) {
    Entry entry = fates.getOrDefault(fate, new TreeMap<>()).get(kind);
    return entry == null ? List.of() : entry.places();
  }

  private Entry entry(Fate fate, String kind) {
    return fates
        .computeIfAbsent(fate, first -> new TreeMap<>())
        .computeIfAbsent(kind, first -> new Entry());
  }

  private void add(Fate fate, String kind, long count) {
    if (count > 0) {
      entry(fate, kind).count += count;
    }
  }

  private void add(Fate fate, String kind, Location at, String what) {
    Entry entry = entry(fate, kind);
    entry.count++;
    if (entry.notes.size() < KEPT) {
      entry.notes.add(new Note(at, what));
    }
  }

  /** The report for people, line by line: the counts, with the first places of each kind. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    fates.forEach(
        (fate, kinds) ->
            kinds.forEach(
                (kind, entry) -> {
                  lines.add(fate.word() + " " + kind + ": " + entry.count);
                  List<String> places = entry.places();
                  places.stream().limit(PRINTED).forEach(place -> lines.add("  " + place));
                  if (places.size() > PRINTED) {
                    lines.add("  and " + (places.size() - PRINTED) + " more");
                  }
                }));
    return lines;
  }

  /** The report as JSON: every count, and every place that was kept. */
  public String json() {
    Obj out = Json.object().put("format", FORMAT).put("from", form).put("lenient", lenient);
    for (Fate fate : Fate.values()) {
      Obj kinds = Json.object();
      fates
          .getOrDefault(fate, new TreeMap<>())
          .forEach(
              (kind, entry) ->
                  kinds.put(
                      kind,
                      Json.object()
                          .put("count", entry.count)
                          .putUnlessEmpty("at", entry.places(), Json::of)));
      out.put(fate.word(), kinds);
    }
    return JsonOut.pretty(out);
  }
}
