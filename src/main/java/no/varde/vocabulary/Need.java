package no.varde.vocabulary;

import org.jspecify.annotations.Nullable;

/**
 * What a measure is for.
 *
 * @param outsideCeilingWhen the finding on which measures for this need stand outside the ceiling of the level, if any
 */
public record Need(String id, Text name, @Nullable String outsideCeilingWhen) {}
