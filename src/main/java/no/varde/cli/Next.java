package no.varde.cli;

import no.varde.explanation.NextQuestions;
import no.varde.report.NextJson;
import no.varde.report.NextText;
import no.varde.vocabulary.Vocabulary;
import picocli.CommandLine;

/**
 * Says what to ask next about the assessment in a file, or that no further answer can change the list. What the file
 * answers with unknown was asked in vain, and is not named again.
 */
@CommandLine.Command(
        description = {
            "say what to ask next, best first, or that it is proved",
            "that no further answer can change the list"
        })
final class Next extends OfAssessment {

    @Override
    Said said(Asked asked) {
        Vocabulary vocabulary = asked.book().vocabulary();
        NextQuestions next = asked.served().next().toAsk(asked.assessment(), asked.notes());
        return new Said(
                () -> NextText.of(next, vocabulary, asked.language()),
                () -> NextJson.of(next, vocabulary, asked.language()));
    }

    @Override
    CommandCode nothing() {
        return CommandCode.NOTHING_TO_ASK;
    }
}
