package dev.pressmark.baselines.rules.links;

import static dev.pressmark.api.annotation.ArticleRelation.IDENTICAL;
import static dev.pressmark.api.annotation.ArticleRelation.NEAR_DUPLICATE;
import static dev.pressmark.api.annotation.ArticleRelation.PARTIAL;
import static dev.pressmark.api.annotation.ArticleRelation.REVISED;
import static dev.pressmark.api.annotation.ArticleRelation.REWRITTEN;
import static dev.pressmark.api.annotation.ArticleRelation.SAME_EVENT;
import static dev.pressmark.api.annotation.ArticleRelation.SHARED_SOURCE;
import static dev.pressmark.baselines.rules.links.Stories.FERRY;
import static dev.pressmark.baselines.rules.links.Stories.FERRY_REWORDED;
import static dev.pressmark.baselines.rules.links.Stories.article;
import static dev.pressmark.baselines.rules.links.Stories.linkOf;
import static dev.pressmark.baselines.rules.links.Stories.page;
import static dev.pressmark.baselines.rules.links.Stories.paragraphs;
import static dev.pressmark.baselines.rules.links.Stories.relationOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.api.annotation.Direction;
import dev.pressmark.api.prediction.PredictedLinks.ArticleLink;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The rows of the guidelines' table of cases, on invented pages. */
class RelationsTest {

  private static final String AGENCY =
      page("Firth Agency", "4 May 2021", "Ferry loses its ramp", FERRY);

  @Test
  void aCopyInAnotherSitesWrapperIsIdentical() {
    String wrapped =
        "The Ulvay Bugle\nHome News Sport Log in\nSheep ahoy\n5 May 2021\n\n"
            + FERRY.replace('“', '"').replace('”', '"')
            + "\nSign up to our newsletter and never miss a ferry.\nShare Tweet Print\n© Bugle 2021";
    assertLink(AGENCY, wrapped, IDENTICAL, Direction.B_FROM_A);
  }

  @Test
  void aCopyWithAnEndCutIsANearDuplicate() {
    String cut = page("The Bugle", "5 May 2021", "No ramp", paragraphs(FERRY, 0, 6));
    assertLink(AGENCY, cut, NEAR_DUPLICATE, Direction.B_FROM_A);
  }

  @Test
  void aStubBehindAPaywallIsANearDuplicate() {
    String stub =
        page(
            "The Bugle",
            "5 May 2021",
            "No ramp",
            paragraphs(FERRY, 0, 2) + "\nTo continue reading, subscribe.");
    assertLink(AGENCY, stub, NEAR_DUPLICATE, Direction.B_FROM_A);
  }

  @Test
  void paragraphsInAnotherOrderAreACopyStill() {
    String moved =
        page(
            "The Bugle",
            "5 May 2021",
            "No ramp",
            paragraphs(FERRY, 4, 8) + "\n" + paragraphs(FERRY, 0, 4));
    assertThat(relationOf(AGENCY, moved))
        .hasValueSatisfying(relation -> assertThat(relation).isIn(IDENTICAL, NEAR_DUPLICATE));
  }

  @Test
  void aCopyWithAThirdOfItsOwnIsPartial() {
    String own =
        page(
            "The Bugle",
            "5 May 2021",
            "No ramp",
            paragraphs(FERRY, 0, 8)
                + """

                At the Bugle's own jetty on Tuesday a queue of bread vans reached past the smokehouse,
                and the drivers had begun to sell to each other what they could not deliver.

                Baker Effie Strang had forty loaves, nine of them spoken for by a vicar whom she
                could see through her telescope on the far shore, waving a basket.

                The Bugle has run a boat to the islands since Tuesday noon and will take letters,
                medicine, small dogs and, on Friday, the organist.
                """);
    assertLink(AGENCY, own, PARTIAL, Direction.B_FROM_A);
  }

  @Test
  void aRoundUpThatEmbedsAnArticleIsPartial() {
    String digest =
        page(
            "Week in Brief",
            "9 May 2021",
            "Five things",
            """
            Gondola inspectors in Porto Vesc have found that a third of all oars are shorter than the law of 1788 demands.

            A marmot in Tresana has eaten the only copy of the valley's fishing rights, which the clerk had left on a wall.

            The glassblowers of Vetrin will strike on every full moon until the furnace is moved away from the nursery.

            """
                + paragraphs(FERRY, 0, 4)
                + """

                The parliament of Ostrova debated for nine hours whether the accordion is an instrument or a vehicle.
                """);
    assertLink(AGENCY, digest, PARTIAL, Direction.B_FROM_A);
  }

  @Test
  void aLaterVersionOfOneOutletIsRevised() {
    String first = page("The Bugle", "4 May 2021", "Ferry loses its ramp", FERRY);
    String later =
        page(
            "The Bugle",
            "4 May 2021, updated 5 May 2021",
            "Ferry ramp found by diver",
            "A diver found the ramp of the car ferry Brannoch on Tuesday under eleven metres of"
                + " water, with a sheep's bell on it.\n\n"
                + FERRY.replace("39 of the sheep", "40 of the sheep")
                + "\nCorrection: an earlier version gave another number of sheep.");
    assertLink(first, later, REVISED, Direction.B_FROM_A);
  }

  @Test
  void anotherWordingInTheSameOrderIsRewritten() {
    String reworded = page("Boats Today", "6 May 2021", "Overboard", FERRY_REWORDED);
    assertLink(AGENCY, reworded, REWRITTEN, Direction.B_FROM_A);
  }

