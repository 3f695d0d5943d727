package dev.pressmark.core.survey;

import dev.pressmark.api.Term;
import dev.pressmark.api.annotation.QuoteType;
import dev.pressmark.api.annotation.TimexType;
import dev.pressmark.api.system.Layer;
import dev.pressmark.core.dataset.Article;
import dev.pressmark.core.dataset.DateExpression;
import dev.pressmark.core.dataset.Entity;
import dev.pressmark.core.dataset.Mention;
import dev.pressmark.core.dataset.MentionForm;
import dev.pressmark.core.dataset.Quote;
import dev.pressmark.core.dataset.Segment;
import dev.pressmark.core.dataset.Story;
import dev.pressmark.core.layer.DateKind;
import dev.pressmark.core.layer.GoldTraits;
import dev.pressmark.core.layer.QuoteTraits;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How a corpus reads, in figures that corpora of others have as well: counts, so that everybody can
 * work out shares. Quotes are all outside of boilerplate, dates all that are labelled. Articles
 * without text are left out; where a layer is not annotated, its articles count for no words of it.
 *
 * @param name what the corpus is called
 * @param quoteWords words of the articles whose quotes are annotated
 * @param dateWords words of the articles whose dates are annotated
 * @param lengths words of a quote: lower quartile, median, upper quartile, each the smallest length
 *     that so many quotes do not exceed (nearest rank); all 0 without a quote
 * @param counts by group ({@code type}, {@code extent}, {@code speaker}, {@code cue}, {@code date},
 *     {@code kind}) and value, in the order they are shown
 */
public record Profile(
    String name,
    long quoteWords,
    long dateWords,
    List<Long> lengths,
    Map<String, Map<String, Long>> counts) {

  /** How many of the commonest cues are kept; the rest is one value. */
  static final int CUES = 12;

  /** What the rest of the cues is called; cues are in small letters. */
  public static final String OTHERS = "OTHERS";

  private static final String NONE = "none";

  /** Copies the collections. */
  public Profile {
    lengths = List.copyOf(lengths);
    Map<String, Map<String, Long>> copy = new LinkedHashMap<>();
    counts.forEach(
        (group, values) ->
            copy.put(group, Collections.unmodifiableMap(new LinkedHashMap<>(values))));
    counts = Collections.unmodifiableMap(copy);
  }

  /** The profile of some stories; their order changes nothing. */
  public static Profile of(String name, List<Story> stories) {
    Counting counting = new Counting();
    stories.forEach(counting::add);
    return counting.profile(name);
  }

  /** How many there are of a value. */
  public long count(String group, String value) {
    return counts.getOrDefault(group, Map.of()).getOrDefault(value, 0L);
  }

  /** How many there are of a group. */
  public long total(String group) {
    return counts.getOrDefault(group, Map.of()).values().stream().mapToLong(Long::longValue).sum();
  }

  private static final class Counting {

    private final Map<String, Map<String, Long>> counts = new LinkedHashMap<>();
    private final Map<String, Long> cues = new TreeMap<>();
    private final List<Long> lengths = new ArrayList<>();
    private long quoteWords;
    private long dateWords;

    Counting() {
      group("type", QuoteType.values());
      counts.put("extent", new LinkedHashMap<>(Map.of("discontinuous", 0L)));
      count("extent", "continuous", 0);
      group("speaker", MentionForm.values());
      count("speaker", NONE, 0);
      counts.put("cue", new LinkedHashMap<>());
      group("date", TimexType.values());
      group("kind", DateKind.values());
    }

    private void group(String group, Term[] values) {
      counts.put(group, new LinkedHashMap<>());
      for (Term value : values) {
        count(group, value.word(), 0);
      }
    }

    private void count(String group, String value, long times) {
      counts.computeIfAbsent(group, first -> new LinkedHashMap<>()).merge(value, times, Long::sum);
    }

    void add(Story story) {
      for (Article article : story.articles()) {
        if (article.text() == null) {
          continue;
        }
        long words = WordCount.of(article.requireText());
        if (story.layers().contains(Layer.QUOTES)) {
          quoteWords += words;
          GoldTraits.of(article).quotes().forEach(quote -> add(article, quote));
        }
        if (story.layers().contains(Layer.DATES)) {
          dateWords += words;
          article.labels().dates().forEach(this::add);
        }
      }
    }

    private void add(DateExpression date) {
      count("date", date.type().word(), 1);
      count("kind", DateKind.of(date).word(), 1);
    }

    private void add(Article article, QuoteTraits traits) {
      Quote quote = traits.quote();
      String text = article.requireText();
      count("type", quote.type().word(), 1);
      count("extent", traits.discontinuous() ? "discontinuous" : "continuous", 1);
      count("speaker", form(article, quote), 1);
      if (!quote.cue().isEmpty()) {
        cues.merge(
            quote.cue().stream()
                .map(span -> span.of(text).toLowerCase(Locale.ROOT).replaceAll("\\s+", " "))
                .collect(Collectors.joining(" … ")),
            1L,
            Long::sum);
      }
      lengths.add(
          quote.segments().stream()
              .map(Segment::span)
              .mapToLong(span -> WordCount.of(span.of(text)))
              .sum());
    }

    /** The form of the first mention that is bound to the quote. */
    private static String form(Article article, Quote quote) {
      return quote.speakers().stream()
          .flatMap(speaker -> speaker.mentions().stream())
          .min(Comparator.naturalOrder())
          .flatMap(
              span ->
                  article.labels().entities().stream()
                      .map(Entity::mentions)
                      .flatMap(List::stream)
                      .filter(mention -> mention.span().equals(span))
                      .map(Mention::form)
                      .min(Comparator.naturalOrder()))
          .map(Term::word)
          .orElse(NONE);
    }

    Profile profile(String name) {
      List<Map.Entry<String, Long>> ranked = new ArrayList<>(cues.entrySet());
      ranked.sort(
          Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
              .thenComparing(Map.Entry.comparingByKey()));
      for (int i = 0; i < ranked.size(); i++) {
        count("cue", i < CUES ? ranked.get(i).getKey() : OTHERS, ranked.get(i).getValue());
      }
      Collections.sort(lengths);
      return new Profile(name, quoteWords, dateWords, List.of(rank(1), rank(2), rank(3)), counts);
    }

    /** The length at a quartile, by nearest rank. */
    private long rank(int quartile) {
      return lengths.isEmpty() ? 0 : lengths.get((lengths.size() * quartile + 3) / 4 - 1);
    }
  }
}
