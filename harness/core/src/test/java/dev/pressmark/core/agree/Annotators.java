package dev.pressmark.core.agree;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.pressmark.core.convert.InlineReader;
import dev.pressmark.core.dataset.Article;
import dev.pressmark.core.dataset.DateExpression;
import dev.pressmark.core.dataset.Entity;
import dev.pressmark.core.dataset.EntityKind;
import dev.pressmark.core.dataset.Labels;
import dev.pressmark.core.dataset.Links;
import dev.pressmark.core.dataset.Quote;
import dev.pressmark.core.dataset.Segment;
import dev.pressmark.core.dataset.Story;
import dev.pressmark.core.dataset.StoryWriter;
import dev.pressmark.core.dataset.TextSource;
import dev.pressmark.core.problem.Problems;
import dev.pressmark.core.score.ScoringOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Annotators for tests: the committed passes, and ones who change things at random. */
final class Annotators {

  static final ScoringOptions OPTIONS = new ScoringOptions(1, 200, null, 1);

  private static final Path DATASET =
      Path.of(System.getProperty("basedir", "")).resolve("../../dataset");

  private Annotators() {}

  /** A committed annotation. */
  static Story pass(String story, String pass) {
    return read(DATASET.resolve("annotation").resolve(story).resolve(pass + ".json"));
  }

  /** A story of the dataset. */
  static Story gold(String path) {
    return read(DATASET.resolve("stories").resolve(path));
  }

  private static Story read(Path file) {
    AnnotationReader reader = new AnnotationReader(TextSource.NONE);
    try {
      reader.read(file.toString(), Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return reader.toSet("test").stories().values().iterator().next().story();
  }

  /** A story in the inline form. */
  static Story inline(String written) {
    Problems problems = new Problems();
    Story story = InlineReader.read(written, "story.inline", problems);
    problems.throwIfAny();
    if (story == null) {
      throw new IllegalStateException("no story and no problem");
    }
    return story;
  }

  static AnnotationSet set(String name, List<Story> stories) {
    AnnotationReader reader = new AnnotationReader(TextSource.NONE);
    stories.forEach(one -> reader.read(one.id() + ".json", StoryWriter.write(one).getBytes(UTF_8)));
    return reader.toSet(name);
  }

  static Agreement agree(List<Story> a, List<Story> b) {
    return agree(set("a", a), set("b", b));
  }

  static Agreement agree(AnnotationSet a, AnnotationSet b) {
    return Agreement.of(a, b, CommonStories.of(a, b), OPTIONS);
  }

  /** The same labels, in another order wherever order says nothing. */
  static Story shuffled(Story story, Random random) {
    return with(
        story,
        story.articles().stream()
            .map(
                one ->
                    with(
                        one,
                        new Labels(
                            one.labels().regions(),
                            one.labels().publication(),
                            shuffled(one.labels().entities(), random),
                            shuffled(one.labels().quotes(), random),
                            shuffled(one.labels().nonQuotes(), random),
                            shuffled(one.labels().dates(), random),
                            shuffled(one.labels().ignore(), random))))
            .toList(),
        new Links(
            shuffled(story.links().articles(), random),
            shuffled(story.links().utterances(), random),
            shuffled(story.links().unsure(), random),
            shuffled(story.links().hardNegatives(), random)));
  }

  /** Somebody who is careless: some segments, kinds, values, regions, links are others. */
  static Story careless(Story story, Random random) {
    List<Article> articles = new ArrayList<>();
    for (Article article : story.articles()) {
      Labels labels = article.labels();
      articles.add(
          with(
              article,
              new Labels(
                  labels.regions().stream().filter(one -> random.nextInt(5) > 0).toList(),
                  labels.publication(),
                  labels.entities().stream().map(one -> careless(one, random)).toList(),
                  labels.quotes().stream().map(one -> careless(one, random)).toList(),
                  labels.nonQuotes().stream().filter(one -> random.nextInt(4) > 0).toList(),
                  labels.dates().stream().map(one -> careless(one, random)).toList(),
                  labels.ignore().stream().filter(one -> random.nextInt(4) > 0).toList())));
    }
    return with(
        story,
        articles,
        new Links(
            story.links().articles().stream().filter(one -> random.nextInt(4) > 0).toList(),
            story.links().utterances().stream().filter(one -> random.nextInt(4) > 0).toList(),
            story.links().unsure(),
            story.links().hardNegatives()));
  }

  private static Entity careless(Entity entity, Random random) {
    EntityKind kind =
        random.nextInt(5) > 0 ? entity.kind() : EntityKind.values()[random.nextInt(3)];
    return new Entity(
        entity.id(),
        kind,
        entity.named(),
        entity.name(),
        entity.aliases(),
        entity.affiliation(),
        entity.mentions());
  }

  private static Quote careless(Quote quote, Random random) {
    List<Segment> segments = quote.segments();
    if (segments.size() > 1 && random.nextInt(3) == 0) {
      segments = segments.subList(0, segments.size() - 1);
    }
    return new Quote(
        quote.id(),
        quote.attribution(),
        segments,
        random.nextInt(4) > 0 ? quote.cue() : List.of(),
        quote.speakers(),
        random.nextInt(4) > 0 ? quote.said() : null,
        quote.via(),
        quote.parent(),
        quote.factual() && random.nextInt(6) > 0);
  }

  private static DateExpression careless(DateExpression date, Random random) {
    return new DateExpression(
        date.id(),
        date.span(),
        date.type(),
        date.value(),
        random.nextInt(4) > 0 ? date.altValues() : List.of(),
        random.nextInt(4) > 0 ? date.mod() : null,
        date.quant(),
        date.freq(),
        date.interval(),
        date.anchor());
  }

  /** The same pages, read with texts that the dataset may not hold. */
  static Story withheld(Story story) {
    return with(
        story,
        story.articles().stream()
            .map(
                one ->
                    new Article(
                        one.id(),
                        one.language(),
                        one.source(),
                        one.text(),
                        false,
                        one.textSha256(),
                        one.textLength(),
                        one.labels()))
            .toList(),
        story.links());
  }

  private static Article with(Article article, Labels labels) {
    return new Article(
        article.id(),
        article.language(),
        article.source(),
        article.text(),
        article.textStored(),
        article.textSha256(),
        article.textLength(),
        labels);
  }

  private static Story with(Story story, List<Article> articles, Links links) {
    return new Story(
        story.canary(),
        story.id(),
        story.split(),
        story.topic(),
        story.since(),
        story.layers(),
        articles,
        links);
  }

  private static <T> List<T> shuffled(List<T> list, Random random) {
    List<T> copy = new ArrayList<>(list);
    Collections.shuffle(copy, random);
    return copy;
  }
}
