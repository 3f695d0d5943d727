package dev.pressmark.core.agree;

import dev.pressmark.api.system.Layer;
import dev.pressmark.api.text.Span;
import dev.pressmark.core.agree.Disagreement.Claim;
import dev.pressmark.core.agree.Disagreement.Kind;
import dev.pressmark.core.agree.Matches.Match;
import dev.pressmark.core.dataset.DateExpression;
import dev.pressmark.core.dataset.Entity;
import dev.pressmark.core.dataset.Ignore;
import dev.pressmark.core.dataset.IgnoreLayer;
import dev.pressmark.core.dataset.Labels;
import dev.pressmark.core.dataset.Mention;
import dev.pressmark.core.dataset.NonQuote;
import dev.pressmark.core.dataset.Quote;
import dev.pressmark.core.dataset.Region;
import dev.pressmark.core.dataset.Segment;
import dev.pressmark.core.dataset.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Everything in which two annotators of one article differ, in the layers that both have. */
final class ArticleDifferences {

  private final String story;
  private final Set<Layer> layers;
  private final ArticlePair article;
  private final InFile offsets;
  private final Fields fields;
  private final Names namesA;
  private final Names namesB;
  private final List<Disagreement> found = new ArrayList<>();

  ArticleDifferences(CommonStories.StoryPair story, ArticlePair article) {
    this.story = story.a().id();
    this.layers = story.a().layers();
    this.article = article;
    this.offsets = new InFile(article.a(), article.a().textStored() && article.b().textStored());
    this.fields = new Fields(offsets);
    this.namesA = Names.ofA(article);
    this.namesB = Names.ofB(article);
  }

  /** How a label is shown: its id, what it is, where it stands. */
  private record Form<T>(
      Function<T, String> id, Function<T, String> summary, Function<T, List<Span>> spans) {}

  List<Disagreement> find() {
    Labels a = article.a().labels();
    Labels b = article.b().labels();
    boolean all = layers.equals(Story.ALL_LAYERS);
    if (all) {
      compare(
          Kind.REGIONS,
          article.spans(a.regions(), b.regions(), Region::span, one -> one.kind().word()),
          new Form<>(one -> "", one -> one.kind().word(), one -> List.of(one.span())),
          fields.ofRegion());
    }
    if (layers.contains(Layer.PUBLICATION)) {
      compare(
          Kind.PUBLICATION,
          new Matches<>(
              List.of(new Match<>(a.publication(), b.publication())), List.of(), List.of()),
          new Form<>(
              one -> "",
              one -> one.value(),
              one -> one.evidence() == null ? List.of() : List.of(one.evidence())),
          fields.ofPublication());
    }
    if (layers.contains(Layer.QUOTES)) {
      quotes(a, b);
    }
    if (layers.contains(Layer.SPEAKERS)) {
      entities();
    }
    if (layers.contains(Layer.DATES)) {
      Form<DateExpression> form =
          new Form<>(
              DateExpression::id,
              one -> one.type().word() + " " + one.value(),
              one -> List.of(one.span()));
      compare(Kind.DATES, article.dates(), form, fields.ofDate());
    }
    ignore(a, b);
    return found;
  }

  private void quotes(Labels a, Labels b) {
    Form<Quote> form =
        new Form<>(
            Quote::id,
            one -> one.type().word() + ", " + one.attribution().word(),
            one -> one.segments().stream().map(Segment::span).toList());
    compare(
        Kind.QUOTES,
        article.quotes(),
        form,
        fields.ofQuote().stream().filter(field -> isAnnotated(field.name())).toList());
    compare(
        Kind.NON_QUOTES,
        article.spans(a.nonQuotes(), b.nonQuotes(), NonQuote::span, one -> one.reason().word()),
        new Form<>(one -> "", one -> one.reason().word(), one -> List.of(one.span())),
        fields.ofNonQuote());
  }

  private boolean isAnnotated(String fieldOfQuote) {
    return switch (fieldOfQuote) {
      case "attribution", "speakers", "mentions", "via" -> layers.contains(Layer.SPEAKERS);
      case "said" -> layers.contains(Layer.SAID);
      default -> true;
    };
  }

  private void entities() {
    Form<Entity> form =
        new Form<>(
            Entity::id,
            one -> one.kind().word() + " " + one.name(),
            one -> one.mentions().stream().map(Mention::span).toList());
    compare(Kind.ENTITIES, article.entities(), form, fields.ofEntity());
    for (Match<Entity> match : article.entities().both()) {
      compare(
          Kind.MENTIONS,
          article.spans(
              match.a().mentions(), match.b().mentions(), Mention::span, one -> one.form().word()),
          mention(match.a()),
          mention(match.b()),
          fields.ofMention());
    }
  }

  /** A mention goes by the id of its entity. */
  private static Form<Mention> mention(Entity entity) {
    return new Form<>(one -> entity.id(), one -> one.form().word(), one -> List.of(one.span()));
  }

  private void ignore(Labels a, Labels b) {
    compare(
        Kind.IGNORE,
        article.spans(annotated(a), annotated(b), Ignore::span, one -> one.reason().word()),
        new Form<>(
            one -> "",
            one -> one.layer().word() + " " + one.reason().word(),
            one -> List.of(one.span())),
        fields.ofIgnore());
  }

  private List<Ignore> annotated(Labels labels) {
    return labels.ignore().stream()
        .filter(
            one -> layers.contains(one.layer() == IgnoreLayer.QUOTES ? Layer.QUOTES : Layer.DATES))
        .toList();
  }

  private <T> void compare(Kind kind, Matches<T> matches, Form<T> form, List<Field<T>> fields) {
    compare(kind, matches, form, form, fields);
  }

  private <T> void compare(
      Kind kind, Matches<T> matches, Form<T> ofA, Form<T> ofB, List<Field<T>> fields) {
    for (Match<T> match : matches.both()) {
      for (Field<T> field : fields) {
        Object a = field.meaning().apply(match.a(), namesA);
        Object b = field.meaning().apply(match.b(), namesB);
        if (!Objects.equals(a, b)) {
          add(
              kind,
              field.name(),
              claim(match.a(), ofA, field.shown().apply(match.a())),
              claim(match.b(), ofB, field.shown().apply(match.b())));
        }
      }
    }
    for (T one : matches.onlyA()) {
      add(kind, Disagreement.PRESENT, claim(one, ofA, ofA.summary.apply(one)), null);
    }
    for (T one : matches.onlyB()) {
      add(kind, Disagreement.PRESENT, null, claim(one, ofB, ofB.summary.apply(one)));
    }
  }

  private <T> Claim claim(T label, Form<T> form, String value) {
    return new Claim(form.id.apply(label), value, offsets.places(form.spans.apply(label)));
  }

  private void add(Kind kind, String field, @Nullable Claim a, @Nullable Claim b) {
    found.add(new Disagreement(story, article.a().id(), kind, field, a, b));
  }
}
