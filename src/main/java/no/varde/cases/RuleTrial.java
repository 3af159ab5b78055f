package no.varde.cases;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.varde.assessment.Assessment;
import no.varde.assessment.AssessmentReader;
import no.varde.document.Document;
import no.varde.document.Faults;
import no.varde.document.Message;
import no.varde.document.Suggestion;
import no.varde.engine.Engine;
import no.varde.engine.Run;
import no.varde.logic.Patience;
import no.varde.rulebook.HouseholdRuns;
import no.varde.rulebook.Rule;
import no.varde.rulebook.RuleBook;
import no.varde.vocabulary.Role;

/** Tries the rules of a book with their cases: whether each fires where it is to, and is silent where it is to. */
final class RuleTrial {

    private final RuleBook book;
    private final LocalDate today;
    private final Faults faults;
    private final HouseholdRuns<PersonRun> runs;
    private final Map<String, Rule> rules = new HashMap<>();

    /** One person's part in an assessment, run. */
    private record PersonRun(Role role, Run run) {

        boolean fired(Rule rule) {
            return run.fired().stream().anyMatch(step -> rule.equals(step.rule()));
        }
    }

    /**
     * Makes a trial.
     *
     * @param today the day of the cases that do not say it
     * @param faults are told what is not as a case says
     */
    RuleTrial(RuleBook book, LocalDate today, Faults faults) {
        this.book = book;
        this.today = today;
        this.faults = faults;
        Engine engine = Engine.of(book);
        this.runs = new HouseholdRuns<>(
                book.vocabulary(),
                (whose, answers) -> new PersonRun(whose.role(), engine.run(answers, whose.role())),
                one -> one.run().facts());
        book.rules().forEach(rule -> rules.put(rule.id(), rule));
    }

    /** Tries every case. */
    void of(List<RuleCase> cases) {
        for (RuleCase one : cases) {
            Patience.check();
            Rule rule = rules.get(one.rule());
            if (rule == null) {
                faults.add(
                        one.assessment().place(),
                        CaseCode.NOT_A_RULE.of(one.rule()).maybe(Suggestion.near(one.rule(), rules.keySet())));
            } else {
                of(one, rule);
            }
        }
    }

    private void of(RuleCase one, Rule rule) {
        AssessmentReader.Result read =
                AssessmentReader.read(book.vocabulary(), new Document(one.assessment(), List.of()), today);
        Assessment assessment = read.assessment();
        faults.addAll(read.faults());
        if (assessment == null) {
            return;
        }
        List<PersonRun> persons = runs.of(assessment);
        boolean fired = persons.stream().anyMatch(person -> person.fired(rule));
        List<String> missing = missing(rule, persons);
        if (fired != one.fires()) {
            miss(
                    one,
                    one.fires() ? CaseCode.TO_FIRE.of() : CaseCode.SILENT.of(),
                    fired ? CaseCode.FIRING.of() : lacking(missing));
        } else if (one.kind().equals(RuleCase.NEAR) && !one.fires() && missing.size() != 1) {
            miss(one, CaseCode.NEAR.of(), lacking(missing));
        }
        if (!one.then().isEmpty() && !one.then().equals(concluded(rule))) {
            miss(one, CaseCode.CONCLUDING.of(Miss.all(one.then())), Miss.all(concluded(rule)));
        }
    }

    private void miss(RuleCase one, Message expected, Message found) {
        Miss.add(faults, one.assessment().place(), one.rule() + " (" + one.kind() + ")", expected, found);
    }

    private static Message lacking(List<String> missing) {
        return missing.isEmpty() ? CaseCode.NO_MEMBER.of() : CaseCode.LACKING.of(Miss.all(missing));
    }

    private List<String> concluded(Rule rule) {
        return rule.then().stream()
                .map(sentence -> sentence.text().in(book.vocabulary().language()))
                .toList();
    }

    /** Returns the sentences of the rule that do not hold for the person for whom most of them do. */
    private List<String> missing(Rule rule, List<PersonRun> persons) {
        return persons.stream()
                .filter(person -> rule.roles().contains(person.role()))
                .map(person -> missing(rule, person.run()))
                .min(Comparator.comparingInt(List::size))
                .orElseGet(List::of);
    }

    private List<String> missing(Rule rule, Run run) {
        return rule.when().stream()
                .filter(sentence -> !run.facts().holds(sentence.meaning()))
                .map(sentence -> sentence.text().in(book.vocabulary().language()))
                .toList();
    }
}
