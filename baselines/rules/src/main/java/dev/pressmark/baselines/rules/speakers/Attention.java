package dev.pressmark.baselines.rules.speakers;

import dev.pressmark.baselines.rules.speakers.Cast.Sighting;
import dev.pressmark.baselines.rules.text.Page;
import dev.pressmark.baselines.rules.text.WordClass;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who the page is about at each point: who spoke, who was named, and so who a pronoun means. */
final class Attention {

  /** How many words back somebody is looked for who has not spoken. */
  private static final int REACH = 120;

  /** How many speakers are kept in mind. */
  private static final int KEPT = 12;

  private final Page page;
  private final Cast cast;

  /** The last one first. */
  private final List<Referent> speakers = new ArrayList<>();

  Attention(Page page, Cast cast) {
    this.page = page;
    this.cast = cast;
  }

  /** The speakers so far, the last one first. */
  List<Referent> speakers() {
    return speakers;
  }

  /** Somebody speaks at a word. */
  void speak(Collection<Referent> who, int at) {
    for (Referent referent : who) {
      speakers.remove(referent);
      speakers.add(0, referent);
      referent.speaksAt(at);
    }
    while (speakers.size() > KEPT) {
      speakers.remove(speakers.size() - 1);
    }
  }

  /**
   * Who is meant by a pronoun.
   *
   * @param around the speakers of the quote in which the pronoun stands; empty for none
   * @return empty where nobody fits; two for "both"
   */
  List<Referent> pronoun(Mention mention, List<Referent> around) {
    int at = mention.words().first();
    return switch (Mention.bare(page.word(at))) {
      case "he", "him" -> one(person(at, Gender.MALE));
      case "she", "her" -> one(person(at, Gender.FEMALE));
      case "it" -> one(thing());
      case "i", "me" -> around.isEmpty() ? one(cast.author()) : around;
      case "we", "us" -> around;
      case "both", "neither", "they", "them" -> several();
      default -> speakers.isEmpty() ? List.of() : List.of(speakers.get(0));
    };
  }

  private static List<Referent> one(@Nullable Referent referent) {
    return referent == null ? List.of() : List.of(referent);
  }

  private @Nullable Referent person(int at, Gender gender) {
    @Nullable Sighting seen = cast.seenBefore(at, Math.max(0, at - REACH), gender);
    @Nullable Referent spoke = null;
    for (Referent referent : speakers) {
      boolean person =
          referent.kind() == Kind.PERSON || (referent.kind() == Kind.UNKNOWN && referent.isNamed());
      if (person && referent.gender().fits(gender)) {
        spoke = referent;
        break;
      }
    }
    Referent found = later(spoke, seen);
    if (found != null) {
      found.learn(gender);
      found.learn(Kind.PERSON);
    }
    return found;
  }

  /** Who spoke last, unless somebody was named since as a subject is named. */
  private @Nullable Referent later(@Nullable Referent spoke, @Nullable Sighting seen) {
    if (seen == null) {
      return spoke;
    }
    boolean since = spoke == null || (seen.at() > spoke.lastAt() && isSubject(seen.at()));
    return since ? seen.referent() : spoke;
  }

  /** Whether a name begins a clause, a title or an office before it aside. */
  private boolean isSubject(int at) {
    int first = at;
    while (first > 0
        && !page.stopBefore(first)
        && !page.pauseBefore(first)
        && (page.is(first - 1, WordClass.TITLE) || page.is(first - 1, WordClass.PERSON))) {
      first--;
    }
    return first == 0 || page.stopBefore(first) || page.pauseBefore(first);
  }

  private @Nullable Referent thing() {
    for (Referent referent : speakers) {
      if (referent.kind() == Kind.BODY || referent.kind() == Kind.DOCUMENT) {
        return referent;
      }
    }
    for (Referent referent : speakers) {
      if (referent.kind() == Kind.UNKNOWN) {
        return referent;
      }
    }
    return null;
  }

  private List<Referent> several() {
    if (!speakers.isEmpty() && speakers.get(0).kind().isMany()) {
      return List.of(speakers.get(0));
    }
    return pair();
  }

  /** The two who spoke last; fewer where fewer spoke. */
  List<Referent> pair() {
    return speakers.size() >= 2 ? List.of(speakers.get(1), speakers.get(0)) : List.copyOf(speakers);
  }

  /** Who says words at a place that names nobody; empty where nobody has spoken or been named. */
  List<Referent> implied(int at) {
    @Nullable Referent spoke = speakers.isEmpty() ? null : speakers.get(0);
    @Nullable Sighting seen = cast.seenBefore(at, Math.max(0, at - REACH), Gender.UNKNOWN);
    return one(later(spoke, spoke == null && seen != null && !isNear(seen, at) ? null : seen));
  }

  private boolean isNear(Sighting seen, int at) {
    for (int i = seen.at() + 1; i <= at; i++) {
      if (page.lineBefore(i)) {
        return false;
      }
    }
    return true;
  }
}
