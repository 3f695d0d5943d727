package dev.pressmark.core.layer;

import dev.pressmark.core.dataset.DateExpression;
import dev.pressmark.core.dataset.RegionKind;
import org.jspecify.annotations.Nullable;

/**
 * A gold date of the main score and what its slices are made of.
 *
 * @param date the expression
 * @param region the region it stands in; null in the body
 * @param place in whose words it stands
 * @param kind how it has to be understood
 */
public record DateTraits(
    DateExpression date, @Nullable RegionKind region, DatePlace place, DateKind kind) {}
