package dev.pressmark.baselines.rules.links;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of a collection: each folded word has a number, a stem, and a weight that grows with
 * its rarity. Numbers are given in the order of reading and stand in no result; weights and hashes
 * are functions of the words and of the collection as a set.
 */
final class Vocabulary {

  /** What is known of a folded word. */
  private record Word(String folded, int stem, boolean stop, boolean number, boolean negation) {}

  /** Small collections would otherwise make every word rare. */
  private static final int SMALLEST_COLLECTION = 200;

  /** A name is written with a capital at least so many times as often as without. */
  private static final int CAPITALISED = 8;

  private static final int UNWEIGHED = -1;

  private final Map<String, Integer> tokens = new HashMap<>();
  private final Map<String, Integer> words = new HashMap<>();
  private final List<Word> list = new ArrayList<>();
  private int[] pages = new int[1024];
  private int[] capitals = new int[1024];
  private int[] smalls = new int[1024];
  private long[] hashes = new long[1024];
  private int[] weights = new int[0];
  private int weighed = UNWEIGHED;
  private int size;

  /** The number of the folded form of a token, a new one where it is new. */
  int number(String token) {
    Integer known = tokens.get(token);
    if (known != null) {
      return known;
    }
    int number = folded(WordForms.fold(token));
    tokens.put(token, number);
    return number;
  }

  private int folded(String word) {
    Integer known = words.get(word);
    if (known != null) {
      return known;
    }
    int number = list.size();
    words.put(word, number);
    list.add(null);
    String root = WordForms.stem(word);
    int stem = root.equals(word) ? number : stem(folded(root));
    list.set(
        number,
        new Word(
            word,
            stem,
            WordForms.isStopWord(word),
            WordForms.isNumber(word),
            WordForms.isNegation(word)));
    if (list.size() > pages.length) {
      pages = Arrays.copyOf(pages, list.size() * 2);
      capitals = Arrays.copyOf(capitals, list.size() * 2);
      smalls = Arrays.copyOf(smalls, list.size() * 2);
      hashes = Arrays.copyOf(hashes, list.size() * 2);
    }
    hashes[number] = Hash.of(word);
    return number;
  }

  /** Takes note of one occurrence inside a sentence. */
  void seen(int word, boolean capital) {
    if (capital) {
      capitals[list.get(word).stem()]++;
    } else {
      smalls[list.get(word).stem()]++;
    }
  }

  /** Takes note of a page, by its different stems; weights change with it. */
  void addPage(StemSet stems) {
    size++;
    stems.stream().forEach(stem -> pages[stem]++);
  }

  /** The folded word. */
  String word(int number) {
    return list.get(number).folded();
  }

  /** The number of the stem of a word. */
  int stem(int number) {
    return list.get(number).stem();
  }

  /** Whether a word carries no weight. */
  boolean isStop(int number) {
    return list.get(number).stop();
  }

  boolean isNumber(int number) {
    return list.get(number).number();
  }

  boolean isNegation(int number) {
    return list.get(number).negation();
  }

  /** Whether a stem is written as names are, wherever it stands inside a sentence. */
  boolean isName(int stem) {
    return capitals[stem] > 0 && capitals[stem] >= CAPITALISED * smalls[stem];
  }

  /** Number of pages. */
  int size() {
    return size;
  }

  /** Number of pages that hold a stem. */
  int pages(int stem) {
    return pages[stem];
  }

  /**
   * How much it says that two texts share a stem, in hundredths of a bit: the logarithm of the
   * share of pages that hold it; names and numbers say half as much again, stop words nothing.
   */
  int weight(int stem) {
    if (weighed != size) {
      weights = new int[list.size()];
      Arrays.fill(weights, UNWEIGHED);
      weighed = size;
    }
    if (weights[stem] == UNWEIGHED) {
      weights[stem] = weigh(stem);
    }
    return weights[stem];
  }

  private int weigh(int stem) {
    if (isStop(stem)) {
      return 0;
    }
    double share = Math.max(size, SMALLEST_COLLECTION) / (double) Math.max(1, pages[stem]);
    double bits = 1 + StrictMath.log(share) / StrictMath.log(2);
    boolean telling = isName(stem) || isNumber(stem);
    return (int) Math.round(100 * (telling ? bits * 1.5 : bits));
  }

  /** A hash of a word that is the same in every collection. */
  long hash(int number) {
    return hashes[number];
  }
}
