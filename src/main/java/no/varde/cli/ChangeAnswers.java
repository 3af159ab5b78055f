package no.varde.cli;

import java.io.PrintStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.varde.assessment.Assessment;
import no.varde.decision.Change;
import no.varde.decision.Change.Subject;
import no.varde.decision.Decider;
import no.varde.engine.RunFailed;
import no.varde.explanation.Counterfactuals;
import no.varde.explanation.Counterfactuals.Found;
import no.varde.logic.ReadingsDiffer;
import no.varde.report.ChangesJson;
import no.varde.report.ChangesText;
import no.varde.rulebook.RuleBook;
import no.varde.vocabulary.Measure;
import org.jspecify.annotations.Nullable;

/** Says which answers of the assessment in a file, were they others, would change the list. */
final class ChangeAnswers {

    static final List<String> OPTIONS = List.of("measure", "most", "book", "format", "lang");
    static final List<String> FLAGS = List.of("level");

    private static final String LEVEL = "level";
    private static final List<String> MOST = List.of("1", "2", "3");
    private final PrintStream out;
    private final PrintStream err;
    private final Clock clock;

    ChangeAnswers(PrintStream out, PrintStream err, Clock clock) {
        this.out = out;
        this.err = err;
        this.clock = clock;
    }

    int run(Arguments arguments) {
        String file = arguments.onlyName();
        if (file == null) {
            throw new WrongArguments("which file? usage: change FILE [--measure ID | --level] [--most 1|2|3]"
                    + " [--book DIR] [--format text|json] [--lang nb|en]");
        }
        Formats.isJson(arguments); // a wrong one is told before a book is read
        checkAsked(arguments);
        try {
            return change(Books.read(arguments.option("book")), file, arguments);
        } catch (RunFailed | ReadingsDiffer e) {
            err.println("nothing can be said of changes: " + e.getMessage());
            return CommandLine.FAILED;
        }
    }

    /** Tells what cannot be asked before a book is read. */
    private static void checkAsked(Arguments arguments) {
        String most = arguments.option("most", MOST);
        boolean measure = arguments.option("measure") != null;
        if (measure && arguments.has(LEVEL)) {
            throw new WrongArguments("`--measure` and `--level` are asked for one at a time");
        }
        if (!most.equals("1") && !measure && !arguments.has(LEVEL)) {
            throw new WrongArguments("`--most " + most + "` needs `--measure ID` or `--level`");
        }
    }

    private int change(RuleBook book, String file, Arguments arguments) {
        String language = arguments.option("lang", book.vocabulary().languages());
        Measure measure = Books.measure(book, arguments);
        String id = arguments.has(LEVEL) ? LEVEL : measure == null ? null : measure.id();
        Assessment assessment = AssessmentFile.read(file, book.vocabulary(), LocalDate.now(clock), err);
        if (assessment == null) {
            return CommandLine.FAULTY_INPUT;
        }
        int most = Integer.parseInt(arguments.option("most", MOST));
        Found found = found(new Counterfactuals(new Decider(book)), assessment, id, most);
        out.println(
                Formats.isJson(arguments)
                        ? Formats.json(ChangesJson.of(book, assessment.asOf(), found, most, language))
                        : ChangesText.of(book, assessment.asOf(), found, most, language)
                                .stripTrailing());
        return CommandLine.DONE;
    }

    private static Found found(Counterfactuals counterfactuals, Assessment assessment, @Nullable String id, int most) {
        if (id == null) {
            return counterfactuals.single(assessment);
        }
        List<Change> changes = new ArrayList<>();
        boolean cut = false;
        for (Subject subject : counterfactuals.subjects(assessment, id)) {
            Found found = counterfactuals.of(assessment, subject, most);
            changes.addAll(found.changes());
            cut |= found.cut();
        }
        return new Found(changes, cut);
    }
}
