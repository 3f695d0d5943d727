package dev.pressmark.cli;

import dev.pressmark.bench.system.Contender;
import dev.pressmark.core.speed.SpeedReport;

/**
 * A system that was scored and can be timed.
 *
 * @param contender what a fork opens, and what it is held to
 * @param measured its name, version and how it is run
 * @param scored its predictions and how good they are
 * @param reads whether it answers articles
 * @param links whether it links
 * @param linksDigest of its links
 */
record TimedSystem(
    Contender contender,
    SpeedReport.Measured measured,
    SpeedReport.Scored scored,
    boolean reads,
    boolean links,
    String linksDigest) {}
