package dev.pressmark.core.croissant;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sections of a Markdown page as plain text. */
final class Section {

  private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?-->");
  private static final Pattern TABLE = Pattern.compile("(?m)^\\|.*$");
  private static final Pattern LINK = Pattern.compile("\\[([^]]*)]\\([^)]*\\)");

  private Section() {}

  /** The text below a heading of the second level, without markup and tables, on one line. */
  static Optional<String> below(String heading, String page) {
    Matcher section =
        Pattern.compile("(?ms)^## " + Pattern.quote(heading) + "$(.*?)(?=^## |\\z)").matcher(page);
    return section.find() ? Optional.of(plain(section.group(1))) : Optional.empty();
  }

  private static String plain(String markdown) {
    String text = COMMENT.matcher(markdown).replaceAll("");
    text = TABLE.matcher(text).replaceAll("");
    text = LINK.matcher(text).replaceAll("$1");
    return text.replaceAll("[*`]", "").replaceAll("(?m)^- ", "").replaceAll("\\s+", " ").strip();
  }
}
