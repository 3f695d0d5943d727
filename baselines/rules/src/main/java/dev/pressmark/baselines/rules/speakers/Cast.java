package dev.pressmark.baselines.rules.speakers;

import dev.pressmark.api.prediction.PredictedEntity;
import dev.pressmark.api.text.Name;
import dev.pressmark.api.text.TokenRange;
import dev.pressmark.baselines.rules.text.Page;
import dev.pressmark.baselines.rules.text.WordClass;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** All who are named on a page, and who is meant by a name or a description. */
final class Cast {

  /** How many of the last speakers are asked about. */
  private static final int REACH = 200;

  /** How many words behind a name a pronoun tells of its bearer. */
  private static final int VOTING_REACH = 40;

  private final Page page;
  private final List<Referent> referents = new ArrayList<>();

  /** Where each personal name of the page stands, with who bears it, in text order. */
  private final List<Sighting> sightings = new ArrayList<>();

  /** Somebody named at a word. */
  record Sighting(int at, Referent referent) {}

  /**
   * @param said whether a word stands in a quote
   */
  Cast(Page page, IntPredicate said) {
    this.page = page;
    NamesOfPage names = NamesOfPage.of(page);
    for (TokenRange name : names.all()) {
      if (name.size() > 1 && names.isPersonal(name)) {
        meet(name, true);
      }
    }
    sightings.sort(Comparator.comparingInt(Sighting::at));
    learnGenders(said);
    for (TokenRange name : names.all()) {
      if (name.size() == 1 || !names.isPersonal(name)) {
        meet(name, false);
      }
    }
    sightings.sort(Comparator.comparingInt(Sighting::at));
    learnGenders(said);
  }

  /** Each "he" and "she" of the narrator's votes for whoever is named last before it. */
  private void learnGenders(IntPredicate said) {
    Map<Referent, Integer> votes = new HashMap<>();
    int next = 0;
    @Nullable Sighting last = null;
    for (int i = 0; i < page.size(); i++) {
      while (next < sightings.size() && sightings.get(next).at() <= i) {
        Sighting sighting = sightings.get(next++);
        boolean person = sighting.referent().kind() == Kind.PERSON;
        last = person && !said.test(sighting.at()) ? sighting : last;
      }
      int vote = said.test(i) ? 0 : vote(page.word(i));
      if (vote != 0 && last != null && i - last.at() <= VOTING_REACH) {
        votes.merge(last.referent(), vote, Integer::sum);
      }
    }
    votes.forEach(
        (referent, sum) ->
            referent.learn(sum > 0 ? Gender.FEMALE : sum < 0 ? Gender.MALE : Gender.UNKNOWN));
  }

  private static int vote(String word) {
    return switch (word) {
      case "she", "her", "herself" -> 1;
      case "he", "his", "him", "himself" -> -1;
      default -> 0;
    };
  }

  private void meet(TokenRange name, boolean person) {
    @Nullable Referent known = byName(Name.of(page.of(name)), genderOf(name.first() - 1));
    if (known == null && !person && !isBody(name)) {
      return;
    }
    Referent referent = known == null ? add(page.of(name), true) : known;
    referent.addName(page.of(name), true);
    learnRoles(referent, name);
    if (isBody(name)) {
      referent.learn(Kind.BODY);
      referent.addRole(page.word(name.end() - 1));
    } else if (person || referent.kind() == Kind.PERSON) {
      referent.learn(Kind.PERSON);
    }
    referent.see();
    sightings.add(new Sighting(name.first(), referent));
  }

  private boolean isBody(TokenRange name) {
    return name.size() > 1 && page.is(name.end() - 1, WordClass.BODY);
  }

  /** What stands beside a name and describes it: "harbour master Ada Holm", "Holm, the mate,". */
  private void learnRoles(Referent referent, TokenRange name) {
    int before = name.first() - 1;
    if (before >= 0 && !page.pauseBefore(name.first())) {
      if (page.is(before, WordClass.PERSON) || page.is(before, WordClass.TITLE)) {
        describe(referent, before);
      }
    } else if (before >= 0 && page.commaBefore(name.first()) && page.is(before, WordClass.PERSON)) {
      describe(referent, before);
    }
    int behind = name.end();
    if (behind < page.size() && page.commaBefore(behind)) {
      for (int i = behind; i < Math.min(behind + 6, page.size()); i++) {
        if (i > behind && page.pauseBefore(i)) {
          break;
        }
        if (page.is(i, WordClass.PERSON)
            && (i + 1 >= page.size()
                || page.pauseBefore(i + 1)
                || page.is(i + 1, WordClass.PREPOSITION))) {
          describe(referent, i);
          break;
        }
      }
    }
  }

