package dev.pressmark.core.convert;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pressmark.api.text.Span;
import dev.pressmark.core.align.Seeds;
import dev.pressmark.core.dataset.Article;
import dev.pressmark.core.dataset.Quote;
import dev.pressmark.core.dataset.Story;
import dev.pressmark.core.dataset.StoryReader;
import dev.pressmark.core.dataset.StoryWriter;
import dev.pressmark.core.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** From stand-off to inline and back nothing is lost, nothing is added. */
class InlineRoundTripTest {

  @Test
  void everyStoryComesBack() {
    Seeds.forEach(
        600,
        random -> {
          Story story = RandomStory.of(random);
          String inline = InlineWriter.write(story);
          Problems problems = new Problems();
          Story read = InlineReader.read(inline, "story", problems);
          assertThat(problems.list()).as(inline).isEmpty();
          assertThat(read).as(inline).isEqualTo(story);
          assertThat(StoryWriter.write(read)).isEqualTo(StoryWriter.write(story));
          assertThat(InlineWriter.write(read)).isEqualTo(inline);
        });
  }

  @Test
  void andFromTheFileToo() {
    Seeds.forEach(
        200,
        random -> {
          Story story = RandomStory.of(random);
          Problems problems = new Problems();
          Story read =
              StoryReader.read(
                  StoryWriter.write(story).getBytes(UTF_8),
                  "story.json",
                  sha256 ->
                      story.articles().stream()
                          .filter(article -> article.textSha256().equals(sha256))
                          .map(Article::requireText)
                          .findFirst()
                          .or(Optional::empty),
                  problems);
          assertThat(problems.list()).isEmpty();
          assertThat(read).isEqualTo(story);
        });
  }

  @Test
  void theExampleOfTheDocumentationIsAStory() throws IOException {
    Path page = Path.of(System.getProperty("basedir", "")).resolve("../../docs/inline.md");
    String docs = Files.readString(page);
    int start = docs.indexOf("pressmark-inline/1");
    String example = docs.substring(start, docs.indexOf("```", start));
    assertThat(example).contains("article b\n…\n");
    String complete =
        example.replace(
            "article b\n…\n",
            """
            article b
            language en
            outlet "The Cove Post"
            kind repost
            text <<<
            {q1|“We heard nothing”}, crews say. {e1>q2|Holm} {q2.cue|expects} {q2-|the bridge to close early}.
            >>>
            publication 2024-05-04 declared
            e1 person "Holm"
            q1 none
            q2 explicit e1
            """);
    Problems problems = new Problems();
    Story story = InlineReader.read(complete, "inline.md", problems);
    assertThat(problems.list()).isEmpty();
    assertThat(story).isNotNull();
    Article first = story.articles().get(0);
    assertThat(first.requireText())
        .startsWith("“We were told nothing”: ferry crews on the bridge plan\n")
        .endsWith("that\nnobody had answered.");
    Quote mixed = first.labels().quotes().get(1);
    assertThat(mixed.type().word()).isEqualTo("mixed");
    assertThat(mixed.segments())
        .extracting(s -> s.span().of(first.requireText()))
        .containsExactly("the bridge would close", "“before\nthe ice does”");
    assertThat(InlineReader.read(InlineWriter.write(story), "again", new Problems()))
        .isEqualTo(story);
  }

  @Test
  void spansOfOneLabelMayNestAndMustNotCross() {
    InlineLabel label = new InlineLabel.OfPublication();
    InlineText nested =
        new InlineText(
            "abcdef",
            List.of(tag(label, 0, 3), tag(label, 0, 6), tag(label, 2, 3), tag(label, 2, 3)));
    assertThat(InlineText.parse(nested.marked(), "", 0, new Problems())).isEqualTo(nested);
    InlineText crossing = new InlineText("abcdef", List.of(tag(label, 0, 4), tag(label, 2, 6)));
    assertThatThrownBy(crossing::marked)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("cross");
  }

  private static InlineText.Tag tag(InlineLabel label, int start, int end) {
    return new InlineText.Tag(label, new Span(start, end), 0);
  }

  @Test
  void aTextMayEndInALineEndOrHoldNothing() {
    for (String text : List.of("\n", "a\n", "a\n\n", "", ">>>", ">>>\n", "\\", "a\n>>>b")) {
      String marked = new InlineText(text, List.of()).marked();
      assertThat(InlineText.parse(marked, "", 0, new Problems()).text()).isEqualTo(text);
      assertThat(("\n" + marked + "\n").contains("\n>>>\n")).as(text).isFalse();
    }
  }

  @Test
  void aMissingTextOrAStrangeMentionIsRefused() {
    Story story = RandomStory.of(new java.util.Random(3));
    Article first = story.articles().get(0);
    Article without =
        new Article(
            first.id(),
            first.language(),
            first.source(),
            null,
            false,
            first.textSha256(),
            first.textLength(),
            first.labels());
    Story changed =
        new Story(
            story.canary(),
            story.id(),
            story.split(),
            story.topic(),
            story.since(),
            List.of(without),
            story.links());
    assertThatThrownBy(() -> InlineWriter.write(changed))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("old-quay/a");
  }
}
