package no.varde.properties;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.varde.RandomAssessments;
import no.varde.assessment.Assessment;
import no.varde.assessment.Person;
import no.varde.vocabulary.Answer;
import no.varde.vocabulary.Band;
import no.varde.vocabulary.CellSet;
import no.varde.vocabulary.HouseholdFact;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Reach;
import no.varde.vocabulary.Role;
import no.varde.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** The answers that an assessment must have, for the main person and for one member; all others are left to chance. */
final class Wishes {

    private static final int TRIES = 60;

    private final Vocabulary vocabulary = Findings.VOCABULARY;
    private final RandomAssessments assessments;
    private final Map<Reach, Map<Question, List<Band>>> answers =
            Map.of(Reach.MAIN, new HashMap<>(), Reach.MEMBER, new HashMap<>());
    private final List<Band> days = new ArrayList<>();
    private boolean member;
    private boolean nobody;

    Wishes(RandomAssessments assessments) {
        this.assessments = assessments;
    }

    /** Wishes for somebody with a role. */
    void someone(Role role) {
        member |= role == Role.MEMBER;
    }

    /** Wishes for a member, or for none, where a fact about the household holds or does not. */
    void someone(boolean holds, HouseholdFact fact) {
        member |= holds;
        nobody |= !holds && fact.any() == null;
    }

    void answer(Band band) {
        Question question = vocabulary.slots().questionAt(band.slot());
        if (question == null) {
            days.add(band);
            return;
        }
        Reach whose = question.reach() == Reach.MEMBER ? Reach.MEMBER : Reach.MAIN;
        Vocabulary.known(answers, whose)
                .computeIfAbsent(question, key -> new ArrayList<>())
                .add(band);
    }

    /** Returns an assessment with all that was wished for, or null where the wishes go against each other. */
    @Nullable
    Assessment fulfilled() {
        Assessment base = assessments.next();
        for (int i = 0; i < TRIES && !meetsDays(base); i++) {
            base = assessments.next();
        }
        Person main = person(base.main(), Reach.MAIN, base);
        if (main == null || !meetsDays(base) || nobody && member) {
            return null;
        }
        List<Person> members = new ArrayList<>(nobody ? List.of() : base.members());
        if (member) {
            String ref = vocabulary.persons().member() + "-1";
            Person first = members.isEmpty() ? new Person(ref, Map.of()) : members.remove(0);
            first = person(first, Reach.MEMBER, base);
            if (first == null) {
                return null;
            }
            members.add(0, first);
        }
        return new Assessment(base.asOf(), main, members, base.logs());
    }

    private boolean meetsDays(Assessment base) {
        CellSet cells = vocabulary.slots().lawScale().cells(new Answer.Day(base.asOf()), base.asOf());
        return days.stream().allMatch(band -> band.cells().meets(cells));
    }

    private @Nullable Person person(Person base, Reach whose, Assessment on) {
        Map<String, Answer> all = new HashMap<>(base.answers());
        all.keySet().removeAll(Change.PAIRED);
        for (Map.Entry<Question, List<Band>> wish :
                Vocabulary.known(answers, whose).entrySet()) {
            Answer answer = answer(wish.getKey(), wish.getValue(), on);
            if (answer == null) {
                return null;
            }
            Change.put(all, wish.getKey().id(), answer);
        }
        return Change.agrees(all) ? new Person(base.ref(), all) : null;
    }

    private @Nullable Answer answer(Question question, List<Band> bands, Assessment on) {
        Answer answer = Answer.UNKNOWN;
        for (int i = 0; i < TRIES; i++) {
            CellSet cells = question.scale().cells(answer, on.asOf());
            if (bands.stream().allMatch(band -> band.cells().meets(cells))) {
                return answer;
            }
            answer = assessments.answer(question, on.asOf());
        }
        return null;
    }
}
