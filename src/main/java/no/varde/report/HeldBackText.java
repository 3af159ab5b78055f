package no.varde.report;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.varde.decision.Decision;
import no.varde.decision.Decision.HeldBack;
import no.varde.decision.Decision.Outcome;
import no.varde.decision.Decision.PersonResult;
import no.varde.decision.Evidence;
import no.varde.decision.Reason;
import no.varde.vocabulary.OutcomeKind;
import org.jspecify.annotations.Nullable;

/** The measures that are held back or must be clarified; those held back for the same reason stand together. */
final class HeldBackText {

    private final Speech speech;
    private final Labels labels;

    /** The names of the measures for each reason, in the order that the reasons are met. */
    private final Map<Held, Set<String>> groups = new LinkedHashMap<>();

    /**
     * What measures that stand together have in common.
     *
     * @param label the key of the words that say how they are held back; for several, {@code label.many}
     */
    record Held(String label, String why) {}

    /** How a measure is held back of which somebody must first find out more. */
    static final String TO_CLARIFY = "clarifyMeasure";

    HeldBackText(Speech speech) {
        this.speech = speech;
        this.labels = speech.labels();
    }

    void print(Decision decision, Page page) {
        if (!groups(decision).isEmpty()) {
            page.heading(labels.of("held"));
            groups.forEach((held, measures) -> say(held, measures, page));
        }
    }

    Map<Held, Set<String>> groups(Decision decision) {
        for (PersonResult person : decision.persons()) {
            group(person, OutcomeKind.NOT_PROPORTIONATE);
            group(person, OutcomeKind.BLOCKED);
            group(person, OutcomeKind.NEEDS_CLARIFICATION);
        }
        return groups;
    }

    /** Returns the names of the measures that are held back since the person says no, by why. */
    Map<String, Set<String>> declined(Decision decision) {
        Map<String, Set<String>> declined = new LinkedHashMap<>();
        decision.persons().forEach(person -> person.outcomes().stream()
                .filter(outcome -> outcome.kind() == OutcomeKind.BLOCKED)
                .forEach(outcome -> {
                    List<Reason> noes =
                            outcome.reasons().stream().filter(this::isNo).toList();
                    if (!noes.isEmpty()) {
                        declined.computeIfAbsent(speech.because(noes), why -> new LinkedHashSet<>())
                                .add(speech.in(outcome.measure().name()));
                    }
                }));
        return declined;
    }

    /** Says whether a reason rests on that the person says no. */
    private boolean isNo(Reason reason) {
        return reason.evidence().stream()
                .anyMatch(evidence ->
                        isNo(evidence) || evidence.reasons().stream().anyMatch(this::isNo));
    }

    private boolean isNo(Evidence evidence) {
        return speech.vocabulary().lines().declined().stream()
                .anyMatch(no -> no.meaning().equals(evidence.sentence().meaning()));
    }

    private void group(PersonResult person, OutcomeKind kind) {
        String label = kind == OutcomeKind.NEEDS_CLARIFICATION ? TO_CLARIFY : "heldNow";
        person.outcomes().stream().filter(outcome -> outcome.kind() == kind).forEach(outcome -> {
            Held held = new Held(label, why(outcome));
            groups.computeIfAbsent(held, one -> new LinkedHashSet<>())
                    .add(speech.in(outcome.measure().name()));
        });
    }

    private String why(Outcome outcome) {
        return outcome.kind() == OutcomeKind.NOT_PROPORTIONATE
                ? tooMuch(outcome.heldBack())
                : speech.because(outcome.reasons());
    }

    private String tooMuch(@Nullable HeldBack why) {
        if (why == null) {
            return "";
        }
        String ceiling = why.aboveCeiling() ? labels.of("aboveCeiling") : "";
        String milder =
                why.milder().stream().map(measure -> speech.in(measure.name())).collect(Collectors.joining(", "));
        return milder.isEmpty() ? ceiling : (ceiling + " " + labels.of("milderFirst", milder)).strip();
    }

    /** Says one measure and then why; several below why they are held back. */
    private void say(Held held, Set<String> measures, Page page) {
        if (measures.size() == 1) {
            String first = labels.of(held.label(), measures.iterator().next());
            page.item("-", (first + " " + held.why()).strip());
            return;
        }
        page.item("-", labels.of(held.label() + ".many", held.why()).strip());
        page.item(" ", String.join("; ", measures));
    }
}
