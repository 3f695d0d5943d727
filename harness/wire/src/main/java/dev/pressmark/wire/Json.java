package dev.pressmark.wire;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A JSON value to be written: the same content always gives the same bytes, on any JVM. Objects
 * keep the order in which their fields were put.
 */
public sealed interface Json {

  /** Decimals after the point that are written. */
  int DECIMALS = 10;

  /** The value null. */
  Json NULL = new Literal("null");

  /** A string. */
  record Text(String value) implements Json {}

  /** A number, true, false or null, as it is written. */
  record Literal(String written) implements Json {}

  /** An array. */
  record Array(List<Json> elements) implements Json {
    /** Copies the list. */
    public Array {
      elements = List.copyOf(elements);
    }
  }

  /** An object under construction or complete. */
  final class Obj implements Json {
    private final Map<String, Json> fields = new LinkedHashMap<>();

    /** The fields in the order they were put. */
    public Map<String, Json> fields() {
      return fields;
    }

    /** Puts a field. */
    public Obj put(String name, Json value) {
      fields.put(name, value);
      return this;
    }

    /** Puts a string. */
    public Obj put(String name, String value) {
      return put(name, new Text(value));
    }

    /** Puts an integer. */
    public Obj put(String name, long value) {
      return put(name, of(value));
    }

    /** Puts true or false. */
    public Obj put(String name, boolean value) {
      return put(name, of(value));
    }

    /** Puts a string unless it is null. */
    public Obj putIfPresent(String name, @Nullable String value) {
      return value == null ? this : put(name, value);
    }

    /** Puts a list unless it is empty. */
    public <T> Obj putUnlessEmpty(String name, Collection<T> values, Function<T, Json> form) {
      return values.isEmpty() ? this : put(name, array(values, form));
    }
  }

  /** An empty object. */
  static Obj object() {
    return new Obj();
  }

  /** A string. */
  static Json of(String value) {
    return new Text(value);
  }

  /** An integer. */
  static Json of(long value) {
    return new Literal(Long.toString(value));
  }

  /** True or false. */
  static Json of(boolean value) {
    return new Literal(Boolean.toString(value));
  }

  /**
   * A number, rounded to {@value #DECIMALS} decimals, half to even, of its exact binary value. The
   * JDK's own shortest form differs between versions and is not used.
   *
   * @throws NumberFormatException if the value is not finite
   */
  static Json of(double value) {
    return new Literal(number(value));
  }

  /** How a number is written: see {@link #of(double)}. */
  static String number(double value) {
    BigDecimal rounded = new BigDecimal(value).setScale(DECIMALS, RoundingMode.HALF_EVEN);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }

  /** An array of the forms of these values. */
  static <T> Json array(Collection<T> values, Function<T, Json> form) {
    List<Json> elements = new ArrayList<>(values.size());
    for (T value : values) {
      elements.add(Objects.requireNonNull(form.apply(value)));
    }
    return new Array(elements);
  }

  /**
   * The same value with the fields of every object in the order of their names, by UTF-16 units.
   */
  static Json sorted(Json value) {
    if (value instanceof Obj object) {
      Obj sorted = object();
      new TreeMap<>(object.fields()).forEach((name, field) -> sorted.put(name, sorted(field)));
      return sorted;
    }
    return value instanceof Array array ? array(array.elements(), Json::sorted) : value;
  }

  /** An array of strings. */
  static Json strings(Collection<String> values) {
    return array(values, Text::new);
  }
}
