package no.varde.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.varde.decision.Comparison;
import no.varde.decision.Decision;
import no.varde.explanation.Robustness;
import no.varde.report.Expand;
import no.varde.report.ResultJson;
import no.varde.report.ResultJson.BesideDecision;
import no.varde.report.ResultText;
import no.varde.service.ServedBook;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Recommends measures for the assessment in a file. */
@CommandLine.Command(
        description = {"recommend measures for an assessment (YAML or JSON),", "and say what changed since a former one"
        })
final class Recommend extends OfAssessment {

    @CommandLine.Option(
            names = "--since",
            paramLabel = "FILE",
            description = "a former assessment; what changed since then is said first")
    @Nullable
    String since;

    @CommandLine.Option(
            names = "--expand",
            order = OF_MANY + 3,
            paramLabel = "none|texts|tree",
            converter = ExpandWords.class,
            completionCandidates = ExpandWords.class,
            description = {
                "what JSON says of the reasons beside their ids: nothing,",
                "the texts of their rules, or each as a tree wherever it is cited"
            })
    Expand expand = Expand.NONE;

    @Override
    @Nullable
    String formerFile() {
        return since;
    }

    @Override
    Said said(Asked asked) {
        ServedBook served = asked.served();
        Decision decision =
                served.decider().decide(asked.assessment(), asked.notes().membersAsked());
        Robustness robustness =
                served.answers().robustness(asked.assessment(), asked.notes().membersAsked());
        Comparison changes =
                asked.former() == null ? null : served.comparer().compare(asked.former(), asked.assessment());
        return new Said(
                () -> ResultText.of(decision, changes, robustness, asked.language()),
                () -> ResultJson.of(
                        decision,
                        new BesideDecision(
                                asked.answers(), asked.origin(), changes, robustness, null, null, null, List.of()),
                        asked.language(),
                        expand));
    }

    @Override
    CommandCode nothing() {
        return CommandCode.NO_RECOMMENDATION;
    }

    /** The word of each form. */
    static final class ExpandWords extends Choice<Expand> {

        ExpandWords() {
            super(words());
        }

        private static Map<String, Expand> words() {
            Map<String, Expand> words = new LinkedHashMap<>();
            for (Expand expand : Expand.values()) {
                words.put(expand.name().toLowerCase(Locale.ROOT), expand);
            }
            return words;
        }
    }
}
