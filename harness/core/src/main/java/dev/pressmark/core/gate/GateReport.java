package dev.pressmark.core.gate;

import dev.pressmark.core.problem.InvalidInputException;
import dev.pressmark.core.problem.Problem;
import dev.pressmark.core.result.NamedResult;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the gate says. */
public sealed interface GateReport {

  /** The name of the policy. */
  String name();

  /**
   * The rules were checked.
   *
   * @param name of the policy
   * @param result what was judged
   * @param baseline what it was held against
   * @param release the last release; null for none
   * @param checks against the baseline first, then the release, then those on the result alone
   * @param tests how many comparisons p was adjusted over
   * @param strict whether "cannot tell" keeps a change out
   */
  record Judged(
      String name,
      NamedResult result,
      NamedResult baseline,
      @Nullable NamedResult release,
      List<Check> checks,
      int tests,
      boolean strict)
      implements GateReport {
    /** Copies the list. */
    public Judged {
      checks = List.copyOf(checks);
    }

    /** The worst outcome of all rules. */
    public Outcome outcome() {
      return Outcome.worst(checks);
    }

    /** Whether this outcome keeps the change out. */
    public boolean stops(Outcome outcome) {
      return outcome == Outcome.FAILED || (strict && outcome == Outcome.CANNOT_TELL);
    }

    /** How many rules came out so. */
    public long count(Outcome outcome) {
      return checks.stream().filter(check -> check.outcome() == outcome).count();
    }
  }

  /**
   * Nothing could be checked: the policy or a result is of no use.
   *
   * @param name of the policy, as far as it is known
   * @param problems what is wrong
   * @param count how many problems there are, those included that were not kept
   */
  record Refused(String name, List<Problem> problems, long count) implements GateReport {
    /** Copies the list. */
    public Refused {
      problems = List.copyOf(problems);
    }

    /** What could not be read or compared. */
    public static Refused of(String name, InvalidInputException why) {
      return new Refused(name, why.problems(), why.count());
    }
  }
}
