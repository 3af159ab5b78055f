package no.varde.report.result;

import jakarta.validation.constraints.Pattern;

/**
 * The rule book that was read.
 *
 * @param version its number, with a {@code +} where it is no longer the book that was given out under it
 * @param sha256 the hash of all that it means
 * @param content the hash of its files, byte by byte
 */
@Shape
public record RuleBookId(
        String version,
        @Pattern(regexp = "^[0-9a-f]{64}$") String sha256,
        @Pattern(regexp = "^[0-9a-f]{64}$") String content) {}
