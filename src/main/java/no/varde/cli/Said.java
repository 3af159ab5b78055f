package no.varde.cli;

import java.util.function.Supplier;

/**
 * What a command found, in each form in which it can be said; only the one that is asked for is made.
 *
 * @param json one of {@code report.result}
 */
record Said(Supplier<String> text, Supplier<? extends Record> json) {}
