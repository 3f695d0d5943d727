package dev.pressmark.core.prediction;

import dev.pressmark.core.json.JsonIn;
import java.math.BigDecimal;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads {@code usage}: its numbers are kept, everything else in it is the system's own affair. */
final class UsageDecoder {

  private UsageDecoder() {}

  static Usage usage(JsonIn in) {
    SortedMap<String, BigDecimal> amounts = new TreeMap<>();
    JsonIn.Fields fields = in.object();
    while (fields.next()) {
      if (in.isNumber()) {
        BigDecimal amount = in.amount();
        if (amount != null) {
          amounts.put(fields.name(), amount);
        }
      } else {
        in.walk();
      }
    }
    return new Usage(amounts);
  }
}
