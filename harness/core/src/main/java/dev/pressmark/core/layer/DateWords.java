package dev.pressmark.core.layer;

import dev.pressmark.api.text.Span;
import dev.pressmark.api.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds dates by a rule that understands nothing, for the floor: names of months and weekdays with
 * a capital letter, "today", "yesterday", "tomorrow" and "tonight", years from 1000 to 2999, and
 * numbers of one or two digits beside a month. Neighbouring ones on one line are one expression.
 */
final class DateWords {
  private static final Set<String> MONTHS =
      Set.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December",
          "Jan",
          "Feb",
          "Mar",
          "Apr",
          "Jun",
          "Jul",
          "Aug",
          "Sept",
          "Sep",
          "Oct",
          "Nov",
          "Dec");

  private static final Set<String> WORDS =
      Set.of(
          "Monday",
          "Tuesday",
          "Wednesday",
          "Thursday",
          "Friday",
          "Saturday",
          "Sunday",
          "today",
          "Today",
          "yesterday",
          "Yesterday",
          "tomorrow",
          "Tomorrow",
          "tonight",
          "Tonight");

  private static final Pattern YEAR = Pattern.compile("[12][0-9]{3}");
  private static final Pattern DAY = Pattern.compile("[0-9]{1,2}(?:st|nd|rd|th)?");

  private DateWords() {}

  /** The expressions, in text order; none in an empty text. */
  static List<Span> spans(String text) {
    Tokens tokens = Tokens.of(text);
    List<Span> spans = new ArrayList<>();
    for (int first = 0; first < tokens.size(); first++) {
      if (!isDate(tokens, first)) {
        continue;
      }
      int last = first;
      while (last + 1 < tokens.size() && isDate(tokens, last + 1) && sameLine(text, tokens, last)) {
        last++;
      }
      spans.add(new Span(tokens.start(first), tokens.end(last)));
      first = last;
    }
    return spans;
  }

  private static boolean isDate(Tokens tokens, int at) {
    String word = tokens.get(at);
    return WORDS.contains(word)
        || MONTHS.contains(word)
        || YEAR.matcher(word).matches()
        || (DAY.matcher(word).matches() && (isMonth(tokens, at - 1) || isMonth(tokens, at + 1)));
  }

  private static boolean isMonth(Tokens tokens, int at) {
    return at >= 0 && at < tokens.size() && MONTHS.contains(tokens.get(at));
  }

  private static boolean sameLine(String text, Tokens tokens, int at) {
    return text.substring(tokens.end(at), tokens.start(at + 1)).indexOf('\n') < 0;
  }
}
