package no.varde.web;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import no.varde.decision.Comparer;
import no.varde.decision.Decider;
import no.varde.explanation.BookLogic;
import no.varde.rulebook.BookFiles;
import no.varde.rulebook.RuleBook;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The book that is served. Without one there is no service: a faulty book stops the start. */
@Configuration(proxyBeanMethods = false)
class BookConfiguration {

    /** Reads the book in the folder of {@code varde.book}, or the packed one where no folder is named. */
    @Bean
    RuleBook ruleBook(@Value("${varde.book:}") String folder) {
        if (folder.isBlank()) {
            return RuleBook.read(BookFiles.packed());
        }
        try {
            return RuleBook.read(BookFiles.in(Path.of(folder)));
        } catch (IOException | InvalidPathException e) {
            throw new BookNotFound(folder, e);
        }
    }

    @Bean
    Decider decider(RuleBook book) {
        return new Decider(book);
    }

    /** Returns the formulas of the book, once for all who ask. */
    @Bean
    BookLogic bookLogic(Decider decider) {
        return new BookLogic(decider);
    }

    @Bean
    Comparer comparer(RuleBook book) {
        return new Comparer(book);
    }

    @Bean
    Clock clock() {
        return Clock.systemDefaultZone();
    }

    /** Thrown when the folder of a book cannot be read at all. */
    static final class BookNotFound extends RuntimeException {
        BookNotFound(String folder, Exception cause) {
            super(folder + ":1:1: the folder cannot be read", cause);
        }
    }
}
