package dev.pressmark.core.layer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.core.count.Counts;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What stands before a span, however many code points or UTF-16 units it has, moves no score. */
class OffsetsInQuotesTest {

  private static final String STORY =
      "{q1|“We sail at noon,”} Holm said. He added that {q2-|the ice was thin}.";

  @Test
  void nothingBeforeASpanMovesItsScore() {
    Counts plain = counts("");
    for (String before :
        List.of(
            "🚢 ",
            "👩‍🚀👨‍👩‍👧‍👦🏴󠁧󠁢󠁳󠁣󠁴󠁿 ",
            "e\u0301te\u0301 \u0301 ",
            "\u00A0\u2003\u200B\uFEFF",
            "𝐍𝐄𝐖𝐒 २४ ",
            "ﷺ\u202E ",
            "İ ")) {
      assertThat(counts(before)).as(before).isEqualTo(plain);
    }
  }

  private static Counts counts(String before) {
    Page page = Page.of(before + STORY);
    return page.count(
        page.bare("We sail at noon"), page.quoted("the ice was"), page.bare("Holm said"));
  }
}
