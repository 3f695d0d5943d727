package dev.pressmark.core.result;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A part of a result: the stories whose place in the order of their ids, counted from 0, is {@code
 * index - 1} modulo {@code of}. Everything else in such a result (dataset, settings, signatures) is
 * that of the whole.
 *
 * @param index which part, from 1
 * @param of how many parts there are
 * @param answers where the system answered the articles of this part alone: its answers in
 *     canonical form, by article, from which the digest of all answers can be computed; null where
 *     it answered everything, so that the digest is that of the whole already
 */
public record Shard(int index, int of, @Nullable SortedMap<String, String> answers) {

  private static final Pattern WORD = Pattern.compile("([0-9]{1,6})/([0-9]{1,6})");

  /**
   * Copies the answers.
   *
   * @throws IllegalArgumentException unless {@code 1 <= index <= of}
   */
  public Shard {
    if (index < 1 || index > of) {
      throw new IllegalArgumentException("shard " + index + "/" + of);
    }
    answers = answers == null ? null : Collections.unmodifiableSortedMap(new TreeMap<>(answers));
  }

  /**
   * A shard by its word, as {@code 2/3}.
   *
   * @throws IllegalArgumentException for anything else
   */
  public static Shard parse(String word) {
    Matcher matcher = WORD.matcher(word);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("not a shard: " + word);
    }
    return new Shard(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)), null);
  }

  /** The same shard with answers of its own. */
  public Shard withAnswers(SortedMap<String, String> own) {
    return new Shard(index, of, own);
  }

  /** Whether it has the story at this place in the order of ids, from 0. */
  public boolean has(int place) {
    return place % of == index - 1;
  }

  /** As {@code 2/3}. */
  public String word() {
    return index + "/" + of;
  }
}
