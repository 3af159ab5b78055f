package no.varde.properties;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import no.varde.TheBook;
import no.varde.assessment.Assessment;
import no.varde.rulebook.Facts;
import no.varde.rulebook.TruthReading;
import no.varde.vocabulary.Conclusion;
import no.varde.vocabulary.Duty;
import no.varde.vocabulary.Level;
import no.varde.vocabulary.Measure;
import no.varde.vocabulary.OutcomeKind;
import no.varde.vocabulary.Role;
import no.varde.vocabulary.Vocabulary;

/** What the plain reading of the book finds for each person of an assessment; quick enough for very many of them. */
final class Findings {

    static final Vocabulary VOCABULARY = TheBook.BOOK.vocabulary();

    private static final TruthReading READING = new TruthReading(TheBook.BOOK);
    private static final Map<Role, List<Measure>> MEASURES = Map.of(
            Role.MAIN, List.copyOf(VOCABULARY.measuresListedWith(Role.MAIN)),
            Role.MEMBER, List.copyOf(VOCABULARY.measuresListedWith(Role.MEMBER)));

    private final Map<String, One> persons = new LinkedHashMap<>();

    private Findings() {}

    /** What is found for one person. */
    record One(String ref, Role role, Facts facts) {

        Level level() {
            return VOCABULARY.levels().get(facts.levelRank());
        }

        OutcomeKind outcome(Measure measure) {
            return facts.outcome(measure.id());
        }

        boolean isListed(Measure measure) {
            OutcomeKind kind = outcome(measure);
            return kind == OutcomeKind.RECOMMENDED || kind == OutcomeKind.CONSIDER;
        }

        /** Returns all measures that are listed with the person, whatever their outcome. */
        List<Measure> measures() {
            return Vocabulary.known(MEASURES, role);
        }
    }

    static Findings of(Assessment assessment) {
        Findings findings = new Findings();
        List<Facts> facts = READING.read(assessment);
        assessment.persons().forEach(one -> findings.add(new One(one.ref(), one.role(), facts.get(one.number()))));
        return findings;
    }

    private void add(One one) {
        persons.put(one.ref, one);
    }

    List<One> persons() {
        return List.copyOf(persons.values());
    }

    One person(String ref) {
        return Vocabulary.known(persons, ref);
    }

    One main() {
        return person(VOCABULARY.persons().main());
    }

    /** Returns the duties that apply, each with the person it was found for. */
    TreeSet<String> duties(Predicate<Duty> which) {
        TreeSet<String> duties = new TreeSet<>();
        for (Duty duty : VOCABULARY.duties().values()) {
            for (One one : persons.values()) {
                if (which.test(duty) && one.facts.holds(new Conclusion.Duty(duty.id()))) {
                    duties.add(duty.id() + " for " + one.ref);
                }
            }
        }
        return duties;
    }
}
