package dev.pressmark.core.json;

import dev.pressmark.core.problem.Location;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The fields that an object of a gold file may and must have, each with its reader: unknown,
 * missing and repeated fields are problems. For files, not for the hot path.
 */
public final class Shape {

  private record Field(Function<JsonIn, ? extends @Nullable Object> reader, boolean required) {}

  private final Map<String, Field> fields = new LinkedHashMap<>();

  /** Adds a field that must be there. The reader gives null where the value is of no use. */
  public Shape required(String name, Function<JsonIn, ? extends @Nullable Object> reader) {
    fields.put(name, new Field(reader, true));
    return this;
  }

  /** Adds a field that may be there. The reader gives null where the value is of no use. */
  public Shape optional(String name, Function<JsonIn, ? extends @Nullable Object> reader) {
    fields.put(name, new Field(reader, false));
    return this;
  }

  /**
   * Reads an object.
   *
   * @param make makes the record from the values; what it throws as {@link
   *     IllegalArgumentException} is a problem of the object
   * @return the record; null where it cannot be made. It may be given although something in it is
   *     wrong, so that what follows from it is found too; the problems say whether it is of use
   */
  public <T> @Nullable T read(JsonIn in, Function<Values, @Nullable T> make) {
    return read(in, values -> {}, make);
  }

  /**
   * Reads an object of which something is to be checked even if other fields of it are wrong.
   *
   * @param check gets the values, {@link Values#find} gives null for those that are of no use
   * @param make makes the record from the values, as in the other method; called after {@code
   *     check}
   * @return the record; null where anything is wrong, which is noted
   */
  public <T> @Nullable T read(
      JsonIn in, Consumer<Values> check, Function<Values, @Nullable T> make) {
    Values values = new Values(in);
    JsonIn.Fields object = in.object();
    boolean usable = object.isObject();
    while (object.next()) {
      Field field = fields.get(object.name());
      if (field == null) {
        object.unknown(String.join(", ", fields.keySet()));
        continue;
      }
      values.places.put(object.name(), in.here());
      Object value = field.reader.apply(in);
      usable &= value != null;
      values.values.put(object.name(), value);
    }
    for (Map.Entry<String, Field> field : fields.entrySet()) {
      if (field.getValue().required) {
        usable &= object.require(field.getKey());
      }
    }
    values.start = object.start();
    check.accept(values);
    return usable ? in.make(object.start(), () -> make.apply(values)) : null;
  }

  /** The values of one object that was read. */
  public static final class Values {

    private final Map<String, @Nullable Object> values = new HashMap<>();
    private final Map<String, Location> places = new HashMap<>();
    private final JsonIn in;
    private Location start = Location.ofFile("");

    private Values(JsonIn in) {
      this.in = in;
    }

    /** The value of a field that must be there, of the type its reader gives. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals", "NullAway"})
    public <T> T get(String name) {
      return (T) values.get(name);
    }

    /** The value of a field that may be there; null where it is not. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals", "NullAway"})
    public <T> @Nullable T find(String name) {
      return (T) values.get(name);
    }

    /** The value of a field that may be there. */
    public <T> T or(String name, T otherwise) {
      T value = this.<T>find(name);
      return value == null ? otherwise : value;
    }

    /** Where the object begins. */
    public Location start() {
      return start;
    }

    /** Notes a problem with the value of a field that is there. */
    public void problem(String name, String found, String allowed) {
      in.problem(places.getOrDefault(name, start), found, allowed);
    }
  }
}
