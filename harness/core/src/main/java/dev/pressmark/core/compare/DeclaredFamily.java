package dev.pressmark.core.compare;

import dev.pressmark.core.count.Tally;
import dev.pressmark.core.metric.Value;
import dev.pressmark.core.parallel.Parallel;
import dev.pressmark.core.result.Measure;
import dev.pressmark.core.stats.Bootstrap;
import dev.pressmark.core.stats.Holm;
import dev.pressmark.core.stats.PairComparison;
import dev.pressmark.core.stats.Replicates;
import dev.pressmark.core.stats.SignFlipTest;
import dev.pressmark.core.stats.Statistic;
import dev.pressmark.core.stats.StoryCounts;
import dev.pressmark.core.stats.SystemEstimate;
import dev.pressmark.core.stats.TestedPair;
import java.util.ArrayList;
import java.util.List;

/**
 * Comparisons that somebody has named in advance, and which are judged together: p is adjusted over
 * all of them (Holm 1979), so that the probability of one false verdict or more stays below α. In a
 * {@link Comparison} a family is all pairs of systems within one metric; here it is whatever was
 * declared, slices included.
 */
public final class DeclaredFamily {

  private DeclaredFamily() {}

  /**
   * One comparison of the family.
   *
   * @param a the system that is judged
   * @param b the one it is held against
   * @param key the metric or slice, which at least one of them has
   * @param measure what is compared of it
   * @param margin the largest difference that does not matter, as a share
   */
  public record Member(Side a, Side b, String key, Measure measure, double margin) {}

  /**
   * What came out for a member.
   *
   * @param a the score of A
   * @param b the score of B
   * @param pair A − B, with p adjusted over the family
   */
  public record Compared(SystemEstimate a, SystemEstimate b, PairComparison pair) {}

  private record Tested(SystemEstimate a, SystemEstimate b, TestedPair pair) {}

  /**
   * Compares every member, in their order; no member gives nothing.
   *
   * @param bootstrap over the stories of all sides
   * @param alpha the level that adjusted p will be held to, between 0 and 1: the lower, the more
   *     exchanges are drawn
   * @param threads how many work side by side; changes nothing
   * @throws IllegalArgumentException if neither side of a member has its metric, or it is counted
   *     otherwise than the measure needs
   */
  public static List<Compared> compare(
      List<Member> members, Bootstrap bootstrap, double alpha, int threads) {
    if (members.isEmpty()) {
      return List.of();
    }
    SignFlipTest test = SignFlipTest.ofFamily(bootstrap.resampling(), members.size(), alpha);
    List<Tested> tested = Parallel.map(members, threads, one -> test(one, test, bootstrap));
    List<Value> adjusted = Holm.adjust(tested.stream().map(one -> one.pair.flips().p()).toList());
    List<Compared> compared = new ArrayList<>();
    for (int i = 0; i < tested.size(); i++) {
      Tested one = tested.get(i);
      compared.add(
          new Compared(
              one.a,
              one.b,
              one.pair.judge(
                  adjusted.get(i), bootstrap.stories().size(), members.get(i).margin())));
    }
    return List.copyOf(compared);
  }

  private static Tested test(Member member, SignFlipTest test, Bootstrap bootstrap) {
    Tally like = like(member);
    StoryCounts a = member.a().counts().of(member.key(), like);
    StoryCounts b = member.b().counts().of(member.key(), like);
    Statistic statistic = member.measure().statistic();
    Replicates ofA = bootstrap.resample(a).replicates(statistic);
    Replicates ofB = bootstrap.resample(b).replicates(statistic);
    return new Tested(
        SystemEstimate.of(ofA),
        SystemEstimate.of(ofB),
        new TestedPair(
            member.a().id(), member.b().id(), test.test(a, b, statistic), ofA.minus(ofB)));
  }

  /** A metric of which one system has no counts was counted and found to have nothing: zeros. */
  private static Tally like(Member member) {
    Tally tally = member.a().totals().get(member.key());
    tally = tally == null ? member.b().totals().get(member.key()) : tally;
    if (tally == null) {
      throw new IllegalArgumentException("neither system has " + member.key());
    }
    return tally;
  }
}
