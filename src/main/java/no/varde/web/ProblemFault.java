package no.varde.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a request, in the words of one language.
 *
 * @param path the path in the body, such as {@code children[0].answers.child-age}, or the name of a parameter or header
 * @param line the line of the body, from 1; absent where the fault lies elsewhere
 * @param column the column of the body, from 1; absent where the fault lies elsewhere
 */
@Schema(name = "Fault")
record ProblemFault(String path, @Min(1) @Nullable Integer line, @Min(1) @Nullable Integer column, String message) {}
