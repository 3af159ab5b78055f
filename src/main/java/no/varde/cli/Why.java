package no.varde.cli;

import java.io.PrintStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.varde.assessment.Assessment;
import no.varde.decision.Decider;
import no.varde.engine.RunFailed;
import no.varde.explanation.BookLogic;
import no.varde.explanation.Explained;
import no.varde.explanation.Explanation;
import no.varde.logic.ReadingsDiffer;
import no.varde.report.WhyJson;
import no.varde.report.WhyText;
import no.varde.rulebook.RuleBook;
import no.varde.vocabulary.Measure;

/** Says of the assessment in a file which answers are enough for a measure, and why another is not recommended. */
final class Why {

    static final List<String> OPTIONS = List.of("measure", "book", "format", "lang");

    private final PrintStream out;
    private final PrintStream err;
    private final Clock clock;

    Why(PrintStream out, PrintStream err, Clock clock) {
        this.out = out;
        this.err = err;
        this.clock = clock;
    }

    int run(Arguments arguments) {
        String file = arguments.onlyName();
        if (file == null) {
            throw new WrongArguments(
                    "which file? usage: why FILE [--measure ID] [--book DIR] [--format text|json] [--lang nb|en]");
        }
        Formats.isJson(arguments); // a wrong one is told before a book is read
        try {
            return explain(Books.read(arguments.option("book")), file, arguments);
        } catch (RunFailed | ReadingsDiffer e) {
            err.println("no explanation: " + e.getMessage());
            return CommandLine.FAILED;
        }
    }

    private int explain(RuleBook book, String file, Arguments arguments) {
        String language = arguments.option("lang", book.vocabulary().languages());
        Measure measure = Books.measure(book, arguments);
        Assessment assessment = AssessmentFile.read(file, book.vocabulary(), LocalDate.now(clock), err);
        if (assessment == null) {
            return CommandLine.FAULTY_INPUT;
        }
        Explained explained = new BookLogic(new Decider(book)).explain(assessment);
        Explanation explanation = measure == null ? explained.ofEveryMeasure() : explained.of(measure);
        out.println(
                Formats.isJson(arguments)
                        ? Formats.json(WhyJson.of(explanation, language))
                        : WhyText.of(explanation, language).stripTrailing());
        return CommandLine.DONE;
    }
}
