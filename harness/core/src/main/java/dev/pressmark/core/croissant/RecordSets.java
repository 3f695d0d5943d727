package dev.pressmark.core.croissant;

import dev.pressmark.core.dataset.Split;
import dev.pressmark.wire.Json;
import java.util.List;

/** The record sets of the dataset: splits, stories, articles, quotes, dates. */
final class RecordSets {

  private RecordSets() {}

  static Json json() {
    String article = "$.articles[*]";
    String quote = article + ".labels.quotes[*]";
    String date = article + ".labels.dates[*]";
    return new Json.Array(
        List.of(
            splits(),
            new Records("stories", "One event and everything printed about it.", "$")
                .field("id", "Text", "id", "Id of the story.")
                .field("split", "Text", "split", "Part of the dataset.", "splits/name")
                .field("topic", "Text", "topic", "What it is about.")
                .field("since", "Text", "since", "The version that added it.")
                .json(true),
            new Records("articles", "The articles of all stories.", article)
                .field("id", "Text", "id", "The id of the story, a slash and a short name.")
                .field("language", "Text", "language", "Language tag.")
                .field("outlet", "Text", "source.outlet", "Where it stood.")
                .field("kind", "Text", "source.kind", "What kind of page it is.")
                .field("text", "Text", "text", "The text; offsets are its code points.")
                .field("published", "Text", "labels.publication.value", "Gold day or minute.")
                .json(true),
            new Records("quotes", "Reported speech, in the order of articles and text.", quote)
                .field("id", "Text", "id", "Id within the article.")
                .field("type", "Text", "type", "direct, indirect or mixed.")
                .field("attribution", "Text", "attribution", "How it names its source.")
                .field("segments", "StructuredValue", "segments", "Its stretches.")
                .field("speakers", "StructuredValue", "speakers", "Who said it.")
                .json(false),
            new Records("dates", "Temporal expressions (TIMEX3), in the same order.", date)
                .field("id", "Text", "id", "Id within the article.")
                .field("start", "Integer", "start", "First character, in code points.")
                .field("end", "Integer", "end", "Behind the last character.")
                .field("text", "Text", "text", "The words.")
                .field("type", "Text", "type", "DATE, TIME, DURATION or SET.")
                .field("value", "Text", "value", "The normalised value.")
                .json(false)));
  }

  private static Json splits() {
    return Json.object()
        .put("@type", "cr:RecordSet")
        .put("@id", "splits")
        .put("name", "splits")
        .put("description", "dev is for building systems, test for reporting.")
        .put("dataType", "cr:Split")
        .put("key", Records.reference("splits/name"))
        .put(
            "field",
            new Json.Array(
                List.of(
                    Json.object()
                        .put("@type", "cr:Field")
                        .put("@id", "splits/name")
                        .put("name", "name")
                        .put("description", "Name of the split.")
                        .put("dataType", "sc:Text"))))
        .put(
            "data",
            Json.array(
                List.of(Split.DEV, Split.TEST),
                split -> Json.object().put("splits/name", split.word())));
  }
}
