package dev.pressmark.core.card;

import dev.pressmark.core.problem.Location;
import dev.pressmark.core.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A Markdown page with parts between marks, {@code <!-- generated: NAME -->} and {@code <!--
 * /generated -->}, each on a line of its own: what is between them is made by program, everything
 * else is left alone. Line ends are LF or CRLF; made lines end as the mark before them.
 */
final class MarkedPage {

  private static final Pattern BEGIN = Pattern.compile("<!-- generated: ([a-z]+) -->");
  private static final String END = "<!-- /generated -->";

  private MarkedPage() {}

  /**
   * The page with every part made anew.
   *
   * @param file its name, for messages
   * @param part gives the lines of a part by its name; null where there is no such part
   * @param problems takes unknown parts, and marks without their partner
   */
  static String renewed(
      String page, String file, Function<String, @Nullable List<String>> part, Problems problems) {
    List<String> lines = new ArrayList<>();
    boolean inside = false;
    int number = 0;
    for (String whole : page.split("\n", -1)) {
      number++;
      String end = whole.endsWith("\r") ? "\r" : "";
      String line = whole.substring(0, whole.length() - end.length());
      Matcher begin = BEGIN.matcher(line);
      boolean ends = line.equals(END);
      if (begin.matches() ? inside : ends && !inside) {
        problems.add(
            Location.ofLine(file, number), "the mark " + line, "a begin, then its end, in turn");
      }
      if (begin.matches()) {
        List<String> made = part.apply(begin.group(1));
        if (made == null) {
          problems.add(
              Location.ofLine(file, number),
              "the part " + begin.group(1),
              "composition, phenomena, agreement, realism");
        } else {
          lines.add(whole);
          made.forEach(one -> lines.add(one + end));
        }
        inside = true;
      } else if (ends) {
        lines.add(whole);
        inside = false;
      } else if (!inside) {
        lines.add(whole);
      }
    }
    if (inside) {
      problems.add(Location.ofLine(file, number), "no " + END + " at the end", "");
    }
    return String.join("\n", lines);
  }
}
