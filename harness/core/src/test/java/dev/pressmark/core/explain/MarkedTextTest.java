package dev.pressmark.core.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.api.text.Span;
import dev.pressmark.core.align.Seeds;
import dev.pressmark.core.html.Html;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever spans are drawn: the text is all there, and each character is marked as who has it. */
class MarkedTextTest {

  private static List<Span> spans(Random random, int length) {
    List<Span> spans = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      int start = random.nextInt(length);
      spans.add(new Span(start, start + 1 + random.nextInt(length - start)));
    }
    return spans;
  }

  private static String mark(List<Span> gold, List<Span> own, int at) {
    boolean inGold = gold.stream().anyMatch(span -> span.start() <= at && at < span.end());
    boolean inOwn = own.stream().anyMatch(span -> span.start() <= at && at < span.end());
    return inGold ? (inOwn ? "both" : "gold") : inOwn ? "own" : "";
  }

  @Test
  void everyCharacterIsThereAndMarkedAsWhoHasIt() {
    Seeds.forEach(
        500,
        random -> {
          String text = "Ada <b> said & \"left\".\nNo.".substring(0, 1 + random.nextInt(26));
          List<Span> gold = spans(random, text.length());
          List<Span> own = spans(random, text.length());
          MarkedText marked = new MarkedText(text).gold(gold).own(own);
          int note = random.nextInt(text.length());
          marked.note(note, "@");
          StringBuilder expected = new StringBuilder();
          for (int i = 0; i < text.length(); i++) {
            String mark = mark(gold, own, i);
            expected.append(i == note ? "@" : "").append(Html.escape(text.substring(i, i + 1)));
            expected.append(mark.isEmpty() ? "" : "{" + mark + "}");
          }
          assertThat(byCharacter(marked.html())).isEqualTo(expected.toString());
        });
  }

  /** The same HTML with the class of the mark behind every character. */
  private static String byCharacter(String html) {
    StringBuilder out = new StringBuilder();
    String mark = "";
    for (int i = 0; i < html.length(); i++) {
      if (html.startsWith("<mark class=\"", i)) {
        int end = html.indexOf("\">", i);
        mark = "{" + html.substring(i + "<mark class=\"".length(), end) + "}";
        i = end + 1;
      } else if (html.startsWith("</mark>", i)) {
        mark = "";
        i += "</mark>".length() - 1;
      } else if (html.charAt(i) == '&') {
        int end = html.indexOf(';', i);
        out.append(html, i, end + 1).append(mark);
        i = end;
      } else {
        out.append(html.charAt(i)).append(html.charAt(i) == '@' ? "" : mark);
      }
    }
    return out.toString();
  }
}
