package dev.pressmark.core.report;

import dev.pressmark.core.compare.DeclaredFamily;
import dev.pressmark.core.gate.Check;
import dev.pressmark.core.gate.Evidence;
import dev.pressmark.core.policy.RuleKind;
import java.util.List;

/**
 * A check with its numbers as people read them.
 *
 * @param check the check
 * @param numbers one for each of {@link #titles}; empty where nothing was compared
 */
record GateRow(Check check, List<String> numbers) {

  private static final int ADJUSTED = 4;

  /** What stands above the numbers; the second is the word for the reference. */
  static List<String> titles(String reference) {
    return List.of("result", reference, "difference", "95 %", "adjusted", "detectable", "margin");
  }

  static GateRow of(Check check) {
    Evidence evidence = check.evidence();
    if (evidence == null) {
      return new GateRow(check, List.of());
    }
    DeclaredFamily.Compared compared = evidence.compared();
    return new GateRow(
        check,
        List.of(
            Points.of(compared.a().score()),
            Points.of(compared.b().score()),
            Points.signed(compared.pair().flips().difference()),
            Points.signed(compared.pair().interval()),
            evidence.rule().kind() == RuleKind.NON_INFERIOR
                ? Percent.UNDEFINED
                : Points.probability(compared.pair().adjustedP()),
            Points.of(compared.pair().detectable().value()),
            Percent.of(evidence.rule().margin())));
  }

  /** The reason, with the numbers in words; for where there is no table. */
  String sentence() {
    if (numbers.isEmpty()) {
      return check.reason();
    }
    return check.reason()
        + "; result "
        + numbers.get(0)
        + ", "
        + check.against().word()
        + " "
        + numbers.get(1)
        + ", difference "
        + numbers.get(2)
        + " ("
        + numbers.get(3)
        + ")"
        + (numbers.get(ADJUSTED).equals(Percent.UNDEFINED)
            ? ""
            : ", adjusted p " + numbers.get(ADJUSTED))
        + ", margin "
        + numbers.get(6);
  }
}
