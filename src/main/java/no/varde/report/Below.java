package no.varde.report;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.varde.decision.Decision.DutyResult;
import no.varde.decision.Decision.Outcome;
import no.varde.decision.Reason;
import no.varde.report.Together.Shared;
import no.varde.vocabulary.Detail;
import no.varde.vocabulary.OutcomeKind;
import no.varde.vocabulary.Role;
import no.varde.vocabulary.Text;
import no.varde.vocabulary.Time;
import org.jspecify.annotations.Nullable;

/** What stands on a page below an item: what it rests on, and its details. */
record Below(Speech speech, Page page) {

    static final String INDENT = "   ";

    void rests(String indent, List<Reason> reasons) {
        rests(indent, lines(reasons).stream());
    }

    /** Says what a measure rests on for persons who are told together. */
    void rests(String indent, Shared shared) {
        rests(indent, shared.said(outcome -> lines(outcome.reasons()), speech::names).stream());
    }

    private List<String> lines(List<Reason> reasons) {
        return Leaves.of(reasons).stream().map(speech::leaf).toList();
    }

    private void rests(String indent, Stream<String> lines) {
        String joined = lines.collect(Collectors.joining("; "));
        if (!joined.isEmpty()) {
            page.detail(indent, speech.labels().of("rests"), joined);
        }
    }

    /** Says when something is to be done at the latest, and why then; nothing where no rule does. */
    void when(@Nullable Time time, String why) {
        if (time != null) {
            page.detail(INDENT, speech.labels().of("when", speech.in(time.name())), why);
        }
    }

    /** Says the duties that are told with a measure, each with its details. */
    void duties(List<DutyResult> duties) {
        for (DutyResult result : duties) {
            page.item(INDENT + "*", speech.in(result.duty().name()) + ": " + speech.because(result.reasons()));
            details(
                    INDENT + "  ",
                    speech.vocabulary().details().duty(),
                    result.told().details());
        }
    }

    /** Says what is told with a duty, as a list to go through. */
    void parts(List<Shared> parts) {
        parts.forEach(part -> part(part.persons().first().role() == Role.MAIN, part));
    }

    /** Says what is told with a measure to persons who are told together, as a list to go through. */
    void parts(Shared shared) {
        shared.parts().forEach(part -> part(shared.isForAll(part), part));
    }

    private void part(boolean clear, Shared part) {
        String prefix = clear ? "" : speech.names(part.persons().refs()) + ": ";
        part(prefix, part.outcome(), speech.because(part, Outcome::reasons));
    }

    private void part(String prefix, Outcome part, String why) {
        String consider =
                part.kind() == OutcomeKind.CONSIDER ? " (" + speech.labels().of("outcome.CONSIDER") + ")" : "";
        page.item(INDENT + "[ ]", prefix + speech.in(part.measure().name()) + consider + ": " + why);
        Text how = part.measure().firstDetail();
        if (how != null) {
            page.item(INDENT + "   ", speech.in(how));
        }
    }

    void details(Map<String, Detail> declared, Map<String, Text> details) {
        details(INDENT, declared, details);
    }

    /** Says the details of a measure to persons who are told together. */
    void details(Shared shared) {
        speech.vocabulary().details().measure().forEach((id, detail) -> {
            String said = String.join(" ", speech.detail(shared, id));
            if (detail.brief() && !said.isEmpty()) {
                page.detail(INDENT, speech.in(detail.heading()), said);
            }
        });
    }

    private void details(String indent, Map<String, Detail> declared, Map<String, Text> details) {
        declared.forEach((id, detail) -> {
            Text text = details.get(id);
            if (text != null && detail.brief()) {
                page.detail(indent, speech.in(detail.heading()), speech.in(text));
            }
        });
    }
}
