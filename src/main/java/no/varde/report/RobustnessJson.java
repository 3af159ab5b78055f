package no.varde.report;

import java.util.List;
import no.varde.explanation.Robustness;
import no.varde.report.result.Result;
import no.varde.report.result.Result.Sensitive;

/** Which answers had better be sure. */
final class RobustnessJson {

    private final String language;

    RobustnessJson(String language) {
        this.language = language;
    }

    Result.Robustness of(Robustness robustness) {
        return new Result.Robustness(
                named(robustness.given()),
                more(robustness.given()),
                named(robustness.unknown()),
                more(robustness.unknown()));
    }

    private List<Sensitive> named(List<Robustness.Sensitive> answers) {
        return Each.of(answers.subList(0, Math.min(Robustness.NAMED, answers.size())), this::answer);
    }

    private static int more(List<Robustness.Sensitive> answers) {
        return Math.max(0, answers.size() - Robustness.NAMED);
    }

    private Sensitive answer(Robustness.Sensitive answer) {
        return new Sensitive(
                answer.question().id(),
                answer.ref(),
                answer.question().ask().in(language),
                answer.movesLevel(),
                answer.changes(),
                answer.further() ? true : null);
    }
}
