package dev.pressmark.baselines.rules.links;

/**
 * How a recurring report is told from a revised one: its sentences are the same but for what is
 * filled in. A sentence has changed slots where it and its partner each hold a name or a number
 * that the other does not have.
 */
final class SlotChanges {

  private SlotChanges() {}

  /** The share of the aligned sentences of a page with changed slots; 0 without any. */
  static double share(Page from, Page to, SentenceAlignment alignment, Vocabulary vocabulary) {
    int aligned = 0;
    int changed = 0;
    for (int s = 0; s < from.sentences().size(); s++) {
      int partner = alignment.partners().get(s);
      if (partner >= 0) {
        aligned++;
        StemSet one = from.sentences().get(s).stems();
        StemSet other = to.sentences().get(partner).stems();
        changed +=
            holdsSlot(one.without(other), vocabulary) && holdsSlot(other.without(one), vocabulary)
                ? 1
                : 0;
      }
    }
    return aligned == 0 ? 0 : changed / (double) aligned;
  }

  private static boolean holdsSlot(StemSet stems, Vocabulary vocabulary) {
    return stems.stream().anyMatch(stem -> vocabulary.isName(stem) || vocabulary.isNumber(stem));
  }
}
