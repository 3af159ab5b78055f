package no.varde.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import no.varde.cases.CaseFiles;
import no.varde.difference.Edition;
import no.varde.document.Message;
import no.varde.document.Suggestion;
import no.varde.rulebook.BookFiles;
import no.varde.rulebook.RuleBook;
import no.varde.service.ServedBook;
import no.varde.vocabulary.BookLanguages;
import no.varde.vocabulary.Measure;
import no.varde.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Finds the book that a command names: a folder, or the one packed in the jar; and what it names of the book. */
final class Books {

    private Books() {}

    /** Returns everything that is made of a book, as the service has it. */
    static ServedBook served(@Nullable String folder) {
        return ServedBook.of(files(folder));
    }

    /** Returns a book with its files. */
    static Edition edition(String folder) {
        return Edition.read(files(folder));
    }

    /** Returns the book that is to come after another, with its files. */
    static Edition edition(String folder, Edition before) {
        return before.next(files(folder));
    }

    static RuleBook read(@Nullable String folder) {
        return RuleBook.read(files(folder));
    }

    static BookFiles files(@Nullable String folder) {
        if (folder == null) {
            return BookFiles.packed();
        }
        Path path = path(folder);
        if (!Files.isDirectory(path)) {
            throw new WrongArguments(CommandCode.NOT_A_FOLDER.of(folder));
        }
        try {
            return BookFiles.in(path);
        } catch (IOException e) {
            throw new WrongArguments(CommandCode.UNREADABLE.of(folder));
        }
    }

    /**
     * Returns where the cases of a book lie: in the folder that is named, or else beside the book; those of the packed
     * book where the command is run.
     */
    static CaseFiles cases(@Nullable String book, @Nullable String named) {
        if (named == null) {
            return book == null ? new CaseFiles(Path.of(CaseFiles.FOLDER)) : CaseFiles.beside(path(book));
        }
        CaseFiles cases = new CaseFiles(path(named));
        if (!cases.exist()) {
            throw new WrongArguments(CommandCode.NOT_A_FOLDER.of(named));
        }
        return cases;
    }

    /** Returns where the cases of a book lie, which must be there. */
    static CaseFiles casesThere(@Nullable String book, @Nullable String named) {
        CaseFiles cases = cases(book, named);
        if (!cases.exist()) {
            throw new WrongArguments(CommandCode.NOT_A_FOLDER_OF_CASES.of(cases.folder()));
        }
        return cases;
    }

    /** Returns the path of a folder that a user wrote, which must be there. */
    static Path folder(String written) {
        Path path = path(written);
        if (!Files.isDirectory(path)) {
            throw new WrongArguments(CommandCode.NOT_A_FOLDER.of(written));
        }
        return path;
    }

    /** Returns the path that a user wrote. */
    static Path path(String written) {
        try {
            return Path.of(written);
        } catch (InvalidPathException e) {
            throw new WrongArguments(CommandCode.NOT_A_PATH.of(written).maybe(ofLocale()));
        }
    }

    /** Returns what to do where names have letters that this machine cannot read; null where it can. */
    static @Nullable Message ofLocale() {
        String names = System.getProperty("sun.jnu.encoding", "UTF-8");
        return names.equals("UTF-8") ? null : CommandCode.OF_LOCALE.of(names);
    }

    /** Returns what is wrong with the measure that {@code --measure} names, where it names one. */
    static List<Message> wrongMeasure(RuleBook book, @Nullable String id) {
        var measures = book.vocabulary().measures().keySet();
        return id == null || measures.contains(id)
                ? List.of()
                : List.of(CommandCode.NOT_A_MEASURE.of(id).maybe(Suggestion.near(id, measures)));
    }

    /** Returns the measure of a book that {@code --measure} names, or null where it names none. */
    static @Nullable Measure measure(RuleBook book, @Nullable String id) {
        return id == null ? null : Vocabulary.known(book.vocabulary().measures(), id);
    }

    /**
     * Returns the language of a book that is asked for.
     *
     * @param wished null for the first of the book
     * @throws WrongArguments where the book has not that language
     */
    static String language(@Nullable String wished, Vocabulary vocabulary) {
        List<String> known = vocabulary.languages().all();
        String named = wished == null ? vocabulary.language() : wished;
        return BookLanguages.named(named, known).orElseThrow(() -> new WrongArguments(Choice.notOneOf(named, known)));
    }

    /**
     * Returns the language in which two books are compared; books that do not both speak it, though nobody asked for it, are
     * told apart later.
     *
     * @param wished null for the first of the new book
     */
    static String spoken(@Nullable String wished, Vocabulary old, Vocabulary present) {
        String spoken = language(wished, present);
        if (wished != null && !old.languages().all().contains(spoken)) {
            throw new WrongArguments(CommandCode.OLD_BOOK_LACKS_LANGUAGE.of(spoken));
        }
        return spoken;
    }
}
