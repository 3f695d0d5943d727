package dev.pressmark.core.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.pressmark.api.system.ArticleInput;
import dev.pressmark.api.system.ArticleInput.GivenQuote;
import dev.pressmark.api.system.ArticleInput.GivenSegment;
import dev.pressmark.api.system.PublicationDay;
import dev.pressmark.api.system.Track;
import dev.pressmark.api.text.Span;
import dev.pressmark.core.dataset.Article;
import dev.pressmark.core.dataset.Split;
import dev.pressmark.core.dataset.Story;
import dev.pressmark.core.prediction.TinyStories;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class VisibleArticlesTest {

  private static final List<Story> STORIES =
      List.of(
          TinyStories.lampOil(),
          TinyStories.story(
              "cold-pier",
              Split.TEST,
              TinyStories.withoutText(TinyStories.bare("cold-pier/b", "Ice on the pier.")),
              TinyStories.bare("cold-pier/a", "Ice came early.")));

  private static String lines(VisibleArticles articles) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      articles.write(out);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void theTextAndNothingElse() {
    VisibleArticles articles =
        VisibleArticles.of(STORIES, Track.END_TO_END, PublicationDay.WITHHELD);
    assertThat(articles.inputs())
        .containsExactly(
            new ArticleInput("lamp-oil/a", TinyStories.OIL, "en", null, null),
            new ArticleInput("lamp-oil/b", TinyStories.FERRY, "en", null, null),
            new ArticleInput("cold-pier/a", "Ice came early.", "en", null, null));
    assertThat(articles.textNotSupplied()).containsExactly("cold-pier/b");
    assertThat(articles.realIds()).containsEntry("lamp-oil/a", "lamp-oil/a").hasSize(3);
  }

  @Test
  void whatTheTrackGives() {
    VisibleArticles articles =
        VisibleArticles.of(STORIES, Track.ORACLE_QUOTES, PublicationDay.GIVEN);
    assertThat(articles.inputs().get(0))
        .isEqualTo(
            new ArticleInput(
                "lamp-oil/a",
                TinyStories.OIL,
                "en",
                "2031-02-07",
                List.of(new GivenQuote("q1", List.of(new GivenSegment(new Span(0, 9), true))))));
    assertThat(articles.inputs().get(2).quotes()).isEmpty();
  }

  @Test
  void linesInCodePoints() {
    String[] lines =
        lines(VisibleArticles.of(STORIES, Track.ORACLE_QUOTES, PublicationDay.GIVEN)).split("\n");
    assertThat(lines).hasSize(3);
    assertThat(lines[1])
        .isEqualTo(
            "{\"article\":\"lamp-oil/b\",\"text\":\""
                + TinyStories.FERRY
                + "\",\"language\":\"en\",\"publication\":\"2031-02-07\",\"quotes\":[{\"id\":\"q1\","
                + "\"segments\":[{\"start\":27,\"end\":38,\"quoted\":true}]}]}");
  }

  @Test
  void everyLineIsOfTheSchema() throws IOException {
    Schema schema = schema();
    for (Track track : Track.values()) {
      for (PublicationDay publication : PublicationDay.values()) {
        VisibleArticles articles = VisibleArticles.of(STORIES, track, publication);
        for (VisibleArticles one : List.of(articles, articles.opaque(7))) {
          for (String line : lines(one).split("\n")) {
            assertThat(schema.validate(line, InputFormat.JSON)).as(line).isEmpty();
          }
        }
      }
    }
  }

  private static Schema schema() throws IOException {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.isDirectory(folder.resolve("dataset/schema"))) {
      folder = Objects.requireNonNull(folder.getParent());
    }
    Map<String, String> schemas = new HashMap<>();
    for (String name : List.of("article", "common")) {
      String file = name + ".schema.json";
      schemas.put(
          "https://pressmark.dev/schema/" + file,
          Files.readString(folder.resolve("dataset/schema").resolve(file)));
    }
    return SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(schemas))
        .getSchema(SchemaLocation.of("https://pressmark.dev/schema/article.schema.json"));
  }

  private static List<Story> many() {
    List<Story> stories = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      List<Article> articles = new ArrayList<>();
      for (String name : List.of("a", "b", "c")) {
        articles.add(
            TinyStories.bare("story-" + i + "/" + name, "Ferry " + i + name + " was late."));
      }
      stories.add(TinyStories.story("story-" + i, Split.TEST, articles.toArray(new Article[0])));
    }
    return stories;
  }

  @Test
  void drawnIdsAreUniqueAndSayNothing() {
    VisibleArticles plain = VisibleArticles.of(many(), Track.END_TO_END, PublicationDay.WITHHELD);
    VisibleArticles drawn = plain.opaque(17);
    assertThat(drawn.inputs()).hasSize(300);
    Set<String> ids = new HashSet<>();
    Map<String, String> texts = new HashMap<>();
    plain.inputs().forEach(input -> texts.put(input.id(), input.text()));
    for (ArticleInput input : drawn.inputs()) {
      ids.add(input.id());
      assertThat(input.id()).matches("x[a-z0-9]+");
      assertThat(texts.get(drawn.realIds().get(input.id()))).isEqualTo(input.text());
    }
    assertThat(ids).hasSize(300);
    String lines = lines(drawn);
    assertThat(lines).doesNotContain("story-").doesNotContain(TinyStories.OUTLET);
    assertThat(drawn.inputs().stream().map(ArticleInput::text).toList())
        .isNotEqualTo(plain.inputs().stream().map(ArticleInput::text).toList());
  }

  @Test
  void theDrawIsAFunctionOfTheSeedAndTheArticles() {
    List<Story> stories = many();
    List<Story> reversed = new ArrayList<>(stories);
    java.util.Collections.reverse(reversed);
    String drawn =
        lines(VisibleArticles.of(stories, Track.END_TO_END, PublicationDay.WITHHELD).opaque(17));
    assertThat(
            lines(
                VisibleArticles.of(reversed, Track.END_TO_END, PublicationDay.WITHHELD).opaque(17)))
        .isEqualTo(drawn);
    assertThat(
            lines(
                VisibleArticles.of(stories, Track.END_TO_END, PublicationDay.WITHHELD).opaque(18)))
        .isNotEqualTo(drawn);
  }
}
