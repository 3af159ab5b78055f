package no.varde.explanation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.varde.assessment.AssessedPerson;
import no.varde.assessment.Assessment;
import no.varde.vocabulary.Answer;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Role;

/** Persons of whom the same is known: the same answers, and the same asked in vain. */
final class Twins {

    private final List<Integer> firsts;

    private Twins(List<Integer> firsts) {
        this.firsts = firsts;
    }

    /** What is known of a person. */
    private record Known(Role role, Map<String, Answer> answers, Set<Question> settled) {}

    /** Finds the twins of an assessment; two members may be twins, and never a member and the main person. */
    static Twins of(Assessment assessment, List<Open> settled) {
        Map<Known, Integer> seen = new HashMap<>();
        List<Integer> firsts = new ArrayList<>();
        for (AssessedPerson person : assessment.persons()) {
            Set<Question> silent = settled.stream()
                    .filter(one -> one.person() == person.number())
                    .map(Open::question)
                    .collect(Collectors.toSet());
            Known known = new Known(person.role(), person.person().answers(), silent);
            firsts.add(seen.computeIfAbsent(known, any -> person.number()));
        }
        return new Twins(List.copyOf(firsts));
    }

    /** Returns the first person of whom the same is known as of one, who may be that one. */
    int first(int person) {
        return firsts.get(person);
    }
}