  @Test
  void aReleaseIsTheSourceOfAReportThatQuotesIt() {
    String release =
        page(
            "Northway Ferries",
            "4 May 2021",
            "PRESS RELEASE",
            """
            Northway Ferries has withdrawn its vessel Brannoch from the Ulvay service after a fault of the bow ramp.

            “The chain was replaced in 2019 and was good for another decade of ordinary sheep,” said marine director Una Petrie.

            “Every passenger with a hoof will be refunded in full.”

            The company thanks the harbour at Ulvay and the diver Ranald Bisset for their help.
            """);
    String report =
        page(
            "The Bugle",
            "6 May 2021",
            "Anger at the pier",
            """
            Islanders who met in the hall of Ulvay on Wednesday wanted to know one thing above all: who pays for the hay.

            Nobody from Northway Ferries came, but a statement was read out over the tea urn to some laughter.

            “Every passenger with a hoof will be refunded in full,” Una Petrie, its marine director, promised in it. “The chain was replaced in 2019 and was good for another decade of ordinary sheep.”

            Crofter Morag Adeyemi answered that she had never seen an ordinary sheep and did not expect to.

            The Brannoch lies at Ulvay with a tarpaulin where the ramp was.
            """);
    assertLink(release, report, SHARED_SOURCE, Direction.B_FROM_A);
  }

  @Test
  void independentReportsOfOneEventAreThat() {
    String own =
        page(
            "Lochside Radio",
            "4 May 2021",
            "Bleating heard",
            """
            Pupils of Ulvay primary had a lesson outdoors this morning because a flock stood in the corridor.

            The animals came off the Brannoch, whose front gate dropped away as she slowed for the landing stage, head teacher Catriona Lund reports.

            When the next boat will leave is anybody's guess; a paper notice on the ticket office door speaks of engineers.

            One ewe ate the register, Lund adds, so that officially everybody was present, and the caretaker has been given the rest of the week off.

            Lessons go on in the boathouse, where the blackboard is a sail and the chalk is a lump of something the tide brought in.
            """);
    ArticleLink link = linkOf(AGENCY, own).orElseThrow();
    assertThat(link.relation()).isEqualTo(SAME_EVENT);
    assertThat(link.direction()).isNull();
  }

  @Test
  void aTemplateOnAnotherDayIsNoLink() {
    String monday = tides("Monday 3 May 2021", "Ulvay", "4.10", "38", "Corrie");
    String tuesday = tides("Tuesday 4 May 2021", "Brannoch Point", "5.25", "61", "Selkie");
    assertThat(linkOf(monday, tuesday)).isEmpty();
  }

  private static String tides(String day, String place, String time, String height, String boat) {
    return page(
        "Harbour Office",
        day,
        "Tides",
        """
        High water at %s is expected at %s this afternoon, and skippers are asked to keep clear of the bar.

        The gauge at %s read %s centimetres above the datum when the office opened this morning.

        The pilot boat %s lies ready at the inner quay and answers on the usual channel.

        Small craft should not leave the harbour after dark without a light.
        """
            .replace("%s is", place + " is")
            .replace("at %s this", "at " + time + " this")
            .replace("at %s read %s", "at " + place + " read " + height)
            .replace("boat %s", "boat " + boat));
  }

  @Test
  void differentStoriesUnderOneMastheadAreNoLink() {
    String other =
        page(
            "Firth Agency",
            "5 May 2021",
            "Choir wins",
            """
            The miners' choir of Glen Tarvie has won the autumn prize of the northern halls with a song about rain.

            Conductor Agnes Farquhar said the basses had practised in the disused shaft, where nobody can hear a mistake.

            The prize is a silver thermos, which the choir will share by voice, beginning with the altos.
            """);
    assertThat(linkOf(AGENCY, other)).isEmpty();
  }

  @Test
  void aLongAppealInCommonIsNoLink() {
    String appeal =
        "\nSupport our journalism: if every reader of this page gave the price of one cup of tea, the"
            + " lamp in our window could burn all winter long.\n";
    String other =
        page(
            "The Bugle",
            "5 May 2021",
            "Choir wins",
            """
            The miners' choir of Glen Tarvie has won the autumn prize of the northern halls with a song about rain.

            Conductor Agnes Farquhar said the basses had practised in the disused shaft, where nobody can hear a mistake.
            """);
    assertThat(linkOf(AGENCY + appeal, other + appeal)).isEmpty();
  }

  @Test
  void versionsOfAVersionComeFromTheOriginal() {
    String copy = page("The Bugle", "5 May 2021", "No ramp", paragraphs(FERRY, 0, 7));
    String reworded = page("Boats Today", "6 May 2021", "Overboard", FERRY_REWORDED);
    List<ArticleLink> links =
        Stories.articles(
            Stories.link(
                List.of(
                    article("original", AGENCY), article("copy", copy), article("new", reworded))));
    assertThat(links)
        .hasSize(3)
        .anySatisfy(
            link -> {
              assertThat(List.of(link.a(), link.b())).containsOnly("copy", "new");
              assertThat(link.relation()).isEqualTo(REWRITTEN);
              assertThat(link.direction()).isEqualTo(Direction.COMMON);
            });
  }

  private static void assertLink(
      String a,
      String b,
      dev.pressmark.api.annotation.ArticleRelation relation,
      Direction direction) {
    assertThat(linkOf(a, b))
        .hasValueSatisfying(
            link -> {
              assertThat(link.relation()).isEqualTo(relation);
              assertThat(link.direction()).isEqualTo(direction);
            });
  }
}
