package dev.pressmark.core.agree;

import dev.pressmark.api.Term;
import dev.pressmark.core.dataset.DateExpression;
import dev.pressmark.core.dataset.Entity;
import dev.pressmark.core.dataset.Ignore;
import dev.pressmark.core.dataset.Mention;
import dev.pressmark.core.dataset.NonQuote;
import dev.pressmark.core.dataset.Publication;
import dev.pressmark.core.dataset.Quote;
import dev.pressmark.core.dataset.Region;
import dev.pressmark.core.dataset.Said;
import dev.pressmark.core.dataset.Segment;
import dev.pressmark.core.dataset.Speaker;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The parts of every kind of label. Spans are shown by an {@link InFile}. */
final class Fields {

  private static final String NONE = "none";

  private final InFile offsets;

  Fields(InFile offsets) {
    this.offsets = offsets;
  }

  List<Field<Region>> ofRegion() {
    return List.of(
        Field.of("span", one -> offsets.shown(List.of(one.span()))),
        Field.of("kind", one -> one.kind().word()));
  }

  List<Field<Publication>> ofPublication() {
    return List.of(
        Field.of("value", Publication::value),
        Field.of("source", one -> one.source().word()),
        Field.of(
            "evidence",
            one -> one.evidence() == null ? NONE : offsets.shown(List.of(one.evidence()))),
        Field.of("updated", one -> orNone(one.updated())));
  }

  List<Field<Entity>> ofEntity() {
    return List.of(
        Field.of("kind", one -> one.kind().word()),
        Field.of("named", one -> Boolean.toString(one.named())),
        Field.of("name", Entity::name),
        Field.of("aliases", one -> String.join(" | ", new TreeSet<>(one.aliases()))),
        Field.of("affiliation", one -> orNone(one.affiliation())));
  }

  List<Field<Mention>> ofMention() {
    return List.of(
        Field.of("span", one -> offsets.shown(List.of(one.span()))),
        Field.of("form", one -> one.form().word()));
  }

  List<Field<Quote>> ofQuote() {
    return List.of(
        Field.of("segments", this::segments),
        Field.of("type", one -> one.type().word()),
        Field.of("attribution", one -> one.attribution().word()),
        Field.of("cue", one -> offsets.shown(one.cue())),
        new Field<>(
            "speakers",
            (one, names) -> entities(one.speakers(), names),
            one -> listed(one.speakers())),
        new Field<>(
            "mentions",
            (one, names) ->
                one.speakers().stream()
                    .flatMap(speaker -> speaker.mentions().stream())
                    .collect(Collectors.toSet()),
            one ->
                offsets.shown(
                    one.speakers().stream()
                        .flatMap(speaker -> speaker.mentions().stream())
                        .toList())),
        new Field<>("said", (one, names) -> said(one.said(), names), one -> shown(one.said())),
        new Field<>(
            "via",
            (one, names) ->
                one.via().stream()
                    .map(speaker -> names.entity(speaker.entity()) + " " + speaker.mentions())
                    .toList(),
            one ->
                one.via().isEmpty()
                    ? NONE
                    : one.via().stream()
                        .map(speaker -> speaker.entity() + " " + offsets.shown(speaker.mentions()))
                        .collect(Collectors.joining("; "))),
        new Field<>(
            "parent",
            (one, names) -> one.parent() == null ? NONE : names.quote(one.parent()),
            one -> orNone(one.parent())),
        Field.of("factual", one -> Boolean.toString(one.factual())));
  }

  List<Field<NonQuote>> ofNonQuote() {
    return List.of(
        Field.of("span", one -> offsets.shown(List.of(one.span()))),
        Field.of("reason", one -> one.reason().word()));
  }

  List<Field<DateExpression>> ofDate() {
    return List.of(
        Field.of("span", one -> offsets.shown(List.of(one.span()))),
        Field.of("type", one -> one.type().word()),
        Field.of("value", DateExpression::value),
        Field.of("altValues", one -> String.join(" | ", new TreeSet<>(one.altValues()))),
        Field.of("mod", one -> word(one.mod())),
        Field.of("quant", one -> orNone(one.quant())),
        Field.of("freq", one -> orNone(one.freq())),
        Field.of(
            "interval",
            one ->
                one.interval() == null
                    ? NONE
                    : one.interval().begin() + " to " + one.interval().end()),
        new Field<>(
            "anchor",
            (one, names) ->
                one.anchor().kind().word()
                    + switch (one.anchor().kind()) {
                      case QUOTE -> names.quote(Objects.requireNonNull(one.anchor().id()));
                      case DATE -> names.date(Objects.requireNonNull(one.anchor().id()));
                      default -> "";
                    },
            one ->
                one.anchor().kind().word()
                    + (one.anchor().id() == null ? "" : " " + one.anchor().id())),
        Field.of(
            "original",
            one ->
                one.original() == null
                    ? NONE
                    : one.original().type().word() + " " + one.original().value()));
  }

  List<Field<Ignore>> ofIgnore() {
    return List.of(
        Field.of("span", one -> offsets.shown(List.of(one.span()))),
        Field.of("layer", one -> one.layer().word()),
        Field.of("reason", one -> one.reason().word()));
  }

  private String segments(Quote quote) {
    return quote.segments().stream().map(this::segment).collect(Collectors.joining(", "));
  }

  private String segment(Segment segment) {
    String how = !segment.quoted() ? "" : segment.layout() ? " layout" : " quoted";
    return offsets.shown(List.of(segment.span())) + how;
  }

  private static Set<String> entities(List<Speaker> speakers, Names names) {
    return speakers.stream()
        .map(speaker -> names.entity(speaker.entity()))
        .collect(Collectors.toSet());
  }

  private static String listed(List<Speaker> speakers) {
    return speakers.isEmpty()
        ? "nobody"
        : speakers.stream().map(Speaker::entity).sorted().collect(Collectors.joining(", "));
  }

  private static String said(@Nullable Said said, Names names) {
    return said == null ? NONE : said.value() + names.date(said.date());
  }

  private static String shown(@Nullable Said said) {
    return said == null ? NONE : said.value() + " from " + said.date();
  }

  private static String orNone(@Nullable String value) {
    return value == null ? NONE : value;
  }

  private static String word(@Nullable Term term) {
    return term == null ? NONE : term.word();
  }
}
