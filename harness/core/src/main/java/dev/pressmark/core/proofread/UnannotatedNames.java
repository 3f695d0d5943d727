package dev.pressmark.core.proofread;

import dev.pressmark.api.text.MarkPairs;
import dev.pressmark.api.text.Span;
import dev.pressmark.core.dataset.Entity;
import dev.pressmark.core.dataset.RegionKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * Names of entities, and their aliases, that stand as whole words where no entity has a mention.
 * Left out are headers, bylines, datelines and boilerplate, and what alone fills a pair of brackets
 * (an acronym, a defined term, a credit), where the guidelines want none. What modifies another
 * name ("Harbour Office figures") is right without a mention and is accepted.
 */
final class UnannotatedNames {

  private UnannotatedNames() {}

  static void check(Proof proof, Consumer<Remark> remarks) {
    List<Span> taken = new ArrayList<>();
    for (Entity entity : proof.article().labels().entities()) {
      entity.mentions().forEach(mention -> taken.add(mention.span()));
    }
    List<Name> names = names(proof);
    for (Name name : names) {
      for (Span place : places(proof.text(), name.written)) {
        if (taken.stream().noneMatch(span -> overlap(span, place)) && isAsked(proof, place)) {
          taken.add(place);
          remarks.accept(
              new Remark(
                  Check.UNANNOTATED_NAME,
                  proof.at(place),
                  null,
                  "a name of " + name.entity + " without a mention"));
        }
      }
    }
  }

  /** A name as it is written. */
  private record Name(String written, String entity) {}

  /** Longer ones first: a name inside another is that one's. */
  private static List<Name> names(Proof proof) {
    TreeSet<Name> names =
        new TreeSet<>(
            Comparator.<Name>comparingInt(name -> -name.written.length())
                .thenComparing(Name::written)
                .thenComparing(Name::entity));
    for (Entity entity : proof.article().labels().entities()) {
      if (entity.named()) {
        names.add(new Name(entity.name(), entity.id()));
        entity.aliases().forEach(alias -> names.add(new Name(alias, entity.id())));
      }
    }
    return List.copyOf(names);
  }

  private static List<Span> places(String text, String name) {
    List<Span> places = new ArrayList<>();
    for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      int end = at + name.length();
      if (!isWord(text, at - 1) && !isWord(text, end)) {
        places.add(new Span(at, end));
      }
    }
    return places;
  }

  private static boolean isWord(String text, int index) {
    return index >= 0
        && index < text.length()
        && (Character.isLetterOrDigit(text.charAt(index)) || text.charAt(index) == '-');
  }

  private static boolean isAsked(Proof proof, Span place) {
    return !fillsBrackets(proof.text(), place)
        && !proof.isIn(
            place.start(),
            RegionKind.HEADER,
            RegionKind.BYLINE,
            RegionKind.DATELINE,
            RegionKind.BOILERPLATE);
  }

  private static boolean fillsBrackets(String text, Span place) {
    int before = place.start() - 1;
    int after = place.end();
    if (before > 0 && MarkPairs.isMark(text.charAt(before))) {
      before--;
      after++;
    }
    return before >= 0
        && after < text.length()
        && text.charAt(before) == '('
        && ")/".indexOf(text.charAt(after)) >= 0;
  }

  private static boolean overlap(Span one, Span other) {
    return one.start() < other.end() && other.start() < one.end();
  }
}
