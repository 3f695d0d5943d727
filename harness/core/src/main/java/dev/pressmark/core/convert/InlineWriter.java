package dev.pressmark.core.convert;

import dev.pressmark.api.system.Layer;
import dev.pressmark.api.text.Span;
import dev.pressmark.core.convert.InlineText.Tag;
import dev.pressmark.core.dataset.Article;
import dev.pressmark.core.dataset.ArticleLink;
import dev.pressmark.core.dataset.DateExpression;
import dev.pressmark.core.dataset.Entity;
import dev.pressmark.core.dataset.Ignore;
import dev.pressmark.core.dataset.Labels;
import dev.pressmark.core.dataset.Links;
import dev.pressmark.core.dataset.Mention;
import dev.pressmark.core.dataset.NonQuote;
import dev.pressmark.core.dataset.Publication;
import dev.pressmark.core.dataset.Quote;
import dev.pressmark.core.dataset.Region;
import dev.pressmark.core.dataset.Segment;
import dev.pressmark.core.dataset.Speaker;
import dev.pressmark.core.dataset.Story;
import dev.pressmark.core.dataset.Utterance;
import dev.pressmark.wire.Json;
import dev.pressmark.wire.JsonOut;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes a story in the inline form ({@code docs/inline.md}), so that one article can be reviewed
 * on one screen. {@link InlineReader} gives the same story back.
 */
