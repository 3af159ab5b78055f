package no.varde.cli;

import java.io.PrintStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.varde.assessment.Assessment;
import no.varde.assessment.AssessmentReader;
import no.varde.assessment.FormerAssessment;
import no.varde.decision.Comparer;
import no.varde.decision.Comparison;
import no.varde.decision.Decider;
import no.varde.decision.Decision;
import no.varde.document.Fault;
import no.varde.engine.RunFailed;
import no.varde.explanation.Robustness;
import no.varde.explanation.SingleAnswers;
import no.varde.report.ResultJson;
import no.varde.report.ResultText;
import no.varde.rulebook.RuleBook;
import org.jspecify.annotations.Nullable;

/** Recommends measures for the assessment in a file. */
final class Recommend {

    static final List<String> OPTIONS = List.of("since", "book", "format", "lang");

    private final PrintStream out;
    private final PrintStream err;
    private final Clock clock;

    Recommend(PrintStream out, PrintStream err, Clock clock) {
        this.out = out;
        this.err = err;
        this.clock = clock;
    }

    int run(Arguments arguments) {
        String file = arguments.onlyName();
        if (file == null) {
            throw new WrongArguments(
                    "which file? usage: recommend FILE [--since FILE] [--book DIR] [--format text|json]"
                            + " [--lang nb|en]");
        }
        Formats.isJson(arguments); // a wrong one is told before a book is read
        try {
            return recommend(Books.read(arguments.option("book")), file, arguments);
        } catch (RunFailed e) {
            err.println("no recommendation: " + e.getMessage());
            return CommandLine.FAILED;
        }
    }

    private int recommend(RuleBook book, String file, Arguments arguments) {
        String language = arguments.option("lang", book.vocabulary().languages());
        LocalDate today = LocalDate.now(clock);
        AssessmentReader.Result read = AssessmentReader.read(book.vocabulary(), AssessmentFile.document(file), today);
        Assessment assessment = read.assessment();
        List<Fault> faults = new ArrayList<>(read.faults());
        String since = arguments.option("since");
        Assessment former = null;
        if (since != null) {
            LocalDate present = assessment == null ? null : assessment.asOf();
            AssessmentReader.Result ofFormer =
                    FormerAssessment.read(book.vocabulary(), AssessmentFile.document(since), present, today);
            former = ofFormer.assessment();
            faults.addAll(ofFormer.faults());
        }
        if (assessment == null || !faults.isEmpty()) {
            faults.forEach(err::println);
            return CommandLine.FAULTY_INPUT;
        }
        Decider decider = new Decider(book);
        Decision decision = decider.decide(assessment);
        Robustness robustness = new SingleAnswers(decider).robustness(assessment);
        Comparison changes = former == null ? null : new Comparer(book).compare(former, assessment);
        out.println(said(decision, changes, robustness, Formats.isJson(arguments), language));
        return CommandLine.DONE;
    }

    private static String said(
            Decision decision, @Nullable Comparison since, Robustness robustness, boolean json, String language) {
        return json
                ? Formats.json(ResultJson.of(decision, since, robustness, language))
                : ResultText.of(decision, since, robustness, language).stripTrailing();
    }
}
