package no.varde.report;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.varde.decision.Decision;
import no.varde.decision.Decision.WarningResult;
import no.varde.decision.Reason;
import no.varde.vocabulary.Warning;

/** The warnings of a report, each said once with why it is given; a reason that stands above is not said again. */
final class WarningsText {

    private final Decision decision;
    private final Speech speech;
    private final Page page;
    private final Set<String> said = new HashSet<>();
    private final Set<String> saidReasons = new HashSet<>();

    WarningsText(Decision decision, Speech speech, Page page) {
        this.decision = decision;
        this.speech = speech;
        this.page = page;
    }

    /**
     * Says a warning below a measure that it hangs on, unless it has been said.
     *
     * @param heard the reasons for the measure, which are not said again
     */
    void below(Warning warning, List<Reason> heard) {
        decision.warnings().stream()
                .filter(result -> result.warning().id().equals(warning.id()))
                .forEach(result -> say(Below.INDENT, result, heard));
    }

    /** Says the warnings that hang on no measure of the list. */
    void rest() {
        List<WarningResult> left = decision.warnings().stream()
                .filter(result -> !said.contains(result.warning().id()))
                .toList();
        if (!left.isEmpty()) {
            page.heading(speech.labels().of("warnings"));
            left.forEach(result -> say("", result, List.of()));
        }
    }

    private void say(String indent, WarningResult result, List<Reason> heard) {
        if (!said.add(result.warning().id())) {
            return;
        }
        page.item(indent + "!", speech.in(result.warning().text()));
        String why = result.reasons().stream()
                .filter(reason -> isNew(reason) && !isIn(heard, reason))
                .map(speech::because)
                .collect(Collectors.joining(" "));
        if (!why.isEmpty()) {
            page.detail(indent + "  ", speech.labels().of("because"), why);
        }
    }

    private boolean isIn(List<Reason> heard, Reason reason) {
        String words = speech.in(reason.rule().reason());
        return heard.stream()
                .anyMatch(before -> speech.in(before.rule().reason()).contains(words));
    }

    private boolean isNew(Reason reason) {
        return saidReasons.add(speech.in(reason.rule().reason()));
    }
}
