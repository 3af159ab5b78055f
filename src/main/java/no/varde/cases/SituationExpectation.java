package no.varde.cases;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.varde.decision.Decision;
import no.varde.decision.Decision.Outcome;
import no.varde.decision.Decision.PersonResult;
import no.varde.report.ResultText;
import no.varde.vocabulary.OutcomeKind;

/** What is expected of a published situation, and whether a decision is so. */
record SituationExpectation(Decision decision, Expected expected) {

    private static final Set<OutcomeKind> LISTED = Set.of(OutcomeKind.RECOMMENDED, OutcomeKind.CONSIDER);

    void check() {
        expected.fields().text("why");
        Persons persons = new Persons(decision, expected);
        String first = decision.first();
        if (!Objects.equals(expected.fields().optionalText("first"), first)) {
            expected.miss("first", Miss.one(expected.fields().optionalText("first")), Miss.one(first));
        }
        persons.each(
                "level",
                (person, levels, ref) ->
                        levels.exactly(ref, List.of(person.level().id())));
        kinds(persons, "recommended", Set.of(OutcomeKind.RECOMMENDED));
        kinds(persons, "considered", Set.of(OutcomeKind.CONSIDER));
        kinds(persons, "blocked", Set.of(OutcomeKind.BLOCKED));
        Set<OutcomeKind> others = new HashSet<>(Set.of(OutcomeKind.values()));
        others.removeAll(LISTED);
        kinds(persons, "neither", others);
        ids("duties", "noDuties", decision.duties().stream().map(one -> one.duty()
                .id()));
        ids("warnings", "noWarnings", decision.warnings().stream().map(one -> one.warning()
                .id()));
        persons.each("plan", (person, items, ref) -> items.among(ref, plan(person)));
        persons.each("noPlan", (person, items, ref) -> items.notAmong(ref, plan(person)));
        clarify();
        review();
        reasons();
        texts();
    }

    private void kinds(Persons persons, String key, Set<OutcomeKind> allowed) {
        persons.each(key, (person, measures, ref) -> measures.items(ref).forEach(item -> {
            if (!decision.book().vocabulary().measures().containsKey(item.text())) {
                measures.miss(item.place(), ref, Miss.one(item.text()), CaseCode.NOT_IN_BOOK.of());
            } else if (!allowed.contains(person.outcome(item.text()).kind())) {
                OutcomeKind kind = person.outcome(item.text()).kind();
                measures.miss(item.place(), ref, Miss.one(item.text()), CaseCode.IT_IS.of(kind));
            }
        }));
    }

    private void ids(String has, String lacks, Stream<String> ids) {
        List<String> found = ids.toList();
        expected.among(has, found);
        expected.notAmong(lacks, found);
    }

    private static List<String> plan(PersonResult person) {
        return person.plan().stream().map(line -> line.item().id()).toList();
    }

    private void clarify() {
        List<String> asked =
                decision.clarify().stream().map(one -> one.question().id()).toList();
        int first = Math.min(expected.texts("clarifyFirst").size(), asked.size());
        expected.exactly("clarifyFirst", asked.subList(0, first));
        expected.among("clarify", asked);
    }

    private void review() {
        Decision.NextReview review = decision.review();
        String by = review == null || review.by() == null ? "" : review.by().toString();
        if (!expected.fields().text("review").equals(by)) {
            expected.miss("review", Miss.one(expected.fields().text("review")), Miss.one(by));
        }
        expected.among(
                "events",
                review == null
                        ? List.of()
                        : review.events().stream()
                                .map(event -> event.event().id())
                                .toList());
    }

    private void reasons() {
        expected.each("reasons", (measure, below) -> {
            TreeSet<String> rules = new TreeSet<>();
            listed(measure).forEach(one -> one.reasons()
                    .forEach(reason -> rules.add(reason.rule().id())));
            if (!rules.equals(new TreeSet<>(below.texts(measure)))) {
                below.miss(measure, Miss.all(below.texts(measure)), Miss.all(rules));
            }
        });
        expected.each("answers", (measure, below) -> {
            Set<String> cited = new TreeSet<>();
            listed(measure).forEach(one -> cited.addAll(Cited.questions(one.reasons())));
            below.among(measure, cited);
        });
        expected.each(
                "insufficient",
                (measure, below) -> below.exactly(
                        measure,
                        listed(measure)
                                .flatMap(one -> one.insufficientBecause().stream())
                                .map(one -> one.milder().id())
                                .toList()));
    }

    /** Returns the measure as it is on the list of the first person who has it there; nothing where nobody has. */
    private Stream<Outcome> listed(String measure) {
        return decision.persons().stream()
                .flatMap(person -> person.outcomes().stream())
                .filter(one -> one.measure().id().equals(measure) && LISTED.contains(one.kind()))
                .limit(1);
    }

    private void texts() {
        String text =
                ResultText.of(decision, decision.book().vocabulary().language()).replaceAll("\\s+", " ");
        expected.items("says").stream()
                .filter(item -> !text.contains(item.text()))
                .forEach(item ->
                        expected.miss(item.place(), "says", CaseCode.A_TEXT.of(item.text()), CaseCode.NONE.of()));
        expected.items("saysNot").stream()
                .filter(item -> text.toLowerCase().contains(item.text().toLowerCase()))
                .forEach(item ->
                        expected.miss(item.place(), "saysNot", CaseCode.NO_TEXT.of(item.text()), CaseCode.IT.of()));
    }
}
