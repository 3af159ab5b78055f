package no.varde.page.workshop;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.varde.decision.Decision;
import no.varde.decision.Decision.Outcome;
import no.varde.decision.Decision.PersonResult;
import no.varde.page.Words;
import no.varde.report.Wording;
import no.varde.vocabulary.Time;
import org.jspecify.annotations.Nullable;

/** All that a book says of a case, each thing in a line, by what it is in whichever book: so that two books can be held together. */
final class Outspoken {

    private final Decision decision;
    private final Words words;
    private final Wording wording;
    private final Map<String, Map<String, String>> all = new LinkedHashMap<>();

    /** @param wording the words of the book that decided */
    Outspoken(Decision decision, Words words, Wording wording) {
        this.decision = decision;
        this.words = words;
        this.wording = wording;
    }

    /** Returns the lines by kind, each by its ids; every kind, also one without a line. */
    Map<String, Map<String, String>> all() {
        List.of("levels", "measures", "duties", "warnings", "clarify", "review")
                .forEach(kind -> all.put(kind, new LinkedHashMap<>()));
        decision.persons().forEach(this::person);
        decision.duties()
                .forEach(result -> put(
                        "duties",
                        result.duty().id(),
                        about(wording.in(result.told().line()), result.when()) + forWhom(result.refs())));
        decision.warnings()
                .forEach(result -> put(
                        "warnings",
                        result.warning().id(),
                        wording.in(result.warning().text()) + forWhom(result.refs())));
        decision.clarify()
                .forEach(one -> put(
                        "clarify",
                        one.ref() + " " + one.question().id(),
                        wording.of(one.ref(), wording.in(one.question().ask()))));
        Decision.NextReview review = decision.review();
        if (review != null) {
            if (review.by() != null) {
                put("review", "by", words.of("workshop.example.by", wording.date(review.by())));
            }
            review.events()
                    .forEach(one -> put(
                            "review", one.event().id(), wording.in(one.event().text())));
        }
        return all;
    }

    private void person(PersonResult person) {
        put(
                "levels",
                person.ref(),
                wording.name(person.ref()) + ": " + wording.in(person.level().name()));
        person.outcomes().stream()
                .filter(outcome -> outcome.kind().isListed()
                        || !outcome.reasons().isEmpty()
                        || !outcome.proposedBy().isEmpty())
                .forEach(outcome -> put(
                        "measures",
                        person.ref() + " " + outcome.measure().id(),
                        wording.of(person.ref(), measure(outcome))));
    }

    private String measure(Outcome outcome) {
        String told =
                about(wording.in(outcome.measure().name()) + ": " + wording.outcome(outcome.kind()), outcome.when());
        return outcome.measure().id().equals(decision.first()) ? words.of("workshop.example.first", told) : told;
    }

    private String about(String what, @Nullable Time when) {
        return when == null ? what : words.of("workshop.example.when", what, wording.in(when.name()));
    }

    private String forWhom(List<String> refs) {
        return refs.size() == 1 && refs.get(0).equals(decision.persons().get(0).ref())
                ? ""
                : " (" + wording.names(refs) + ")";
    }

    private void put(String kind, String id, String line) {
        all.computeIfAbsent(kind, any -> new LinkedHashMap<>()).merge(id, line, (one, other) -> one + " " + other);
    }
}
