package dev.pressmark.core.gate;

import dev.pressmark.core.stats.SpeedRatio;

/**
 * How fast a system is beside a reference extractor, measured in one session.
 *
 * @param reference the extractor it was measured beside, with its version
 * @param ratio how many times as fast as that one
 * @param isSteady whether the reference hardly varied against itself in that session
 */
public record Speed(String reference, SpeedRatio ratio, boolean isSteady) {}
