package dev.pressmark.core.survey;

import dev.pressmark.core.json.JsonIn;
import dev.pressmark.core.json.Shape;
import dev.pressmark.core.problem.Problems;
import dev.pressmark.wire.Json;
import dev.pressmark.wire.Json.Obj;
import dev.pressmark.wire.JsonOut;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Profiles as JSON: written, and read again for the card. Figures alone, no text of a corpus. */
public final class Profiles {

  /** What the {@code format} field says. */
  public static final String FORMAT = "pressmark.profiles/1";

  private Profiles() {}

  /** The file of some profiles: the same profiles always give the same bytes. */
  public static String write(List<Profile> profiles) {
    return JsonOut.pretty(
        Json.object().put("format", FORMAT).put("profiles", Json.array(profiles, Profiles::json)));
  }

  /** A profile. */
  static Json json(Profile profile) {
    Obj groups = Json.object();
    profile
        .counts()
        .forEach(
            (group, values) -> {
              Obj counts = Json.object();
              values.forEach(counts::put);
              groups.put(group, counts);
            });
    return Json.object()
        .put("name", profile.name())
        .put("quoteWords", profile.quoteWords())
        .put("dateWords", profile.dateWords())
        .put("lengths", Json.array(profile.lengths(), (Long length) -> Json.of(length)))
        .put("counts", groups);
  }

  /**
   * Reads a file.
   *
   * @param file its name, for messages
   * @param problems takes what is wrong
   * @return what could be read; none where the file cannot be
   */
  public static List<Profile> read(byte[] bytes, String file, Problems problems) {
    Shape profile =
        new Shape()
            .required("name", JsonIn::words)
            .required("quoteWords", JsonIn::wholeNumber)
            .required("dateWords", JsonIn::wholeNumber)
            .required("lengths", in -> in.list(JsonIn::wholeNumber))
            .required("counts", in -> in.map(group -> group.map(JsonIn::wholeNumber)));
    Shape whole =
        new Shape()
            .required("format", in -> in.only(FORMAT, "the format"))
            .required("profiles", in -> in.list(one -> profile(profile, one)));
    List<Profile> read =
        JsonIn.document(
            bytes, file, 1, problems, in -> whole.<List<Profile>>read(in, v -> v.get("profiles")));
    return Objects.requireNonNullElse(read, List.of());
  }

  private static @Nullable Profile profile(Shape shape, JsonIn in) {
    return shape.read(
        in,
        v -> {
          Map<String, Map<String, Long>> counts = v.get("counts");
          return new Profile(
              v.get("name"), v.get("quoteWords"), v.get("dateWords"), v.get("lengths"), counts);
        });
  }
}
