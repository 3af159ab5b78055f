/**
 * Answers as values: what a program reads of a result, an explanation, changes, the next question. They hold ids, and texts
 * in one language, and compute nothing. JSON is written of them, and the OpenAPI document is derived from them, words and
 * all.
 */
@NamedInterface("result")
@NullMarked
package no.varde.report.result;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
