package dev.pressmark.baselines.javalsh;

import dev.pressmark.api.prediction.PredictedLinks;
import dev.pressmark.api.prediction.PredictedLinks.ArticleLink;
import dev.pressmark.api.system.Layer;
import dev.pressmark.api.system.Linker;
import dev.pressmark.api.system.SessionRequest;
import dev.pressmark.api.text.Tokens;
import info.debatty.java.lsh.LSH;
import info.debatty.java.lsh.MinHash;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Links articles whose sets of five-word shingles are estimated to be alike: MinHash signatures of
 * {@value #ROWS} rows with a fixed seed, cut into {@value #BANDS} bands; articles that fall into
 * one bucket in some band are compared, and linked where at least the share {@code
 * pressmark.javalsh.threshold} (default {@value #THRESHOLD}) of their rows is equal, which
 * estimates the Jaccard index. The share is the score.
 *
 * <p>Texts of fewer than five words have no shingle and are linked with nothing.
 */
public final class JavaLsh implements Linker {

  private static final int ROWS = 200;
  private static final int BANDS = 40;
  private static final int BUCKETS = 1 << 20;
  private static final int SHINGLE = 5;
  private static final double THRESHOLD = 0.5;
  private static final long SEED = 1;

  /** Made by reflection. */
  public JavaLsh() {}

  @Override
  public String name() {
    return "java-lsh";
  }

  @Override
  public String version() {
    return "0.12";
  }

  @Override
  public String description() {
    return "java-lsh 0.12, MinHash over five-word shingles in bands: links of articles";
  }

  @Override
  public Set<Layer> layers() {
    return EnumSet.of(Layer.ARTICLE_LINKS);
  }

  @Override
  public Session openLinker(SessionRequest request) {
    double threshold =
        Double.parseDouble(
            System.getProperty("pressmark.javalsh.threshold", Double.toString(THRESHOLD)));
    return (collection, want) -> new PredictedLinks(link(collection, threshold), null);
  }

  private static List<ArticleLink> link(List<LinkedArticle> collection, double threshold) {
    Map<String, Integer> dictionary = new HashMap<>();
    List<TreeSet<Integer>> shingles = new ArrayList<>();
    for (LinkedArticle one : collection) {
      shingles.add(shingles(one.article().text(), dictionary));
    }
    MinHash minHash = new MinHash(ROWS, Math.max(1, dictionary.size()), SEED);
    Bands bands = new Bands();
    List<int[]> signatures = new ArrayList<>();
    List<ArticleLink> links = new ArrayList<>();
    for (int i = 0; i < shingles.size(); i++) {
      int[] signature = minHash.signature(shingles.get(i));
      signatures.add(signature);
      if (shingles.get(i).isEmpty()) {
        continue;
      }
      for (int other : bands.met(i, signature)) {
        double alike = minHash.similarity(signature, signatures.get(other));
        if (alike >= threshold) {
          links.add(
              new ArticleLink(
                  collection.get(other).article().id(),
                  collection.get(i).article().id(),
                  null,
                  null,
                  alike));
        }
      }
    }
    return links;
  }

  /** The numbers of the shingles of a text; new ones are numbered on. */
  private static TreeSet<Integer> shingles(String text, Map<String, Integer> dictionary) {
    Tokens tokens = Tokens.of(text.toLowerCase(Locale.ROOT));
    TreeSet<Integer> numbers = new TreeSet<>();
    for (int i = 0; i + SHINGLE <= tokens.size(); i++) {
      StringBuilder shingle = new StringBuilder();
      for (int k = i; k < i + SHINGLE; k++) {
        shingle.append(tokens.get(k)).append(' ');
      }
      numbers.add(number(shingle.toString(), dictionary));
    }
    return numbers;
  }

  private static int number(String shingle, Map<String, Integer> dictionary) {
    Integer known = dictionary.putIfAbsent(shingle, dictionary.size());
    return known == null ? dictionary.size() - 1 : known;
  }

  /** Which articles have fallen into which bucket of each band. */
  private static final class Bands {

    private final LSH lsh = new LSH(BANDS, BUCKETS) {};
    private final List<Map<Integer, List<Integer>>> bands = new ArrayList<>();

    Bands() {
      for (int band = 0; band < BANDS; band++) {
        bands.add(new HashMap<>());
      }
    }

    /** Puts an article into its buckets; the articles that were there before, in order. */
    Set<Integer> met(int article, int[] signature) {
      int[] buckets = lsh.hashSignature(signature);
      TreeSet<Integer> met = new TreeSet<>();
      for (int band = 0; band < BANDS; band++) {
        List<Integer> there =
            bands.get(band).computeIfAbsent(buckets[band], key -> new ArrayList<>());
        met.addAll(there);
        there.add(article);
      }
      return met;
    }
  }
}
