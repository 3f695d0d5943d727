package dev.pressmark.baselines.rules.quotes;

import dev.pressmark.baselines.rules.text.Page;
import dev.pressmark.baselines.rules.text.WordTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The verbs of {@code cue-verbs.txt}. */
final class CueVerbs {

  private static final Map<String, List<Form>> BY_FIRST_WORD = new HashMap<>();

  static {
    for (WordTable.Entry entry : WordTable.read(CueVerbs.class, "cue-verbs.txt")) {
      Set<Frame> frames = EnumSet.noneOf(Frame.class);
      entry.values().forEach(word -> frames.add(Frame.valueOf(word.toUpperCase(Locale.ROOT))));
      for (String form : entry.key().strip().split("\\s+", -1)) {
        List<String> words = List.of(form.split("_", -1));
        BY_FIRST_WORD
            .computeIfAbsent(words.get(0), word -> new ArrayList<>())
            .add(new Form(words, frames));
      }
    }
    BY_FIRST_WORD
        .values()
        .forEach(forms -> forms.sort(Comparator.comparing(form -> -form.words().size())));
  }

  /** All verbs of one word, in all forms but the first, which is a noun as often. */
  static final Set<String> INFLECTED = inflected();

  private CueVerbs() {}

  private static Set<String> inflected() {
    return BY_FIRST_WORD.keySet().stream()
        .filter(word -> word.endsWith("ed") || word.endsWith("ing"))
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * One form of a verb.
   *
   * @param words its words, one or more
   * @param frames what may follow it
   */
  record Form(List<String> words, Set<Frame> frames) {

    Form {
      words = List.copyOf(words);
      frames = Set.copyOf(frames);
    }

    boolean allows(Frame frame) {
      return frames.contains(frame);
    }

    String first() {
      return words.get(0);
    }

    private boolean standsAt(Page page, int at, int end) {
      if (at + words.size() > end) {
        return false;
      }
      for (int i = 1; i < words.size(); i++) {
        if (!page.word(at + i).equals(words.get(i)) || page.pauseBefore(at + i)) {
          return false;
        }
      }
      return true;
    }
  }

  /** The longest form that begins at a word and ends before a limit; null where none does. */
  static @Nullable Form at(Page page, int at, int end) {
    for (Form form : BY_FIRST_WORD.getOrDefault(page.word(at), List.of())) {
      if (form.standsAt(page, at, end)) {
        return form;
      }
    }
    return null;
  }
}
