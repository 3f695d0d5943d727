package dev.pressmark.core.policy;

import dev.pressmark.core.problem.Location;

/**
 * A result file that a policy names.
 *
 * @param path from the folder of the policy
 * @param place where it is named
 */
public record ResultPath(String path, Location place) {}
