package no.varde.vocabulary;

import org.jspecify.annotations.Nullable;

/**
 * A level of the picture as a whole.
 *
 * @param rank 0 for the lowest
 * @param recommendUpTo the most intrusive measure that may be recommended
 * @param considerUpTo the most intrusive measure that may be considered
 * @param first the measure that comes first and alone on top at this level, if any
 */
public record Level(
        String id, int rank, Text name, Text meaning, int recommendUpTo, int considerUpTo, @Nullable String first) {}
