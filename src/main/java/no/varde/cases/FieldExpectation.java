package no.varde.cases;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import no.varde.decision.Decision;
import no.varde.decision.Decision.Outcome;
import no.varde.vocabulary.OutcomeKind;
import no.varde.vocabulary.Time;
import no.varde.vocabulary.VocabularyCode;

/** What the source of a case of the field asks for, and whether a decision is so. */
record FieldExpectation(Decision decision, Expected expected) {

    void check() {
        expected.fields().text("why");
        new Persons(decision, expected).each("level", (person, levels, ref) -> {
            if (!levels.texts(ref).contains(person.level().id())) {
                levels.miss(
                        ref,
                        Miss.all(levels.texts(ref)),
                        Miss.one(person.level().id()));
            }
        });
        List<String> recommended =
                recommended().map(outcome -> outcome.measure().id()).toList();
        expected.among("must", recommended);
        expected.notAmong("never", recommended);
        order();
        when();
        expected.among(
                "duties", decision.duties().stream().map(one -> one.duty().id()).toList());
        expected.among(
                "warnings",
                decision.warnings().stream().map(one -> one.warning().id()).toList());
        List<String> asked =
                decision.clarify().stream().map(one -> one.question().id()).toList();
        expected.among("clarify", asked);
        expected.notAmong("recorded", asked);
        expected.among(
                "recorded",
                decision.recorded().stream().map(one -> one.question().id()).toList());
        review();
    }

    private Stream<Outcome> recommended() {
        return decision.persons().stream()
                .flatMap(person -> person.outcomes().stream())
                .filter(outcome -> outcome.kind() == OutcomeKind.RECOMMENDED);
    }

    /** Each of the first stands before every later one that is listed; a part stands with what it is a part of. */
    private void order() {
        List<String> first = expected.texts("first");
        List<String> either = new ArrayList<>(first);
        either.addAll(expected.texts("after"));
        List<String> listed = recommended()
                .filter(outcome -> outcome.partOf() == null)
                .map(outcome -> outcome.measure().id())
                .filter(either::contains)
                .toList();
        List<String> found = listed.subList(0, Math.min(first.size(), listed.size()));
        if (!new HashSet<>(found).equals(new HashSet<>(first)) || found.size() != first.size()) {
            expected.miss("first", Miss.all(first), Miss.all(listed));
        }
    }

    private void when() {
        expected.each("when", (measure, below) -> {
            String latest = String.join("", below.texts(measure));
            int rank = rank(latest);
            List<Time> found = recommended()
                    .filter(outcome -> outcome.measure().id().equals(measure))
                    .flatMap(outcome -> Stream.ofNullable(outcome.when()))
                    .toList();
            if (found.isEmpty() || found.stream().anyMatch(time -> time.rank() > rank)) {
                below.miss(
                        measure,
                        CaseCode.A_LATEST.of(latest),
                        Miss.all(found.stream().map(Time::id).toList()));
            }
        });
    }

    private int rank(String time) {
        return decision.book().vocabulary().times().times().stream()
                .filter(one -> one.id().equals(time))
                .mapToInt(Time::rank)
                .findFirst()
                .orElse(-1);
    }

    private void review() {
        String latest = expected.fields().optionalText("review");
        if (latest == null) {
            return;
        }
        LocalDate by = decision.review() == null ? null : decision.review().by();
        try {
            if (by == null || by.isAfter(LocalDate.parse(latest))) {
                expected.miss("review", CaseCode.A_LATEST.of(latest), Miss.one(by));
            }
        } catch (DateTimeParseException e) {
            expected.fields().fault("review", VocabularyCode.NOT_A_DAY.of(latest));
        }
    }
}
