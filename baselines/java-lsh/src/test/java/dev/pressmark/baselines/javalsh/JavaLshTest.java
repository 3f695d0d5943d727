package dev.pressmark.baselines.javalsh;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.api.prediction.PredictedLinks.ArticleLink;
import dev.pressmark.api.system.ArticleInput;
import dev.pressmark.api.system.Layer;
import dev.pressmark.api.system.Linker.LinkedArticle;
import dev.pressmark.api.system.PublicationDay;
import dev.pressmark.api.system.SessionRequest;
import dev.pressmark.api.system.Track;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Copies are linked, others are not. */
class JavaLshTest {

  private static final String REPORT =
      "The harbour council voted on the lamp at the end of the quay after a long debate in which three"
          + " members left the room and one came back with the minutes of a meeting that nobody else"
          + " remembered having sat through in the winter of the great fog";
  private static final String OTHER =
      "A rowing club from the far side of the lake has withdrawn its protest against the new buoys"
          + " because the wind, its chairman wrote, had settled the matter before any committee could"
          + " find an evening to meet about it";

  private static List<ArticleLink> link(String... texts) throws Exception {
    List<LinkedArticle> collection = new ArrayList<>();
    for (int i = 0; i < texts.length; i++) {
      collection.add(
          new LinkedArticle(new ArticleInput("x" + i, texts[i], "en", null, null), List.of()));
    }
    List<ArticleLink> links =
        new JavaLsh()
            .openLinker(new SessionRequest(Track.END_TO_END, PublicationDay.WITHHELD))
            .link(collection, EnumSet.of(Layer.ARTICLE_LINKS))
            .articles();
    assertThat(links).isNotNull();
    return links == null ? List.of() : links;
  }

  @Test
  void copiesAreLinkedOnceWithTheirLikeness() throws Exception {
    String cut = REPORT.substring(0, REPORT.lastIndexOf(" in the winter"));
    assertThat(link(REPORT, OTHER, REPORT.toUpperCase(Locale.ROOT), cut))
        .hasSize(3)
        .anySatisfy(
            one -> {
              assertThat(List.of(one.a(), one.b())).containsExactlyInAnyOrder("x0", "x2");
              assertThat(one.score()).isEqualTo(1.0);
            })
        .noneSatisfy(one -> assertThat(List.of(one.a(), one.b())).contains("x1"))
        .allSatisfy(one -> assertThat(one.score()).isBetween(0.5, 1.0));
  }

  @Test
  void textsWithoutAShingleAreLinkedWithNothing() throws Exception {
    assertThat(link()).isEmpty();
    assertThat(link("", "", "Ferry stopped.", "Ferry stopped.")).isEmpty();
  }

  @Test
  void theSameCollectionGivesTheSameLinks() throws Exception {
    assertThat(link(REPORT, REPORT, OTHER)).isEqualTo(link(REPORT, REPORT, OTHER));
  }
}
