package dev.pressmark.baselines.rules.speakers;

import dev.pressmark.api.prediction.PredictedEntity;
import dev.pressmark.api.text.Name;
import dev.pressmark.api.text.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Somebody who speaks, while a page is read: what is known of them grows. */
final class Referent {

  private final int number;
  private final Set<Span> mentions = new TreeSet<>();
  private final Set<String> roles = new HashSet<>();
  private String name;
  private Name parsed;
  private boolean named;
  private Kind kind = Kind.UNKNOWN;
  private Gender gender = Gender.UNKNOWN;
  private int lastAt = -1;
  private int seen;

  /**
   * @param named whether the name is a proper name
   */
  Referent(int number, String name, boolean named) {
    this.number = number;
    this.name = name;
    this.parsed = Name.of(name);
    this.named = named;
  }

  String id() {
    return "e" + number;
  }

  String name() {
    return name;
  }

  boolean isNamed() {
    return named;
  }

  Kind kind() {
    return kind;
  }

  Gender gender() {
    return gender;
  }

  /** Takes a name, if it says more than the one before. */
  void addName(String other, boolean proper) {
    boolean more = proper == named && other.length() > name.length();
    if (more || (proper && !named)) {
      name = other;
      parsed = Name.of(other);
      named = proper;
    }
  }

  /** The last word of the page where it was meant as a speaker; -1 for none. */
  int lastAt() {
    return lastAt;
  }

  void speaksAt(int word) {
    lastAt = word;
  }

  void addMention(Span span) {
    mentions.add(span);
  }

  /** Takes a noun by which it is described. */
  void addRole(String noun) {
    roles.add(noun);
  }

  boolean hasRole(String noun) {
    return roles.contains(noun);
  }

  void learn(Kind other) {
    kind = kind == Kind.UNKNOWN ? other : kind;
  }

  void learn(Gender other) {
    gender = gender == Gender.UNKNOWN ? other : gender;
  }

  /** The page names this one once more. */
  void see() {
    seen++;
  }

  int timesSeen() {
    return seen;
  }

  /** Whether this is the name, titles aside. */
  boolean isCalled(Name other) {
    return named && parsed.untitled().equals(other.untitled());
  }

  /** Whether a name can be this one's: equal without titles, or the surname of one of them. */
  boolean answersTo(Name other) {
    if (!named) {
      return false;
    }
    Name own = parsed;
    return own.untitled().equals(other.untitled())
        || (own.surname().isPresent() && own.surname().equals(other.bareSurname()))
        || (other.surname().isPresent() && other.surname().equals(own.bareSurname()))
        || isFirstWord(own, other)
        || isFirstWord(other, own);
  }

  private static boolean isFirstWord(Name full, Name word) {
    return word.untitled().indexOf(' ') < 0
        && word.untitled().length() > 1
        && full.untitled().startsWith(word.untitled() + " ");
  }

  PredictedEntity toEntity() {
    return new PredictedEntity(id(), name, List.copyOf(mentions));
  }
}
