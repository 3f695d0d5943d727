package dev.pressmark.core.speed;

import dev.pressmark.core.stats.Interval;
import java.util.Arrays;
import org.apache.commons.math3.stat.regression.SimpleRegression;

/**
 * How cost grows with size: the exponent b of cost = a · sizeᵇ, by least squares on the logarithms
 * (Commons Math {@link SimpleRegression}), with the interval of the slope by Student's t
 * distribution. 1 is linear, 2 quadratic. The interval tells how well one power fits the points; it
 * does not know how each point varies from run to run.
 *
 * @param exponent the slope; not a number where it cannot be told
 * @param interval of the exponent; none for fewer than three points or a single size
 * @param points number of points
 */
public record Growth(double exponent, Interval interval, int points) {

  private static final double CONFIDENCE = .95;

  /**
   * Fits points.
   *
   * @param sizes above 0
   * @param costs above 0, one for each size
   * @throws IllegalArgumentException if the lists differ in length or a number is not above 0
   */
  public static Growth of(double[] sizes, double[] costs) {
    if (sizes.length != costs.length) {
      throw new IllegalArgumentException(sizes.length + " sizes and " + costs.length + " costs");
    }
    SimpleRegression line = new SimpleRegression();
    for (int i = 0; i < sizes.length; i++) {
      line.addData(log(sizes[i]), log(costs[i]));
    }
    boolean one = Arrays.stream(sizes).distinct().count() < 2;
    return new Growth(
        one ? Double.NaN : line.getSlope(), interval(line, one, sizes.length), sizes.length);
  }

  private static double log(double number) {
    if (!(number > 0 && number < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("neither size nor cost: " + number);
    }
    return StrictMath.log(number);
  }

  private static Interval interval(SimpleRegression line, boolean one, int points) {
    if (one) {
      return new Interval.NotGiven("fewer than two sizes");
    }
    if (points < 3) {
      return new Interval.NotGiven("fewer than three points");
    }
    double half = line.getSlopeConfidenceInterval(1 - CONFIDENCE);
    return new Interval.Given(line.getSlope() - half, line.getSlope() + half, CONFIDENCE);
  }
}
