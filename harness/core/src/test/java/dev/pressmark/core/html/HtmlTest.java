package dev.pressmark.core.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.core.align.Seeds;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Nothing in a text is markup, and nothing of it is lost. */
class HtmlTest {

  private static final String[] PIECES = {
    "<",
    ">",
    "&",
    "\"",
    "'",
    "</script>",
    "<!--",
    "]]>",
    "&lt;",
    "ä",
    "“",
    "😀",
    "a",
    " ",
    "\n",
    "\t"
  };

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(12); i > 0; i--) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return text.toString();
  }

  private static String unescaped(String html) {
    return html.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }

  @Test
  void whatIsEscapedIsTheTextAndNoMarkup() {
    Seeds.forEach(
        500,
        random -> {
          String text = text(random);
          String html = Html.escape(text);
          assertThat(html).doesNotContain("<", ">", "\"", "'");
          assertThat(unescaped(html)).isEqualTo(text);
        });
  }

  @Test
  void partsOfATextAreEscapedAsTheWhole() {
    Seeds.forEach(
        300,
        random -> {
          String a = text(random);
          String b = text(random);
          assertThat(Html.escape(a) + Html.escape(b)).isEqualTo(Html.escape(a + b));
        });
  }

  @Test
  void whatHtmlDoesNotAllowIsReplaced() {
    for (String one : new String[] {"\0", "\u001B", "\r", "\uFFFE", "\uD800", "\u202E", "\u2066"}) {
      assertThat(Html.escape("a" + one + "b")).isEqualTo("a\uFFFDb");
    }
    assertThat(Html.escape("e\u200Dd")).as("joiners are letters of some scripts").hasSize(3);
  }

  @Test
  void aSlugIsSafeInAnAddress() {
    assertThat(Html.slug("My System 2.1")).isEqualTo("my-system-2-1");
    assertThat(Html.slug("../../etc")).isEqualTo("etc");
    assertThat(Html.slug("”…“")).isEqualTo("x");
    assertThat(Html.slug("night-library/a")).isEqualTo("night-library-a");
  }
}
