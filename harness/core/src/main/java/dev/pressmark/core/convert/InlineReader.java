package dev.pressmark.core.convert;

import dev.pressmark.api.Term;
import dev.pressmark.api.annotation.ArticleRelation;
import dev.pressmark.api.annotation.Direction;
import dev.pressmark.api.system.Layer;
import dev.pressmark.core.dataset.Article;
import dev.pressmark.core.dataset.ArticleLink;
import dev.pressmark.core.dataset.ArticleLink.Evidence;
import dev.pressmark.core.dataset.HardNegativeClass;
import dev.pressmark.core.dataset.Ids;
import dev.pressmark.core.dataset.Links;
import dev.pressmark.core.dataset.Links.HardNegative;
import dev.pressmark.core.dataset.Links.QuotePair;
import dev.pressmark.core.dataset.Split;
import dev.pressmark.core.dataset.Story;
import dev.pressmark.core.dataset.Utterance;
import dev.pressmark.core.dataset.Utterance.Printing;
import dev.pressmark.core.problem.Location;
import dev.pressmark.core.problem.Problems;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads a story in the inline form ({@code docs/inline.md}): text with markup in it. All problems
 * are found in one reading, each with its line.
 */
public final class InlineReader {

  /** The first line of every inline file. */
  public static final String FORMAT = "pressmark-inline/1";

  private static final List<String> HEAD = List.of("story", "split", "topic", "since", "canary");

  private final String file;
  private final Problems problems;
  private final String[] lines;
  private int next;

  private final Set<String> heads = new HashSet<>();
  private String id = "";
  private @Nullable Split split;
  private String topic = "";
  private String since = "";
  private String canary = "";
  private Set<Layer> layers = Story.ALL_LAYERS;
  private final Map<String, InlineArticle> articles = new LinkedHashMap<>();
  private final List<ArticleLink> articleLinks = new ArrayList<>();
  private final List<Utterance> utterances = new ArrayList<>();
  private final List<QuotePair> unsure = new ArrayList<>();
  private final List<HardNegative> hardNegatives = new ArrayList<>();

  private InlineReader(String content, String file, Problems problems) {
    this.file = file;
    this.problems = problems;
    this.lines = content.split("\n", -1);
  }

  /**
   * Reads a story.
   *
   * @param content the whole file
   * @param file its name, for messages
   * @param problems takes what is wrong
   * @return the story; null where something is wrong with it
   */
  public static @Nullable Story read(String content, String file, Problems problems) {
    long before = problems.count();
    Story story = new InlineReader(content, file, problems).story();
    return problems.count() == before ? story : null;
  }

  private InlineLine line(int index) {
    return new InlineLine(lines[index], Location.ofLine(file, index + 1), problems);
  }

  private @Nullable Story story() {
    if (!lines[0].equals(FORMAT)) {
      problems.add(Location.ofLine(file, 1), "the first line is another", FORMAT);
      return null;
    }
    long before = problems.count();
    for (int i = 0; i < lines.length; i++) {
      if (lines[i].indexOf('\r') >= 0) {
        problems.add(Location.ofLine(file, i + 1), "a carriage return", "line ends are LF");
      }
      if (!StandardCharsets.UTF_8.newEncoder().canEncode(lines[i])) {
        problems.add(
            Location.ofLine(file, i + 1), "half of a surrogate pair", "text that has a UTF-8 form");
      }
    }
    if (problems.count() > before) {
      return null;
    }
    next = 1;
    head();
    while (next < lines.length && lines[next].startsWith("article ")) {
      article();
    }
    links();
    Location whole = Location.ofLine(file, 1);
    for (String keyword : HEAD) {
      if (!heads.contains(keyword)) {
        problems.add(whole, "the line \"" + keyword + "\" is missing");
      }
    }
    if (!Ids.STORY.matches(id)) {
      return null;
    }
    List<Article> built = new ArrayList<>();
    for (InlineArticle article : articles.values()) {
      Article one = article.build(id);
      if (one != null) {
        built.add(one);
      }
    }
    Split part = split;
    if (part == null || built.size() < articles.size()) {
      return null;
    }
    return make(
        whole,
        () ->
            new Story(
                canary,
                id,
                part,
                topic,
                since,
                layers,
                built,
                new Links(articleLinks, utterances, unsure, hardNegatives)));
  }

  private <T> @Nullable T make(Location at, Supplier<T> record) {
    try {
      return record.get();
    } catch (IllegalArgumentException e) {
      problems.add(at, String.valueOf(e.getMessage()));
      return null;
    }
  }

  private void head() {
    for (; next < lines.length && !lines[next].startsWith("article "); next++) {
      if (lines[next].isBlank()) {
        continue;
      }
      InlineLine line = line(next);
      String keyword = line.word("a keyword");
      if (!heads.add(keyword)) {
        line.problem(keyword + " for the second time", "one line for each");
      }
      switch (keyword) {
        case "story" -> id = id(line, Ids.STORY, "the id of the story");
        case "split" -> split = line.term(Split.class, "the split");
        case "topic" -> topic = line.string("the topic");
        case "since" -> since = line.word("a version");
        case "canary" -> canary = line.string("the canary");
        case "layers" -> layers = layers(line);
        default ->
            line.problem("an unknown line", String.join(", ", HEAD) + ", layers, article, links");
      }
      line.end("nothing more");
    }
  }