  private void describe(Referent referent, int noun) {
    referent.addRole(page.word(noun));
    referent.learn(Kind.PERSON);
    referent.learn(genderOf(noun));
  }

  private Gender genderOf(int noun) {
    return page.is(noun, WordClass.WOMAN)
        ? Gender.FEMALE
        : page.is(noun, WordClass.MAN) ? Gender.MALE : Gender.UNKNOWN;
  }

  private Referent add(String name, boolean named) {
    Referent referent = new Referent(referents.size() + 1, name, named);
    referents.add(referent);
    return referent;
  }

  /** Of those who can be meant by a name whoever has just that name, else whoever is named most. */
  private @Nullable Referent byName(Name name, Gender gender) {
    @Nullable Referent best = null;
    for (int i = referents.size() - 1; i >= Math.max(0, referents.size() - REACH); i--) {
      Referent referent = referents.get(i);
      if (referent.isCalled(name)) {
        return referent;
      }
      boolean fits = referent.answersTo(name) && referent.gender().fits(gender);
      if (fits && (best == null || referent.timesSeen() > best.timesSeen())) {
        best = referent;
      }
    }
    return best;
  }

  /** Whoever wrote the page: the first name behind "by" at the beginning of a line; or null. */
  @Nullable Referent author() {
    for (Sighting sighting : sightings) {
      int before = sighting.at() - 1;
      if (before >= 0 && page.word(before).equals("by") && page.lineBefore(before)) {
        return sighting.referent();
      }
    }
    return null;
  }

  /** Who is meant by a name; somebody new where nobody of that name is known. */
  Referent named(Mention mention) {
    String text = page.of(mention.name());
    @Nullable Referent known = byName(Name.of(text), mention.gender(page));
    Referent referent = known == null ? add(text, true) : known;
    referent.addName(text, true);
    take(referent, mention);
    if (mention.words().first() < mention.name().first()) {
      int before = mention.name().first() - 1;
      if (page.is(before, WordClass.PERSON) || page.is(before, WordClass.TITLE)) {
        describe(referent, before);
      } else if (!page.is(before, WordClass.DETERMINER)) {
        referent.addRole(page.word(before));
      }
    }
    return referent;
  }

  /** Who is meant by a description; somebody new where it fits nobody known. */
  Referent described(Mention mention, List<Referent> lastSpeakers) {
    String noun = page.word(mention.head(page));
    @Nullable Referent known =
        mention.isDefinite(page) || mention.words().size() == mention.name().size()
            ? byRole(mention, noun, lastSpeakers)
            : null;
    Referent referent = known == null ? add(page.of(mention.words()), false) : known;
    referent.addName(page.of(mention.words()), false);
    referent.addRole(noun);
    take(referent, mention);
    return referent;
  }

  private @Nullable Referent byRole(Mention mention, String noun, List<Referent> lastSpeakers) {
    for (Referent referent : lastSpeakers) {
      if (referent.hasRole(noun) && referent.gender().fits(mention.gender(page))) {
        return referent;
      }
    }
    for (int i = referents.size() - 1; i >= Math.max(0, referents.size() - REACH); i--) {
      if (referents.get(i).hasRole(noun)) {
        return referents.get(i);
      }
    }
    boolean company = noun.equals("company") || noun.equals("firm");
    boolean anyone = noun.equals("man") || noun.equals("woman") || noun.equals("person");
    for (Referent referent : lastSpeakers) {
      boolean fits =
          company
              ? referent.kind() == Kind.BODY
                  || (referent.kind() == Kind.UNKNOWN && referent.isNamed())
              : anyone
                  && referent.kind() == Kind.PERSON
                  && referent.gender().fits(mention.gender(page));
      if (fits) {
        return referent;
      }
    }
    return null;
  }

  private void take(Referent referent, Mention mention) {
    referent.learn(mention.kind(page));
    referent.learn(mention.gender(page));
    referent.addMention(page.span(mention.words()));
  }

  /** Who is named last before a word and can be meant by a pronoun; null where nobody is. */
  @Nullable Sighting seenBefore(int at, int limit, Gender gender) {
    int low = 0;
    int high = sightings.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sightings.get(middle).at() < at) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    for (int i = low - 1; i >= 0 && sightings.get(i).at() >= limit; i--) {
      Referent referent = sightings.get(i).referent();
      if (referent.kind() == Kind.PERSON && referent.gender().fits(gender)) {
        return sightings.get(i);
      }
    }
    return null;
  }

  /** Those with mentions, in the order in which they were met. */
  List<PredictedEntity> entities() {
    return referents.stream().map(Referent::toEntity).toList();
  }
}
