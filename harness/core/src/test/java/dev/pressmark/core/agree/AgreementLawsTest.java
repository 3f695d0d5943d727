package dev.pressmark.core.agree;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.core.agree.Disagreement.Claim;
import dev.pressmark.core.dataset.Story;
import dev.pressmark.core.metric.Score;
import dev.pressmark.core.metric.Value;
import dev.pressmark.core.result.MetricKey;
import dev.pressmark.core.result.ResultWriter;
import dev.pressmark.core.score.ScoringOptions;
import dev.pressmark.wire.JsonOut;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What agreement must be, whatever the annotators did. */
class AgreementLawsTest {

  private static final int RUNS = 6;

  private static final Story QUARRY = Annotators.pass("quarry-siren", "pass-a");
  private static final Story FERRY = Annotators.pass("ferry-ramp", "pass-a");

  private static List<Story> careless(long seed) {
    Random random = new Random(seed);
    return List.of(Annotators.careless(QUARRY, random), Annotators.careless(FERRY, random));
  }

  @Test
  void annotationsAgreeWithThemselves() {
    for (long seed = 0; seed < RUNS; seed++) {
      Agreement same = Annotators.agree(careless(seed), careless(seed));
      assertThat(same.disagreements()).as("seed %d", seed).isEmpty();
      for (Figure figure : same.figures()) {
        assertThat(figure.value())
            .as("seed %d: %s", seed, figure)
            .satisfiesAnyOf(
                value -> assertThat(value).isEqualTo(Value.of(1)),
                value -> assertThat(value.isDefined()).isFalse());
        assertThat(figure.coverage().share())
            .as("seed %d: %s", seed, figure)
            .satisfiesAnyOf(
                share -> assertThat(share).isEqualTo(Score.of(1)),
                share -> assertThat(share.isDefined()).isFalse());
      }
      for (String key : same.aGold().result().total().tallies().keySet()) {
        if (!MetricKey.isSlice(key)) {
          same.aGold()
              .estimates()
              .of(key)
              .forEach(
                  (measure, estimate) ->
                      estimate
                          .score()
                          .toOptional()
                          .ifPresent(score -> assertThat(score).as(key).isEqualTo(1)));
        }
      }
    }
  }

  @Test
  void exchangingTheAnnotatorsExchangesTheDirectionsAndChangesNoCoefficient() {
    for (long seed = 0; seed < RUNS; seed++) {
      Agreement there = Annotators.agree(careless(seed), careless(seed + 100));
      Agreement back = Annotators.agree(careless(seed + 100), careless(seed));
      assertThat(metrics(back.aGold())).as("seed %d", seed).isEqualTo(metrics(there.bGold()));
      assertThat(metrics(back.bGold())).as("seed %d", seed).isEqualTo(metrics(there.aGold()));
      for (int i = 0; i < there.figures().size(); i++) {
        assertThat(back.figures().get(i).value())
            .as("seed %d: %s", seed, there.figures().get(i))
            .isEqualTo(there.figures().get(i).value());
      }
      assertThat(back.disagreements().stream().map(AgreementLawsTest::exchanged))
          .as("seed %d", seed)
          .isNotEmpty()
          .containsExactlyInAnyOrderElementsOf(there.disagreements());
    }
  }

  private static String metrics(Direction direction) {
    return JsonOut.pretty(ResultWriter.metrics(direction.result(), direction.estimates()));
  }

  private static Disagreement exchanged(Disagreement one) {
    Claim a = one.a();
    return new Disagreement(one.story(), one.article(), one.label(), one.field(), one.b(), a);
  }

  @Test
  void noOrderChangesAByte() {
    for (long seed = 0; seed < RUNS; seed++) {
      Random random = new Random(seed);
      List<Story> a = careless(seed);
      List<Story> b = careless(seed + 100);
      Agreement one = Annotators.agree(Annotators.set("a", a), Annotators.set("b", b));
      List<Story> shuffled =
          List.of(Annotators.shuffled(b.get(1), random), Annotators.shuffled(b.get(0), random));
      List<Story> turned = List.of(a.get(1), a.get(0));
      Agreement other =
          Annotators.agree(Annotators.set("a", turned), Annotators.set("b", shuffled));
      assertThat(withoutDigests(other)).as("seed %d", seed).isEqualTo(withoutDigests(one));
      assertThat(DisagreementWriter.lines(other.disagreements()))
          .as("seed %d", seed)
          .isEqualTo(DisagreementWriter.lines(one.disagreements()));
    }
  }

  /** The files differ, and their digests with them. */
  private static String withoutDigests(Agreement agreement) {
    return AgreementWriter.write(agreement).replaceAll("\"sha256\": \"[0-9a-f]+\"", "");
  }

  @Test
  void threadsChangeNoByte() {
    AnnotationSet a = Annotators.set("a", careless(1));
    AnnotationSet b = Annotators.set("b", careless(2));
    ScoringOptions four = new ScoringOptions(1, 200, null, 4);
    assertThat(AgreementWriter.write(Agreement.of(a, b, CommonStories.of(a, b), four)))
        .isEqualTo(AgreementWriter.write(Annotators.agree(a, b)));
  }
}
