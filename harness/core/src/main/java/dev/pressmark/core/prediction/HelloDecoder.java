package dev.pressmark.core.prediction;

import dev.pressmark.api.system.Layer;
import dev.pressmark.api.text.OffsetUnit;
import dev.pressmark.core.json.JsonIn;
import dev.pressmark.wire.Protocol;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the first answer of a program: who it is, and what it predicts. */
final class HelloDecoder {

  private final FileWarnings warnings;

  HelloDecoder(FileWarnings warnings) {
    this.warnings = warnings;
  }

  @Nullable ProgramHello hello(JsonIn in) {
    String name = null;
    String version = null;
    String url = null;
    Set<Layer> layers = null;
    OffsetUnit offsets = OffsetUnit.CODE_POINT;
    JsonIn.Fields fields = in.object();
    while (fields.next()) {
      switch (fields.name()) {
        case "protocol" -> protocol(in);
        case "name" -> name = in.words();
        case "version" -> version = in.words();
        case "url" -> url = in.words();
        case "layers" -> layers = layers(in);
        case "offsets" -> offsets = in.term(OffsetUnit.class);
        default -> warnings.unknownField(in, fields, "the answer to hello");
      }
    }
    return fields.require("protocol", "name", "version", "layers")
            && name != null
            && version != null
            && layers != null
            && offsets != null
        ? new ProgramHello(new SystemName(name, version, url), layers, offsets)
        : null;
  }

  private static void protocol(JsonIn in) {
    String protocol = in.string();
    if (protocol != null && !protocol.equals(Protocol.VERSION)) {
      in.problem("the protocol " + JsonIn.quoted(protocol), Protocol.VERSION);
    }
  }

  private static @Nullable Set<Layer> layers(JsonIn in) {
    Set<Layer> layers = HeaderDecoder.layers(in);
    if (layers != null && layers.isEmpty()) {
      in.problem("no layer", "at least one layer");
      return null;
    }
    return layers;
  }
}