public final class InlineWriter {

  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9:.+-]*");

  private final Story story;
  private final StringBuilder out = new StringBuilder();

  private InlineWriter(Story story) {
    this.story = story;
  }

  /**
   * The inline form of a story.
   *
   * @throws IllegalArgumentException if a text was not supplied; or, which no valid story has, if a
   *     mention that is bound to a quote is none of its entity's, or if two spans of one label
   *     cross
   */
  public static String write(Story story) {
    InlineWriter writer = new InlineWriter(story);
    writer.story();
    return writer.out.toString();
  }

  private void line(String... words) {
    out.append(String.join(" ", words)).append('\n');
  }

  private static String string(String value) {
    return JsonOut.line(Json.of(value));
  }

  /** A value as one word: a JSON string where it would not be read as one word otherwise. */
  private static String word(String value) {
    return PLAIN.matcher(value).matches() ? value : string(value);
  }

  private void story() {
    line(InlineReader.FORMAT);
    line("story", story.id());
    line("split", story.split().word());
    line("topic", string(story.topic()));
    line("since", word(story.since()));
    line("canary", string(story.canary()));
    if (!story.layers().equals(Story.ALL_LAYERS)) {
      line("layers", story.layers().stream().map(Layer::word).collect(Collectors.joining(" ")));
    }
    for (Article article : story.articles()) {
      out.append('\n');
      article(article);
    }
    out.append('\n');
    links(story.links());
  }

  private void article(Article article) {
    if (article.text() == null) {
      throw new IllegalArgumentException("the text of " + article.id() + " was not supplied");
    }
    line("article", article.shortId());
    line("language", word(article.language()));
    line("outlet", string(article.source().outlet()));
    line("kind", article.source().kind().word());
    if (article.source().published() != null) {
      line("published", word(article.source().published()));
    }
    if (!article.textStored()) {
      line("withheld");
    }
    line("text <<<");
    line(new InlineText(article.text(), tags(article)).marked());
    line(">>>");
    Labels labels = article.labels();
    publication(labels.publication());
    labels.entities().forEach(this::entity);
    labels.quotes().forEach(this::quote);
    labels.dates().forEach(this::date);
  }

  private static void tag(List<Tag> tags, InlineLabel label, Span span) {
    tags.add(new Tag(label, span, 0));
  }

  private List<Tag> tags(Article article) {
    Labels labels = article.labels();
    List<Tag> tags = new ArrayList<>();
    for (Region region : labels.regions()) {
      tag(tags, new InlineLabel.OfRegion(region.kind()), region.span());
    }
    if (labels.publication().evidence() != null) {
      tag(tags, new InlineLabel.OfPublication(), labels.publication().evidence());
    }
    for (Entity entity : labels.entities()) {
      for (Mention mention : entity.mentions()) {
        tag(tags, mention(labels, entity, mention), mention.span());
      }
    }
    for (Quote quote : labels.quotes()) {
      checkBound(labels, quote);
      for (Segment segment : quote.segments()) {
        tag(
            tags,
            new InlineLabel.OfSegment(quote.id(), segment.quoted(), segment.layout()),
            segment.span());
      }
      quote.cue().forEach(span -> tag(tags, new InlineLabel.OfCue(quote.id()), span));
    }
    for (NonQuote nonQuote : labels.nonQuotes()) {
      tag(tags, new InlineLabel.OfNonQuote(nonQuote.reason()), nonQuote.span());
    }
    for (DateExpression date : labels.dates()) {
      tag(tags, new InlineLabel.OfDate(date.id()), date.span());
    }
    for (Ignore ignore : labels.ignore()) {
      tag(tags, new InlineLabel.OfIgnore(ignore.layer(), ignore.reason()), ignore.span());
    }
    tagsOfLinks(article, tags);
    return tags;
  }

  private void tagsOfLinks(Article article, List<Tag> tags) {
    for (Utterance utterance : story.links().utterances()) {
      for (Utterance.Printing printing : utterance.in()) {
        if (printing.article().equals(article.id())) {
          InlineLabel label = new InlineLabel.OfUtterance(utterance.id(), printing.quoteId());
          printing.segments().forEach(span -> tag(tags, label, span));
        }
      }
    }
    for (ArticleLink link : story.links().articles()) {
      InlineLabel label = new InlineLabel.OfEvidence(shortOf(link.a()), shortOf(link.b()));
      for (ArticleLink.Evidence evidence : link.evidence()) {
        if (evidence.article().equals(article.id())) {
          tag(tags, label, evidence.span());
        }
      }
    }
  }

  private static InlineLabel mention(Labels labels, Entity entity, Mention mention) {
    List<String> speaks = new ArrayList<>();
    List<String> passesOn = new ArrayList<>();
    for (Quote quote : labels.quotes()) {
      if (binds(quote.speakers(), entity, mention)) {
        speaks.add(quote.id());
      }
      if (binds(quote.via(), entity, mention)) {
        passesOn.add(quote.id());
      }
    }
    return new InlineLabel.OfMention(entity.id(), mention.form(), speaks, passesOn);
  }

  private static boolean binds(List<Speaker> speakers, Entity entity, Mention mention) {
    return speakers.stream()
        .anyMatch(
            speaker ->
                speaker.entity().equals(entity.id())
                    && speaker.mentions().contains(mention.span()));
  }

  private static void checkBound(Labels labels, Quote quote) {
    List<Speaker> all = new ArrayList<>(quote.speakers());
    all.addAll(quote.via());
    for (Speaker speaker : all) {
      for (Span bound : speaker.mentions()) {
        boolean known =
            labels.entities().stream()
                .filter(entity -> entity.id().equals(speaker.entity()))
                .flatMap(entity -> entity.mentions().stream())
                .anyMatch(mention -> mention.span().equals(bound));
        if (!known) {
          throw new IllegalArgumentException(
              "quote "
                  + quote.id()
                  + " is bound to a mention that "
                  + speaker.entity()
                  + " has not");
        }
      }
    }
  }

  private void publication(Publication publication) {
    line(
        "publication "
            + publication.value()
            + " "
            + publication.source().word()
            + (publication.updated() == null ? "" : " updated " + publication.updated()));
  }

  private void entity(Entity entity) {
    StringBuilder line = new StringBuilder(entity.id()).append(' ').append(entity.kind().word());
    if (!entity.named()) {
      line.append(" unnamed");
    }
    line.append(' ').append(string(entity.name()));
    entity.aliases().forEach(alias -> line.append(" aka ").append(string(alias)));
    if (entity.affiliation() != null) {
      line.append(" of ").append(string(entity.affiliation()));
    }
    line(line.toString());
  }

  private void quote(Quote quote) {
    StringBuilder line =
        new StringBuilder(quote.id()).append(' ').append(quote.attribution().word());
    quote.speakers().forEach(speaker -> line.append(' ').append(speaker.entity()));
    if (quote.said() != null) {
      line.append(" said ").append(quote.said().value());
      line.append(" from ").append(quote.said().date());
    }
    if (!quote.via().isEmpty()) {
      line.append(" via");
      quote.via().forEach(speaker -> line.append(' ').append(speaker.entity()));
    }
    if (quote.parent() != null) {
      line.append(" parent ").append(quote.parent());
    }
    line(line.append(quote.factual() ? "" : " unfactual").toString());
  }

  private void date(DateExpression date) {
    StringBuilder line =
        new StringBuilder(date.id())
            .append(' ')
            .append(date.type().word())
            .append(' ')
            .append(date.value());
    date.altValues().forEach(value -> line.append(" alt ").append(value));
    if (date.mod() != null) {
      line.append(" mod ").append(date.mod().word());
    }
    if (date.quant() != null) {
      line.append(" quant ").append(word(date.quant()));
    }
    if (date.freq() != null) {
      line.append(" freq ").append(word(date.freq()));
    }
    if (date.interval() != null) {
      line.append(" interval ").append(date.interval().begin());
      line.append(' ').append(date.interval().end());
    }
    DateExpression.Original original = date.original();
    if (original != null) {
      line.append(" original ").append(original.type().word());
      line.append(' ').append(word(original.value()));
    }
    line.append(" anchor ").append(date.anchor().kind().word());
    if (date.anchor().id() != null) {
      line.append(' ').append(date.anchor().id());
    }
    line(line.toString());
  }

  private void links(Links links) {
    line("links");
    for (ArticleLink link : links.articles()) {
      line(
          shortOf(link.a())
              + " "
              + shortOf(link.b())
              + " "
              + link.relation().word()
              + (link.direction() == null ? "" : " " + link.direction().word())
              + (link.through() == null ? "" : " through " + shortOf(link.through())));
    }
    for (Utterance utterance : links.utterances()) {
      line(
          utterance.id()
              + " "
              + utterance.in().stream()
                  .map(printing -> shortOf(printing.quote()))
                  .collect(Collectors.joining(" ")));
    }
    links.unsure().forEach(pair -> line("unsure", shortOf(pair.a()), shortOf(pair.b())));
    links
        .hardNegatives()
        .forEach(pair -> line("hard", shortOf(pair.a()), shortOf(pair.b()), pair.kind().word()));
  }

  /** An article or quote of this story by its short name, of another one in full. */
  private String shortOf(String reference) {
    return reference.startsWith(story.id() + "/")
        ? reference.substring(story.id().length() + 1)
        : reference;
  }
}
