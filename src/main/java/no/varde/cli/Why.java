package no.varde.cli;

import java.util.ArrayList;
import java.util.List;
import no.varde.document.Message;
import no.varde.explanation.Explained;
import no.varde.explanation.Explanation;
import no.varde.report.WhyJson;
import no.varde.report.WhyText;
import no.varde.rulebook.RuleBook;
import no.varde.vocabulary.Measure;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Says of the assessment in a file which answers are enough for a measure, and why another is not recommended. */
@CommandLine.Command(
        description = {
            "say which answers are enough for each recommended measure,",
            "and why another one is not recommended"
        })
final class Why extends OfAssessment {

    @CommandLine.Option(names = "--measure", paramLabel = "ID", description = "of this measure alone, and all of it")
    @Nullable
    String measure;

    @Override
    List<Message> wrongIn(RuleBook book) {
        List<Message> wrong = new ArrayList<>(super.wrongIn(book));
        wrong.addAll(Books.wrongMeasure(book, measure));
        return wrong;
    }

    @Override
    Said said(Asked asked) {
        Explained explained =
                asked.served().logic().explain(asked.assessment(), asked.notes().membersAsked());
        Measure one = Books.measure(asked.book(), measure);
        Explanation explanation = one == null ? explained.ofEveryMeasure() : explained.of(one);
        return new Said(
                () -> WhyText.of(explanation, asked.language()), () -> WhyJson.of(explanation, asked.language()));
    }

    @Override
    CommandCode nothing() {
        return CommandCode.NO_EXPLANATION;
    }
}
