package dev.pressmark.core.policy;

import dev.pressmark.core.json.JsonIn;
import dev.pressmark.core.json.Shape;
import dev.pressmark.core.problem.Location;
import dev.pressmark.core.problem.Problems;
import dev.pressmark.core.result.Measure;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a policy: everything that is wrong with it, with line and path, in one reading. */
public final class PolicyReader {

  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._-]{1,60}");

  /** A rule that may leave to the policy what it does not say. */
  private record Wish(
      String metric,
      @Nullable Measure measure,
      @Nullable RuleKind kind,
      @Nullable Double margin,
      Location place) {

    String name() {
      return measure == null ? metric : metric + " " + measure.word();
    }
  }

  private final Shape rule =
      new Shape()
          .required("metric", JsonIn::words)
          .optional("measure", in -> in.term(Measure.class))
          .optional("rule", in -> in.term(RuleKind.class))
          .optional("margin", in -> upToHundred(in, "points"));

  private final Shape speed = new Shape().required("maxSlowdown", in -> upToHundred(in, "percent"));

  private final Shape policy =
      new Shape()
          .required("format", in -> in.only(Policy.FORMAT, "the format"))
          .optional("$schema", JsonIn::string)
          .optional("name", PolicyReader::name)
          .optional("baseline", PolicyReader::path)
          .optional("release", PolicyReader::path)
          .optional("rule", in -> in.term(RuleKind.class))
          .optional("margin", in -> upToHundred(in, "points"))
          .optional("rules", this::rules)
          .optional("falseAlarms", PolicyReader::falseAlarms)
          .optional("maxFailed", in -> upToHundred(in, "percent"))
          .optional("speed", in -> speed.<Double>read(in, v -> v.get("maxSlowdown")));

  private PolicyReader() {}

  /**
   * Reads a policy.
   *
   * @param bytes the file
   * @param file its name, for messages
   * @param problems takes what is wrong
   * @return the policy; null where something is wrong with it
   */
  public static @Nullable Policy read(byte[] bytes, String file, Problems problems) {
    long before = problems.count();
    Policy read = JsonIn.document(bytes, file, 1, problems, new PolicyReader()::policy);
    return problems.count() == before ? read : null;
  }

  private @Nullable Policy policy(JsonIn in) {
    return policy.read(
        in,
        v -> {
          MetricRule standard =
              new MetricRule(
                  "",
                  null,
                  v.or("rule", RuleKind.SIGNIFICANT_REGRESSION),
                  v.or("margin", Policy.MARGIN) / 100,
                  v.start());
          Double slowdown = v.find("speed");
          return new Policy(
              v.or("name", Policy.NAME),
              v.find("baseline"),
              v.find("release"),
              v.<List<Wish>>or("rules", List.of()).stream()
                  .map(wish -> granted(wish, standard))
                  .toList(),
              standard,
              v.or("falseAlarms", Policy.FALSE_ALARMS) / 100,
              v.or("maxFailed", Policy.MAX_FAILED) / 100,
              slowdown == null ? null : slowdown / 100,
              v.start());
        });
  }

  private static MetricRule granted(Wish wish, MetricRule standard) {
    return new MetricRule(
        wish.metric,
        wish.measure,
        wish.kind == null ? standard.kind() : wish.kind,
        wish.margin == null ? standard.margin() : wish.margin / 100,
        wish.place);
  }

  private @Nullable List<Wish> rules(JsonIn in) {
    Location start = in.here();
    long before = in.problemCount();
    List<Wish> wishes = in.list(this::wish);
    if (wishes == null) {
      return null;
    }
    if (wishes.isEmpty() && in.problemCount() == before) {
      in.problem(start, "no rule", "at least one, or no \"rules\": then every headline has one");
    }
    Set<String> seen = new HashSet<>();
    List<Wish> once = new ArrayList<>();
    for (Wish wish : wishes) {
      if (seen.add(wish.name())) {
        once.add(wish);
      } else {
        in.problem(
            wish.place, JsonIn.quoted(wish.name()) + " for the second time", "each metric once");
      }
    }
    return once;
  }

  private @Nullable Wish wish(JsonIn in) {
    return rule.read(
        in,
        v ->
            new Wish(
                v.get("metric"), v.find("measure"), v.find("rule"), v.find("margin"), v.start()));
  }

  private static @Nullable ResultPath path(JsonIn in) {
    Location place = in.here();
    String path = in.words();
    return path == null ? null : new ResultPath(path, place);
  }

  private static @Nullable String name(JsonIn in) {
    String name = in.words();
    if (name != null && !NAME.matcher(name).matches()) {
      in.problem("the name " + JsonIn.quoted(name), "up to 60 of A-Z a-z 0-9 . _ -");
      return null;
    }
    return name;
  }

  private static @Nullable Double falseAlarms(JsonIn in) {
    Location place = in.here();
    Double value = in.number();
    if (value != null && !(value > 0 && value <= Policy.MOST_FALSE_ALARMS)) {
      in.problem(
          place, "the number " + value, "above 0, to " + Policy.MOST_FALSE_ALARMS + " percent");
      return null;
    }
    return value;
  }

  private static @Nullable Double upToHundred(JsonIn in, String unit) {
    Location place = in.here();
    Double value = in.number();
    if (value != null && !(value >= 0 && value <= 100)) {
      in.problem(place, "the number " + value, "0 to 100 " + unit);
      return null;
    }
    return value;
  }
}
