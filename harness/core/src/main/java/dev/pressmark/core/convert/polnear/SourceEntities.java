package dev.pressmark.core.convert.polnear;

import dev.pressmark.api.text.Span;
import dev.pressmark.core.dataset.Attribution;
import dev.pressmark.core.dataset.Entity;
import dev.pressmark.core.dataset.EntityKind;
import dev.pressmark.core.dataset.Mention;
import dev.pressmark.core.dataset.MentionForm;
import dev.pressmark.core.dataset.Speaker;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The entities behind the sources of one document. The corpus has no coreference: sources with the
 * same words are one entity, and each pronoun is one of its own, for two of them may be two people.
 * Form and {@code named} are read off the words; the kind is unknown.
 */
final class SourceEntities {

  private static final Set<String> PRONOUNS =
      Set.of(
          "i",
          "me",
          "my",
          "myself",
          "we",
          "us",
          "our",
          "ourselves",
          "you",
          "your",
          "he",
          "him",
          "his",
          "himself",
          "she",
          "her",
          "hers",
          "herself",
          "it",
          "its",
          "itself",
          "they",
          "them",
          "their",
          "themselves",
          "who",
          "whom",
          "whose",
          "which",
          "that",
          "this",
          "these",
          "those",
          "one",
          "some",
          "many",
          "most",
          "others",
          "both",
          "all",
          "none",
          "everyone",
          "everybody",
          "someone",
          "somebody",
          "anyone",
          "anybody",
          "nobody",
          "no one");

  /** Words that begin a nominal and are capitalised where they begin a sentence. */
  private static final Set<String> DETERMINERS =
      Set.of(
          "the", "a", "an", "some", "many", "most", "several", "few", "all", "both", "one", "two",
          "three", "four", "five", "another", "other", "others", "his", "her", "its", "their",
          "our", "my", "your", "this", "that", "these", "those", "no", "any", "each", "every");

  private final String text;

  /** The spans of each entity, by what tells it from others. */
  private final Map<String, TreeSet<Span>> spans = new LinkedHashMap<>();

  private final Map<String, String> ids = new LinkedHashMap<>();

  SourceEntities(String text, List<ReportedSpeech> speeches) {
    this.text = text;
    TreeSet<Span> all = new TreeSet<>();
    speeches.forEach(speech -> all.addAll(speech.sources()));
    for (Span span : all) {
      spans.computeIfAbsent(key(span), first -> new TreeSet<>()).add(span);
      ids.computeIfAbsent(key(span), first -> "e" + (ids.size() + 1));
    }
  }

  private String key(Span span) {
    return form(span) == MentionForm.PRONOUN ? span.start() + " " + span.end() : words(span);
  }

  /** The words of a span on one line. */
  private String words(Span span) {
    return span.of(text).replaceAll("\\s+", " ");
  }

  private MentionForm form(Span span) {
    String words = words(span);
    if (PRONOUNS.contains(words.toLowerCase(Locale.ROOT))) {
      return MentionForm.PRONOUN;
    }
    String[] each = words.split(" ", -1);
    for (int i = 0; i < each.length; i++) {
      boolean capital = !each[i].isEmpty() && Character.isUpperCase(each[i].codePointAt(0));
      if (capital && !(i == 0 && DETERMINERS.contains(each[i].toLowerCase(Locale.ROOT)))) {
        return MentionForm.NAME;
      }
    }
    return MentionForm.NOMINAL;
  }

  /** The entities, in the order of their first mentions. */
  List<Entity> entities() {
    List<Entity> entities = new ArrayList<>();
    spans.forEach(
        (key, mentions) -> {
          MentionForm form = form(mentions.first());
          entities.add(
              new Entity(
                  ids.getOrDefault(key, ""),
                  EntityKind.UNKNOWN,
                  form == MentionForm.NAME,
                  words(mentions.first()),
                  List.of(),
                  null,
                  mentions.stream().map(span -> new Mention(span, form)).toList()));
        });
    return entities;
  }

  /** The speakers of an attribution, each entity once. */
  List<Speaker> speakers(ReportedSpeech speech) {
    Map<String, List<Span>> bound = new TreeMap<>();
    for (Span source : speech.sources()) {
      bound
          .computeIfAbsent(ids.getOrDefault(key(source), ""), first -> new ArrayList<>())
          .add(source);
    }
    List<Speaker> speakers = new ArrayList<>();
    bound.forEach((entity, mentions) -> speakers.add(new Speaker(entity, mentions)));
    return speakers;
  }

  /** How an attribution names its source. */
  Attribution attribution(ReportedSpeech speech) {
    if (speech.sources().isEmpty()) {
      return Attribution.NONE;
    }
    boolean pronouns =
        speech.sources().stream().allMatch(span -> form(span) == MentionForm.PRONOUN);
    return pronouns ? Attribution.ANAPHORIC : Attribution.EXPLICIT;
  }
}
