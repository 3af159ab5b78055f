package no.varde.cli;

import no.varde.rulebook.RuleBook;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** A command about a book as such, which says what it found in a language of it. */
abstract class OnBook extends Command {

    @CommandLine.Parameters(
            arity = "0..1",
            paramLabel = "DIR",
            description = "the folder of the book; the packed one where none is named")
    @Nullable
    String folder;

    @CommandLine.Option(
            names = "--lang",
            order = OF_MANY + 2,
            paramLabel = "LANGUAGE",
            description = "a language of the book; its first where none is named")
    @Nullable
    String language;

    /**
     * Reads the book.
     *
     * @throws WrongArguments where it has not the language that is asked for
     */
    final RuleBook read() {
        RuleBook book = Books.read(folder);
        Books.language(language, book.vocabulary());
        return book;
    }
}
