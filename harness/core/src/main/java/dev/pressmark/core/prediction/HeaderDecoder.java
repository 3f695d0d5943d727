package dev.pressmark.core.prediction;

import dev.pressmark.api.system.Layer;
import dev.pressmark.api.system.PublicationDay;
import dev.pressmark.api.system.Track;
import dev.pressmark.api.text.OffsetUnit;
import dev.pressmark.core.json.JsonIn;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the header line of a file. */
final class HeaderDecoder {

  /**
   * What a header says.
   *
   * @param facts what the predictions keep of it
   * @param offsets the unit of every offset in the file
   */
  record Header(PredictionHeader facts, OffsetUnit offsets) {

    /** What holds without a header. */
    static final Header NONE = new Header(PredictionHeader.NONE, OffsetUnit.CODE_POINT);
  }

  private final FileWarnings warnings;

  HeaderDecoder(FileWarnings warnings) {
    this.warnings = warnings;
  }

  /**
   * Reads a header.
   *
   * @param fields its fields, of which the first is there already
   */
  Header header(JsonIn in, JsonIn.Fields fields) {
    SystemName system = null;
    Set<Layer> layers = null;
    Track track = null;
    PublicationDay publication = null;
    OffsetUnit offsets = null;
    String dataset = null;
    do {
      switch (fields.name()) {
        case "format" -> format(in);
        case "system" -> system = system(in);
        case "layers" -> layers = layers(in);
        case "track" -> track = in.term(Track.class);
        case "publication" -> publication = in.term(PublicationDay.class);
        case "offsets" -> offsets = in.term(OffsetUnit.class);
        case "dataset" -> dataset = in.words();
        case "article", "links" ->
            fields.unknown("answers and links on lines of their own, without \"format\"");
        default -> warnings.unknownField(in, fields, "the header");
      }
    } while (fields.next());
    fields.require("system");
    PredictionHeader facts =
        new PredictionHeader(
            system,
            layers,
            track == null ? Track.END_TO_END : track,
            publication == null ? PublicationDay.WITHHELD : publication,
            dataset);
    return new Header(facts, offsets == null ? OffsetUnit.CODE_POINT : offsets);
  }

  private static void format(JsonIn in) {
    String format = in.string();
    if (format != null && !format.equals(PredictionHeader.FORMAT)) {
      in.problem("the format " + JsonIn.quoted(format), PredictionHeader.FORMAT);
    }
  }

  private @Nullable SystemName system(JsonIn in) {
    JsonIn.Fields fields = in.object();
    String name = null;
    String version = null;
    String url = null;
    while (fields.next()) {
      switch (fields.name()) {
        case "name" -> name = in.words();
        case "version" -> version = in.words();
        case "url" -> url = in.words();
        default -> warnings.unknownField(in, fields, "the system");
      }
    }
    return fields.require("name", "version") && name != null && version != null
        ? new SystemName(name, version, url)
        : null;
  }

  /** Reads a list of layers, each once; null where there is no list. */
  static @Nullable Set<Layer> layers(JsonIn in) {
    Set<Layer> layers = EnumSet.noneOf(Layer.class);
    boolean array = in.isArray();
    in.list(
        element -> {
          Layer layer = element.term(Layer.class);
          if (layer != null && !layers.add(layer)) {
            element.problem("the layer " + layer.word() + " for the second time", "each once");
          }
          return layer;
        });
    return array ? layers : null;
  }
}