  /** The layers that are annotated, where not all are. */
  private static Set<Layer> layers(InlineLine line) {
    Set<Layer> layers = EnumSet.noneOf(Layer.class);
    do {
      Layer layer = line.term(Layer.class, "a layer");
      if (layer != null && !layers.add(layer)) {
        line.problem("the layer " + layer.word() + " again", "each layer once");
      }
    } while (line.hasNext());
    return layers;
  }

  /** The next word, which must be such an id. */
  private String id(InlineLine line, Ids form, String what) {
    String word = line.word(what);
    if (!word.isEmpty()) {
      make(line.at(), () -> form.check(word));
    }
    return word;
  }

  private void article() {
    InlineLine first = line(next++);
    first.take("article");
    String shortId = first.word("the short name of the article");
    first.end("nothing more");
    if (!shortId.isEmpty() && Ids.STORY.matches(id)) {
      make(first.at(), () -> Ids.ARTICLE.check(id + "/" + shortId));
    }
    InlineArticle article = new InlineArticle(shortId, first.at(), problems);
    if (articles.put(shortId, article) != null) {
      first.problem("article " + shortId + " for the second time", "each article once");
    }
    while (next < lines.length && !lines[next].equals("text <<<") && !isNextPart(lines[next])) {
      if (!lines[next].isBlank()) {
        article.head(line(next));
      }
      next++;
    }
    if (next == lines.length || !lines[next].equals("text <<<")) {
      first.problem("article " + shortId + " has no text", "a line \"text <<<\"");
      return;
    }
    int begin = ++next;
    while (next < lines.length && !lines[next].equals(">>>")) {
      next++;
    }
    if (next == lines.length) {
      first.problem("the text of article " + shortId + " has no end", "a line \">>>\"");
      return;
    }
    String marked = String.join("\n", List.of(lines).subList(begin, next));
    article.text(InlineText.parse(marked, file, begin + 1, problems));
    for (next++; next < lines.length && !isNextPart(lines[next]); next++) {
      if (!lines[next].isBlank()) {
        article.fact(line(next));
      }
    }
  }

  private static boolean isNextPart(String line) {
    return line.startsWith("article ") || line.equals("links");
  }

  private void links() {
    if (next == lines.length || !lines[next].equals("links")) {
      problems.add(Location.ofLine(file, next), "the part \"links\" is missing");
      return;
    }
    for (next++; next < lines.length; next++) {
      if (!lines[next].isBlank()) {
        link(line(next));
      }
    }
  }

  private void link(InlineLine line) {
    String first = line.word("a link");
    if (first.matches("u[1-9][0-9]*")) {
      utterance(first, line);
    } else if (first.equals("unsure")) {
      String a = reference(line.word("a quote"));
      String b = reference(line.word("another quote"));
      add(unsure, make(line.at(), () -> new QuotePair(a, b)));
    } else if (first.equals("hard")) {
      String a = reference(line.word("an article or quote"));
      String b = reference(line.word("another article or quote"));
      HardNegativeClass kind = line.term(HardNegativeClass.class, "the class");
      if (kind != null) {
        add(hardNegatives, make(line.at(), () -> new HardNegative(a, b, kind)));
      }
    } else {
      articleLink(first, line);
    }
    line.end("nothing more");
  }

  private static <T> void add(List<T> list, @Nullable T element) {
    if (element != null) {
      list.add(element);
    }
  }

  private void utterance(String utterance, InlineLine line) {
    List<Printing> printings = new ArrayList<>();
    while (line.hasNext()) {
      String reference = reference(line.word("a quote"));
      int slash = reference.indexOf('/');
      int hash = reference.indexOf('#');
      InlineArticle article =
          reference.startsWith(id + "/") && hash > slash
              ? articles.get(reference.substring(slash + 1, hash))
              : null;
      if (article == null) {
        line.problem("the quote " + reference, "a quote of this story, as a#q1");
        return;
      }
      add(
          printings,
          make(
              line.at(),
              () ->
                  new Printing(
                      reference, article.partsOf(utterance, reference.substring(hash + 1)))));
    }
    add(utterances, make(line.at(), () -> new Utterance(utterance, printings)));
  }

  private void articleLink(String a, InlineLine line) {
    String b = line.word("the second article");
    ArticleRelation relation = line.term(ArticleRelation.class, "the relation");
    String word = line.takeIf("bFromA|aFromB|common|unknown");
    Direction direction = word == null ? null : Term.find(Direction.class, word).orElse(null);
    String through = line.take("through") ? reference(line.word("an article")) : null;
    if (relation == null) {
      return;
    }
    add(
        articleLinks,
        make(
            line.at(),
            () ->
                new ArticleLink(
                    reference(a), reference(b), relation, direction, through, evidence(a, b))));
  }

  /** The passages that are tagged as evidence for a link, in the order of the articles. */
  private List<Evidence> evidence(String a, String b) {
    List<Evidence> evidence = new ArrayList<>();
    for (InlineArticle article : articles.values()) {
      article
          .evidenceOf(a, b)
          .forEach(span -> evidence.add(new Evidence(reference(article.shortId()), span)));
    }
    return evidence;
  }

  /** The full reference of an article or quote that may be written in short. */
  private String reference(String word) {
    return word.contains("/") ? word : id + "/" + word;
  }
}
