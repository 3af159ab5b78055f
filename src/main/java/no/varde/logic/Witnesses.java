package no.varde.logic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.varde.assessment.Assessment;
import no.varde.assessment.LogEntry;
import no.varde.assessment.Person;
import no.varde.decision.Decider;
import no.varde.rulebook.Facts;
import no.varde.rulebook.TruthReading;
import no.varde.vocabulary.Answer;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Role;
import no.varde.vocabulary.Scale;
import no.varde.vocabulary.Slots;
import no.varde.vocabulary.Vocabulary;
import org.logicng.datastructures.Assignment;

/** Makes assessments of what the formulas found, and sees to it that every reading of the book agrees on them. */
public final class Witnesses {

    private final Vocabulary vocabulary;
    private final Decider decider;
    private final TruthReading reading;

    public Witnesses(Decider decider) {
        this.vocabulary = decider.book().vocabulary();
        this.decider = decider;
        this.reading = new TruthReading(decider.book());
    }

    /**
     * Returns the case of a model as an assessment, when Drools and the plain reading conclude of it what the formulas do.
     *
     * @param preferred the day of the assessment where the case allows it
     * @throws ReadingsDiffer when they do not
     */
    public Assessment assessment(HouseholdFormulas household, Assignment model, LocalDate preferred) {
        Assessment assessment = told(household, model, preferred);
        check(household, model, assessment);
        return assessment;
    }

    /** Returns the case of a model as an assessment; nothing is said yet of what the readings conclude of it. */
    public static Assessment told(HouseholdFormulas household, Assignment model, LocalDate preferred) {
        Vocabulary vocabulary = household.vocabulary();
        Cells laws = household.main().answers().told(Slots.AS_OF);
        Scale.Day days = laws.scale().day().orElseThrow();
        LocalDate asOf = Representatives.dayIn(days, laws.in(model), preferred);
        Representatives representatives = new Representatives(asOf);
        Person main = person(household, vocabulary.persons().main(), 0, model, representatives);
        List<Person> members = new ArrayList<>();
        for (int i = 0; i < household.members().size() && isThere(household, i, model); i++) {
            String ref = vocabulary.persons().member() + "-" + (i + 1);
            members.add(person(household, ref, i + 1, model, representatives));
        }
        Map<String, List<LogEntry>> logs = new HashMap<>();
        household.logs().forEach(log -> logs.put(log.id(), log.in(model, representatives)));
        return new Assessment(asOf, main, members, logs);
    }

    private static boolean isThere(HouseholdFormulas household, int member, Assignment model) {
        return household.isThere(member).evaluate(model);
    }

    private static Person person(
            HouseholdFormulas household, String ref, int number, Assignment model, Representatives representatives) {
        Map<String, Answer> answers = new HashMap<>();
        for (Question question : household.vocabulary().bySlot()) {
            if (question.askedOf() == Role.ofPerson(number)) {
                Cells cells = household.run(number).answers().told(question.slot());
                Answer answer = representatives.of(cells.scale(), cells.in(model));
                if (answer.isKnown()) {
                    answers.put(question.id(), answer);
                }
            }
        }
        return new Person(ref, answers);
    }

    /**
     * Holds the three readings of a case against each other.
     *
     * @throws ReadingsDiffer when they differ
     */
    public void check(HouseholdFormulas household, Assignment model, Assessment assessment) {
        List<Facts> plain = reading.read(assessment);
        check(assessment, plain);
        for (int i = 0; i < plain.size(); i++) {
            compare(household.run(i), plain.get(i), model, assessment);
        }
    }

    /**
     * Holds what the plain reading concludes of an assessment against Drools, and returns what Drools does.
     *
     * @throws ReadingsDiffer when they differ
     */
    public List<Facts> check(Assessment assessment, List<Facts> plain) {
        return check(assessment, plain, decider.facts(assessment));
    }

    /**
     * Holds what the plain reading concludes of an assessment with another answer against Drools.
     *
     * @param before what Drools concludes without it
     * @throws ReadingsDiffer when they differ
     */
    public void checkAgain(Assessment assessment, List<Facts> plain, List<Facts> before) {
        check(assessment, plain, decider.facts(assessment, before));
    }

    private static List<Facts> check(Assessment assessment, List<Facts> plain, List<Facts> engine) {
        for (int i = 0; i < engine.size(); i++) {
            if (!engine.get(i).concluded().equals(plain.get(i).concluded())) {
                throw new ReadingsDiffer(assessment, "Drools and the plain reading, of person " + i);
            }
        }
        return engine;
    }

    private void compare(RunFormulas run, Facts facts, Assignment model, Assessment assessment) {
        for (int slot = 0; slot < run.answers().slots(); slot++) {
            Cells cells = run.answers().at(slot);
            if (!cells.possible().isUnknown() && !facts.answers().are(slot, cells.in(model))) {
                Question question = vocabulary.slots().questionAt(slot);
                String what = question == null ? "fact " + slot : question.id();
                throw new ReadingsDiffer(assessment, "the case found and the assessment made of it, in " + what);
            }
        }
        run.written().forEach((conclusion, formula) -> {
            if (formula.evaluate(model) != facts.holds(conclusion)) {
                throw new ReadingsDiffer(assessment, "the formulas and Drools, in " + conclusion);
            }
        });
    }
}
