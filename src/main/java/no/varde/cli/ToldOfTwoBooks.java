package no.varde.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** A command about two books that says what it found in a form, and in a language that both have. */
abstract class ToldOfTwoBooks extends OfTwoBooks {

    @CommandLine.Mixin
    final FormOption form = new FormOption();

    @CommandLine.Option(
            names = "--lang",
            order = OF_MANY + 2,
            paramLabel = "LANGUAGE",
            description = "a language of both books; the first of the new one where none is named")
    @Nullable
    String language;
}
