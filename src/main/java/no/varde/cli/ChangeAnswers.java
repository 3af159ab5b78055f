package no.varde.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.varde.assessment.Assessment;
import no.varde.decision.Change;
import no.varde.decision.Change.Subject;
import no.varde.document.Message;
import no.varde.explanation.Counterfactuals;
import no.varde.explanation.Counterfactuals.Found;
import no.varde.report.ChangesJson;
import no.varde.report.ChangesText;
import no.varde.rulebook.RuleBook;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Says which answers of the assessment in a file, were they others, would change the list. */
@CommandLine.Command(description = "say which answers, were they others, would change the list")
final class ChangeAnswers extends OfAssessment {

    private static final String LEVEL = "level";

    /** What is to change; the whole list where neither is named. */
    static final class Part {

        @CommandLine.Option(names = "--measure", paramLabel = "ID", description = "what happens to this measure")
        @Nullable
        String measure;

        @CommandLine.Option(names = "--level", description = "what happens to the level")
        boolean level;

        @Nullable
        String id() {
            return level ? LEVEL : measure;
        }
    }

    /** How many answers may be others at once. */
    static final class Most extends Choice<Integer> {

        Most() {
            super(words());
        }

        private static Map<String, Integer> words() {
            Map<String, Integer> words = new LinkedHashMap<>();
            for (int most = 1; most <= 3; most++) {
                words.put(String.valueOf(most), most);
            }
            return words;
        }
    }

    /** Both of a part are looked for by {@link #wrong}, which says so in our words. */
    @CommandLine.ArgGroup(validate = false)
    Part part = new Part();

    @CommandLine.Option(
            names = "--most",
            paramLabel = "1|2|3",
            converter = Most.class,
            completionCandidates = Most.class,
            description = "how many answers may be others at once; 1 where it is not said")
    int most = 1;

    @Override
    List<Message> wrong() {
        List<Message> wrong = new ArrayList<>();
        if (part.level && part.measure != null) {
            wrong.add(CommandCode.ONE_AT_A_TIME.of());
        }
        if (most > 1 && part.id() == null) {
            wrong.add(CommandCode.MOST_NEEDS.of(most));
        }
        return wrong;
    }

    @Override
    List<Message> wrongIn(RuleBook book) {
        List<Message> wrong = new ArrayList<>(super.wrongIn(book));
        wrong.addAll(Books.wrongMeasure(book, part.measure));
        return wrong;
    }

    @Override
    Said said(Asked asked) {
        Found found = found(
                asked.served().changes(), asked.assessment(), asked.notes().membersAsked());
        LocalDate day = asked.assessment().asOf();
        return new Said(
                () -> ChangesText.of(asked.book(), day, found, most, asked.language()),
                () -> ChangesJson.of(asked.book(), day, found, most, asked.language()));
    }

    private Found found(Counterfactuals counterfactuals, Assessment assessment, boolean membersKnown) {
        String id = part.id();
        if (id == null) {
            return counterfactuals.single(assessment, membersKnown);
        }
        List<Change> changes = new ArrayList<>();
        boolean cut = false;
        for (Subject subject : counterfactuals.subjects(assessment, id)) {
            Found found = counterfactuals.of(assessment, membersKnown, subject, most);
            changes.addAll(found.changes());
            cut |= found.cut();
        }
        return new Found(changes, cut);
    }

    @Override
    CommandCode nothing() {
        return CommandCode.NOTHING_OF_CHANGES;
    }
}
