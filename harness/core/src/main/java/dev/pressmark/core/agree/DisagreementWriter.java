package dev.pressmark.core.agree;

import dev.pressmark.core.agree.Disagreement.Claim;
import dev.pressmark.core.agree.Disagreement.Place;
import dev.pressmark.core.json.Printable;
import dev.pressmark.wire.Json;
import dev.pressmark.wire.Json.Obj;
import dev.pressmark.wire.JsonOut;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes differences: as JSON lines, or as text for whoever decides them. */
public final class DisagreementWriter {

  private static final int WORDS = 100;

  private DisagreementWriter() {}

  /** One JSON object a line, as the schema of agreement has it. */
  public static String lines(List<Disagreement> disagreements) {
    StringBuilder lines = new StringBuilder();
    disagreements.forEach(one -> lines.append(JsonOut.line(json(one))).append('\n'));
    return lines.toString();
  }

  /** One difference, as the schema of agreement has it. */
  public static Json json(Disagreement one) {
    Obj out = Json.object().put("story", one.story());
    if (!one.article().isEmpty()) {
      out.put("article", one.article());
    }
    return out.put("label", one.label().word())
        .put("field", one.field())
        .put("a", claim(one.a()))
        .put("b", claim(one.b()));
  }

  private static Json claim(@Nullable Claim claim) {
    if (claim == null) {
      return Json.NULL;
    }
    return Json.object()
        .putIfPresent("id", claim.id().isEmpty() ? null : claim.id())
        .put("value", claim.value())
        .put("places", Json.array(claim.places(), DisagreementWriter::place));
  }

  private static Json place(Place place) {
    return Json.object()
        .put("article", place.article())
        .put("start", place.start())
        .put("end", place.end())
        .putIfPresent("text", place.text());
  }

  /** A paragraph a difference, under the names of stories and articles. */
  public static String text(Agreement agreement) {
    List<String> lines = new ArrayList<>();
    lines.add("A: " + Printable.cut(agreement.a().name(), WORDS));
    lines.add("B: " + Printable.cut(agreement.b().name(), WORDS));
    String place = "";
    for (Disagreement one : agreement.disagreements()) {
      String here = one.article().isEmpty() ? one.story() + ", links" : one.article();
      if (!here.equals(place)) {
        lines.add("");
        lines.add(here);
        place = here;
      }
      lines.add("  " + one.label().word() + " " + one.field());
      lines.add("    A: " + shown(one.a()));
      lines.add("    B: " + shown(one.b()));
    }
    return String.join("\n", lines) + "\n";
  }

  /** What one side says, on one line. */
  public static String shown(@Nullable Claim claim) {
    if (claim == null) {
      return "does not have it";
    }
    String places =
        claim.places().stream().map(DisagreementWriter::shown).collect(Collectors.joining(", "));
    return (claim.id().isEmpty() ? "" : claim.id() + ": ")
        + Printable.cut(claim.value(), WORDS)
        + (places.isEmpty() ? "" : "  at " + places);
  }

  private static String shown(Place place) {
    String words = place.text() == null ? "" : " " + Printable.quoted(place.text());
    return place.start() + "-" + place.end() + words;
  }
}
