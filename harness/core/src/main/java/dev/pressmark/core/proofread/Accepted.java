package dev.pressmark.core.proofread;

import dev.pressmark.core.json.JsonIn;
import dev.pressmark.core.json.Shape;
import dev.pressmark.core.problem.Problems;
import dev.pressmark.wire.Json;
import dev.pressmark.wire.JsonOut;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Remarks that a reviewer has looked at and found to be right as they are, each with the reason:
 * the file {@value #FILE} of a dataset. An entry holds for one remark: same check, same place.
 *
 * @param entries in the order of the file
 */
public record Accepted(List<Entry> entries) {

  /** The name of the file in a dataset. */
  public static final String FILE = "accepted.json";

  /** What its {@code format} field says. */
  public static final String FORMAT = "pressmark.accepted/1";

  /** Nothing is accepted. */
  public static final Accepted NOTHING = new Accepted(List.of());

  /**
   * One accepted remark.
   *
   * @param check the check that made it
   * @param article the article
   * @param start where, in code points; 0 for the article as a whole
   * @param other the other article, where the remark is about two; null for one
   * @param reason why it is right
   */
  public record Entry(
      Check check, String article, int start, @Nullable String other, String reason) {

    boolean covers(Remark remark) {
      String against = remark.other() == null ? null : remark.other().article();
      return check == remark.check()
          && article.equals(remark.at().article())
          && start == remark.at().start()
          && Objects.equals(other, against);
    }
  }

  /** Copies the list. */
  public Accepted {
    entries = List.copyOf(entries);
  }

  /**
   * Reads the file.
   *
   * @param file its name, for messages
   * @param problems takes what is wrong, entries that are there twice among it
   * @return what could be read; nothing where the file cannot be
   */
  public static Accepted read(byte[] bytes, String file, Problems problems) {
    Shape entry =
        new Shape()
            .required("check", in -> in.term(Check.class))
            .required("article", JsonIn::words)
            .optional("start", JsonIn::count)
            .optional("other", JsonIn::words)
            .optional("finding", JsonIn::words)
            .required("reason", JsonIn::words);
    Shape whole =
        new Shape()
            .required("format", in -> in.only(FORMAT, "the format"))
            .required(
                "remarks",
                in ->
                    in.list(
                        one ->
                            entry.<Entry>read(
                                one,
                                v ->
                                    new Entry(
                                        v.get("check"),
                                        v.get("article"),
                                        v.or("start", 0),
                                        v.find("other"),
                                        v.get("reason")))));
    Accepted read =
        JsonIn.document(
            bytes,
            file,
            1,
            problems,
            in -> whole.<Accepted>read(in, v -> distinct(v, v.get("remarks"))));
    return read == null ? NOTHING : read;
  }

  private static Accepted distinct(Shape.Values values, List<Entry> entries) {
    Set<List<Object>> seen = new HashSet<>();
    for (Entry one : entries) {
      String other = one.other == null ? "" : one.other;
      if (!seen.add(List.of(one.check, one.article, one.start, other))) {
        values.problem(
            "remarks",
            one.check.word() + " at " + one.article + " " + one.start + " again",
            "each remark once");
      }
    }
    return new Accepted(entries);
  }

  /**
   * The file with these remarks, for a reviewer to give reasons: as long as one is empty the file
   * is refused. What was found stands beside it and may stay or go.
   */
  public static String draft(List<Remark> remarks) {
    return JsonOut.pretty(
        Json.object()
            .put("format", FORMAT)
            .put(
                "remarks",
                Json.array(
                    remarks,
                    one -> {
                      Json.Obj out =
                          Json.object()
                              .put("check", one.check().word())
                              .put("article", one.at().article());
                      if (one.at().start() > 0) {
                        out.put("start", one.at().start());
                      }
                      return out.putIfPresent(
                              "other", one.other() == null ? null : one.other().article())
                          .put("finding", one.found())
                          .put("reason", "");
                    })));
  }

  /**
   * Sorts remarks into open ones and accepted ones.
   *
   * @param unread articles without text: nobody knows whether their remarks are still there
   */
  Remarks sort(List<Remark> remarks, Map<Opening, Long> openings, Set<String> unread) {
    List<Remark> open = new ArrayList<>();
    List<Remark> covered = new ArrayList<>();
    Set<Entry> used = new HashSet<>();
    for (Remark remark : remarks) {
      Entry entry = entries.stream().filter(one -> one.covers(remark)).findFirst().orElse(null);
      (entry == null ? open : covered).add(remark);
      if (entry != null) {
        used.add(entry);
      }
    }
    List<Entry> obsolete =
        entries.stream()
            .filter(one -> !used.contains(one) && !unread.contains(one.article))
            .toList();
    return new Remarks(open, covered, obsolete, openings);
  }
}
