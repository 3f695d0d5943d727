package dev.pressmark.worker;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pressmark.api.system.ArticleInput;
import dev.pressmark.api.system.ArticleInput.GivenQuote;
import dev.pressmark.api.system.ArticleInput.GivenSegment;
import dev.pressmark.api.system.Layer;
import dev.pressmark.api.system.PublicationDay;
import dev.pressmark.api.system.SessionRequest;
import dev.pressmark.api.system.Track;
import dev.pressmark.api.text.Span;
import dev.pressmark.wire.Requests;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the harness writes comes out as it was. */
class RequestReaderTest {

  private static Request read(byte[] line) {
    return RequestReader.read(new String(line, UTF_8));
  }

  @ParameterizedTest
  @EnumSource(Track.class)
  void theGreeting(Track track) {
    for (PublicationDay day : PublicationDay.values()) {
      SessionRequest run = new SessionRequest(track, day);
      assertThat(read(Requests.hello(EnumSet.allOf(Layer.class), run)))
          .isEqualTo(new Request.Hello(run));
    }
  }

  @Test
  void articlesBeyondSixteenBits() {
    String text = "🦢 “Honk,” said\t\u2028the \"swan\" \\ 🦢 “Honk.”";
    int second = text.lastIndexOf('“');
    List<GivenQuote> quotes =
        List.of(
            new GivenQuote(
                "q1",
                List.of(
                    new GivenSegment(new Span(3, 10), true),
                    new GivenSegment(new Span(second, text.length()), false))),
            new GivenQuote("q2", List.of()));
    for (ArticleInput one :
        List.of(
            new ArticleInput("x1", text, "en", "2024-05-06", quotes),
            new ArticleInput("x2", text, "en", null, null),
            new ArticleInput("x3", "", "de", null, List.of()))) {
      assertThat(read(Requests.article(one))).isEqualTo(new Request.Article(one));
    }
  }

  @Test
  void linksAndTheEnd() {
    EnumSet<Layer> both = EnumSet.of(Layer.ARTICLE_LINKS, Layer.UTTERANCE_LINKS);
    assertThat(read(Requests.link(both))).isEqualTo(new Request.Link(both));
    assertThat(read(Requests.end())).isEqualTo(new Request.End());
  }

  @Test
  void fieldsOfALaterHarnessArePassedOver() {
    assertThat(RequestReader.read("{\"op\":\"link\",\"new\":{\"a\":[1]},\"want\":[\"topics\"]}"))
        .isEqualTo(new Request.Link(EnumSet.noneOf(Layer.class)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "[]",
        "{\"op\":\"dance\"}",
        "{\"op\":\"hello\",\"protocol\":\"pressmark.exec/2\"}",
        "{\"op\":\"hello\",\"protocol\":\"pressmark.exec/1\",\"track\":\"blind\"}",
        "{\"op\":\"article\",\"article\":\"x1\"}",
        "{\"op\":\"link\",\"want\":\"articles\"}",
        "{\"op\":",
      })
  void whatIsNoRequestIsRefused(String line) {
    assertThatThrownBy(() -> RequestReader.read(line)).isInstanceOf(RuntimeException.class);
  }
}
