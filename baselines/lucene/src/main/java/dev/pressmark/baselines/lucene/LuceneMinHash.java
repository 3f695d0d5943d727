package dev.pressmark.baselines.lucene;

import dev.pressmark.api.prediction.PredictedLinks;
import dev.pressmark.api.prediction.PredictedLinks.ArticleLink;
import dev.pressmark.api.system.Layer;
import dev.pressmark.api.system.Linker;
import dev.pressmark.api.system.SessionRequest;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.minhash.MinHashFilter;
import org.apache.lucene.analysis.shingle.ShingleFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;

/**
 * Links articles whose sets of five-word shingles are estimated to be alike. Each article is
 * indexed by {@value #BUCKETS} minimal hashes, one a bucket; two articles are linked where at least
 * the share {@code pressmark.lucene.threshold} (default {@value #THRESHOLD}) of them is equal,
 * which estimates the Jaccard index. The share is the score.
 *
 * <p>Texts of fewer than five words have no shingle and are linked with nothing.
 */
public final class LuceneMinHash implements Linker {

  private static final int BUCKETS = 512;
  private static final int SHINGLE = 5;
  private static final double THRESHOLD = 0.5;
  private static final String HASH = "hash";

  /** Made by reflection. */
  public LuceneMinHash() {}

  @Override
  public String name() {
    return "lucene-minhash";
  }

  @Override
  public String version() {
    return "9.12.3";
  }

  @Override
  public String description() {
    return "Lucene 9.12.3, MinHash over five-word shingles: links of articles";
  }

  @Override
  public Set<Layer> layers() {
    return EnumSet.of(Layer.ARTICLE_LINKS);
  }

  @Override
  public Session openLinker(SessionRequest request) {
    double threshold =
        Double.parseDouble(
            System.getProperty("pressmark.lucene.threshold", Double.toString(THRESHOLD)));
    return (collection, want) -> new PredictedLinks(link(collection, threshold), null);
  }

  private static List<ArticleLink> link(List<LinkedArticle> collection, double threshold)
      throws IOException {
    List<List<BytesRef>> hashes = new ArrayList<>();
    for (LinkedArticle one : collection) {
      hashes.add(hashes(one.article().text()));
    }
    // A query has one clause a bucket.
    IndexSearcher.setMaxClauseCount(Math.max(IndexSearcher.getMaxClauseCount(), BUCKETS));
    try (ByteBuffersDirectory directory = new ByteBuffersDirectory()) {
      index(hashes, directory);
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        IndexSearcher searcher = new IndexSearcher(reader);
        List<ArticleLink> links = new ArrayList<>();
        for (int i = 0; i < hashes.size(); i++) {
          for (ScoreDoc found : alike(hashes.get(i), threshold, searcher, hashes.size())) {
            // documents are numbered in the order in which they were added
            if (found.doc > i) {
              links.add(
                  new ArticleLink(
                      collection.get(i).article().id(),
                      collection.get(found.doc).article().id(),
                      null,
                      null,
                      (double) found.score / BUCKETS));
            }
          }
        }
        return links;
      }
    }
  }

  private static void index(List<List<BytesRef>> hashes, ByteBuffersDirectory directory)
      throws IOException {
    try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      for (List<BytesRef> article : hashes) {
        Document document = new Document();
        article.forEach(hash -> document.add(new StringField(HASH, hash, Field.Store.NO)));
        writer.addDocument(document);
      }
      writer.forceMerge(1);
    }
  }

  /** The articles that share enough hashes; the score of each is how many. */
  private static ScoreDoc[] alike(
      List<BytesRef> article, double threshold, IndexSearcher searcher, int all)
      throws IOException {
    if (article.isEmpty()) {
      return new ScoreDoc[0];
    }
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    article.forEach(
        hash ->
            query.add(new ConstantScoreQuery(new TermQuery(new Term(HASH, hash))), Occur.SHOULD));
    query.setMinimumNumberShouldMatch((int) Math.ceil(threshold * BUCKETS));
    return searcher.search(query.build(), all).scoreDocs;
  }

  /** The minimal hash of every bucket. */
  private static List<BytesRef> hashes(String text) throws IOException {
    Tokenizer words = new StandardTokenizer();
    words.setReader(new StringReader(text));
    ShingleFilter shingles = new ShingleFilter(new LowerCaseFilter(words), SHINGLE, SHINGLE);
    shingles.setOutputUnigrams(false);
    List<BytesRef> hashes = new ArrayList<>();
    try (TokenStream minimal = new MinHashFilter(shingles, 1, BUCKETS, 1, true)) {
      TermToBytesRefAttribute hash = minimal.getAttribute(TermToBytesRefAttribute.class);
      minimal.reset();
      while (minimal.incrementToken()) {
        hashes.add(BytesRef.deepCopyOf(hash.getBytesRef()));
      }
      minimal.end();
    }
    return hashes;
  }
}
