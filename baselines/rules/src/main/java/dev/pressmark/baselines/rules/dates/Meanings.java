package dev.pressmark.baselines.rules.dates;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The names of meanings in {@code dates.table}, and what each makes of the parts of a row. */
final class Meanings {

  private static final Map<String, Function<Parts, @Nullable Meaning>> KINDS = new TreeMap<>();

  static {
    KINDS.put("nothing", parts -> new Meaning.Nothing());
    KINDS.put("same", Meanings::same);
    KINDS.put("reference", parts -> new Meaning.Fixed(parts.need("ref")));
    CalendarMeanings.addTo(KINDS);
    ClockMeanings.addTo(KINDS);
    LengthMeanings.addTo(KINDS);
  }

  private Meanings() {}

  static boolean isKind(String name) {
    return KINDS.containsKey(name);
  }

  /** The names, for messages. */
  static String kinds() {
    return String.join(", ", KINDS.keySet());
  }

  /**
   * What a row says.
   *
   * @param kind the name of its meaning, one of {@link #isKind}
   * @param parts what it found
   * @return the meaning; null if these parts make none, as 31 June
   */
  static @Nullable Meaning of(String kind, Parts parts) {
    Function<Parts, @Nullable Meaning> make = KINDS.get(kind);
    Meaning meaning = make == null ? null : make.apply(parts);
    if (meaning == null || meaning instanceof Meaning.Nothing) {
      return meaning;
    }
    String mod =
        parts.code("mod", parts.code("about", parts.code("stage", parts.code("edge", ""))));
    return mod.isEmpty() ? meaning : new Meaning.Modified(meaning, mod);
  }

  private static @Nullable Meaning same(Parts parts) {
    return parts.meanings().values().stream().findFirst().orElse(null);
  }
}
