package no.varde.cli;

import java.io.PrintStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.varde.assessment.Assessment;
import no.varde.decision.Decider;
import no.varde.explanation.BookLogic;
import no.varde.explanation.NextQuestion;
import no.varde.explanation.NextQuestions;
import no.varde.logic.ReadingsDiffer;
import no.varde.report.NextJson;
import no.varde.report.NextText;
import no.varde.rulebook.RuleBook;
import no.varde.vocabulary.Vocabulary;

/** Says what to ask next about the assessment in a file, or that no further answer can change the list. */
final class Next {

    static final List<String> OPTIONS = List.of("book", "format", "lang");

    private final PrintStream out;
    private final PrintStream err;
    private final Clock clock;

    Next(PrintStream out, PrintStream err, Clock clock) {
        this.out = out;
        this.err = err;
        this.clock = clock;
    }

    int run(Arguments arguments) {
        String file = arguments.onlyName();
        if (file == null) {
            throw new WrongArguments("which file? usage: next FILE [--book DIR] [--format text|json] [--lang nb|en]");
        }
        Formats.isJson(arguments); // a wrong one is told before a book is read
        try {
            return next(Books.read(arguments.option("book")), file, arguments);
        } catch (ReadingsDiffer e) {
            err.println("nothing can be said of what to ask: " + e.getMessage());
            return CommandLine.FAILED;
        }
    }

    private int next(RuleBook book, String file, Arguments arguments) {
        Vocabulary vocabulary = book.vocabulary();
        String language = arguments.option("lang", vocabulary.languages());
        Assessment assessment = AssessmentFile.read(file, vocabulary, LocalDate.now(clock), err);
        if (assessment == null) {
            return CommandLine.FAULTY_INPUT;
        }
        NextQuestions next = new NextQuestion(new BookLogic(new Decider(book))).of(assessment);
        out.println(
                Formats.isJson(arguments)
                        ? Formats.json(NextJson.of(next, vocabulary, language))
                        : NextText.of(next, vocabulary, language).stripTrailing());
        return CommandLine.DONE;
    }
}
