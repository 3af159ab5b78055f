package no.varde.cli;

import no.varde.decision.Comparison;
import no.varde.decision.Decision;
import no.varde.explanation.Robustness;
import no.varde.report.ResultJson;
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
                        changes,
                        robustness,
                        asked.remarks(),
                        asked.notes().became(),
                        asked.language()));
    }

    @Override
    CommandCode nothing() {
        return CommandCode.NO_RECOMMENDATION;
    }
}
