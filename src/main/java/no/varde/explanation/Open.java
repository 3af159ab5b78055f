package no.varde.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.varde.assessment.Assessment;
import no.varde.logic.Representatives;
import no.varde.rulebook.Facts;
import no.varde.vocabulary.Answer;
import no.varde.vocabulary.CellSet;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Role;
import no.varde.vocabulary.Scale;
import no.varde.vocabulary.Vocabulary;

/**
 * A question to which there is no answer, given or implied.
 *
 * @param person 0 for the main person, then the members in order
 */
record Open(int person, Question question) {

    /** The most members of a set of which every choice is tried. */
    private static final int MOST_MEMBERS = 6;

    /** Returns the open questions of all persons, those of the main person first. */
    static List<Open> in(Vocabulary vocabulary, List<Facts> facts) {
        List<Open> open = new ArrayList<>();
        for (int person = 0; person < facts.size(); person++) {
            for (Question question : vocabulary.bySlot()) {
                if (question.askedOf() == Role.ofPerson(person)
                        && facts.get(person).answers().isUnknown(question.slot())) {
                    open.add(new Open(person, question));
                }
            }
        }
        return open;
    }

    /** Says whether no answer is looked for: one was in vain, or it would be no fact of the case. */
    boolean isSettled(Assessment assessment, Set<Asked> settled) {
        return question.judgement() || settled.contains(asked(assessment));
    }

    Asked asked(Assessment assessment) {
        return new Asked(assessment.person(person).ref(), question);
    }

    /**
     * Returns an answer for each that the book can tell apart; of a very large set each member by itself, none, and all.
     *
     * @param possible the cells in which the answer can lie
     */
    List<Answer> answers(CellSet possible, Representatives representatives) {
        return question.scale()
                .match(new Scale.Cases<>(
                        oneOf -> each(possible, representatives),
                        anyOf -> sets(anyOf, representatives),
                        whole -> each(possible, representatives),
                        day -> each(possible, representatives)));
    }

    private static List<Answer> sets(Scale.AnyOf scale, Representatives representatives) {
        return chosen(scale.known().chosen()).stream()
                .map(chosen -> representatives.of(scale, chosen.isEmpty() ? CellSet.NONE : chosen))
                .toList();
    }

    private static List<CellSet> chosen(CellSet members) {
        List<CellSet> chosen = new ArrayList<>(List.of(CellSet.EMPTY));
        if (members.size() > MOST_MEMBERS) {
            members.forEach(chosen::add);
            chosen.add(members);
            return chosen;
        }
        for (CellSet member : members) {
            List.copyOf(chosen).forEach(others -> chosen.add(others.with(member)));
        }
        return chosen;
    }

    private List<Answer> each(CellSet possible, Representatives representatives) {
        List<Answer> answers = new ArrayList<>();
        for (CellSet cell : possible.chosen()) {
            answers.add(representatives.of(question.scale(), cell));
        }
        return answers;
    }
}
