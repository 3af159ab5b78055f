package no.varde.cli;

import java.util.List;
import java.util.Map;
import no.varde.rulebook.RuleBook;
import no.varde.vocabulary.BookLanguages;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** A command about a book as such, which may write files. */
abstract class OfBook extends Command {

    @CommandLine.Parameters(
            arity = "0..1",
            paramLabel = "DIR",
            description = "the folder of the book; the packed one where none is named")
    @Nullable
    String folder;

    @CommandLine.Option(
            names = "--out",
            order = OF_MANY,
            paramLabel = "DIR",
            description = "the folder to write to; printed where none is named")
    @Nullable
    String out;

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
        List<String> languages = book.vocabulary().languages().all();
        if (language != null && BookLanguages.named(language, languages).isEmpty()) {
            throw new WrongArguments(Choice.notOneOf(language, languages));
        }
        return book;
    }

    /** Writes files where the command says, by their names. */
    final void write(Map<String, String> files, Console console) {
        new Output(console.out()).write(out, files);
    }
}
