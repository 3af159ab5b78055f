package no.varde.report.result;

import jakarta.validation.constraints.Pattern;

/**
 * The rule book that was read.
 *
 * @param sha256 the hash of all that it means
 */
@Shape
public record RuleBookId(String version, @Pattern(regexp = "^[0-9a-f]{64}$") String sha256) {}
