package dev.pressmark.baselines.rules.dates;

import dev.pressmark.api.text.Span;
import dev.pressmark.baselines.rules.dates.Anchor.Direction;

/**
 * An expression of a text that was not resolved yet.
 *
 * @param span where it stands
 * @param meaning what it says
 * @param direction where the verb beside it looks
 * @param paragraph the number of its paragraph
 * @param before the word in front of it, in lower case; empty at the beginning of a paragraph
 */
record Expression(Span span, Meaning meaning, Direction direction, int paragraph, String before) {}
