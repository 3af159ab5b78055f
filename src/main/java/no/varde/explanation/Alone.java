package no.varde.explanation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import no.varde.assessment.AssessedPerson;
import no.varde.assessment.Assessment;
import no.varde.assessment.Person;
import no.varde.rulebook.Facts;
import no.varde.rulebook.RuleBook;
import no.varde.rulebook.TruthReading;
import no.varde.vocabulary.Answer;
import no.varde.vocabulary.ConversationPage;
import no.varde.vocabulary.Question;

/**
 * Finds as few of some answers as carry something by themselves: it holds with these and all else unknown, and no longer
 * when any one of them is unknown too. Who lives in the household stays known. Each try is a plain reading, and there are at
 * most some dozen. Safe for use by many threads.
 */
public final class Alone {

    private final TruthReading reading;
    private final Map<String, Integer> asked = new HashMap<>();

    public Alone(RuleBook book) {
        this.reading = new TruthReading(book);
        for (ConversationPage page : book.vocabulary().conversation()) {
            for (Question question : page.questions()) {
                asked.putIfAbsent(question.id(), asked.size());
            }
        }
    }

    /**
     * An answer that was given.
     *
     * @param ref whose it is; what is shared stands with the main person
     */
    public record Named(String ref, String question) {

        /** Returns it as an assessment has it. */
        public Answer in(Assessment assessment) {
            return assessment.person(ref).person().answer(question);
        }
    }

    /**
     * What carries something by itself.
     *
     * @param answers in the order in which they were kept
     * @param logs whether what logs tell is known beside them
     * @param facts what these alone make known of each person, the main person first
     */
    public record Carried(List<Named> answers, boolean logs, List<Facts> facts) {
        public Carried {
            answers = List.copyOf(answers);
            facts = List.copyOf(facts);
        }
    }

    /**
     * Leaves answers out, those that are asked for last first, as long as something holds by the rest.
     *
     * @param answers those to leave out from
     * @param logs whether what logs tell stays known
     * @param holds says of what is known of each person, the main person first, whether it holds
     * @return nothing where not even all of the answers carry it
     */
    public Optional<Carried> fewest(
            Assessment assessment, Collection<Named> answers, boolean logs, Predicate<List<Facts>> holds) {
        return new Search(assessment, logs, holds).fewest(inOrder(assessment, answers));
    }

    /**
     * Leaves out from all the answers that were given.
     *
     * @param last those that are left out after all others
     * @param logs whether what logs tell stays known; it does too where the answers do not carry it without
     * @return nothing where it does not hold of the assessment as it is
     */
    public Optional<Carried> fewestOfAll(
            Assessment assessment, Collection<Named> last, boolean logs, Predicate<List<Facts>> holds) {
        Set<Named> all = new LinkedHashSet<>(inOrder(assessment, last));
        all.addAll(inOrder(
                assessment,
                assessment.persons().stream()
                        .flatMap(person -> person.person().answers().keySet().stream()
                                .map(question -> new Named(person.ref(), question)))
                        .toList()));
        return new Search(assessment, logs, holds).fewest(List.copyOf(all)).or(() -> new Search(assessment, true, holds)
                .fewest(List.copyOf(all)));
    }

    /** Leaves answers of one assessment out, the last first. */
    private final class Search {

        private final Assessment known;
        private final boolean logs;
        private final Predicate<List<Facts>> holds;

        Search(Assessment assessment, boolean logs, Predicate<List<Facts>> holds) {
            this.known = logs
                    ? assessment
                    : new Assessment(assessment.asOf(), assessment.main(), assessment.members(), Map.of());
            this.logs = logs;
            this.holds = holds;
        }

        Optional<Carried> fewest(List<Named> all) {
            Optional<Carried> carried = with(all);
            int before = all.size() + 1;
            while (carried.isPresent() && carried.get().answers().size() < before) {
                before = carried.get().answers().size(); // what was needed beside others may no longer be
                carried = Optional.of(fewer(carried.get()));
            }
            return carried;
        }

        private Carried fewer(Carried enough) {
            Carried carried = enough;
            for (int i = enough.answers().size() - 1; i >= 0; i--) {
                List<Named> rest = new ArrayList<>(carried.answers());
                rest.remove(i);
                carried = with(rest).orElse(carried);
            }
            return carried;
        }

        /** Returns some of the answers where these carry it. */
        private Optional<Carried> with(List<Named> some) {
            List<Facts> facts = reading.read(only(known, some));
            return holds.test(facts) ? Optional.of(new Carried(some, logs, facts)) : Optional.empty();
        }
    }

    private List<Named> inOrder(Assessment assessment, Collection<Named> answers) {
        return answers.stream().distinct().sorted(order(assessment)).toList();
    }

    private Comparator<Named> order(Assessment assessment) {
        List<String> refs = assessment.refs();
        return Comparator.<Named>comparingInt(named -> asked.getOrDefault(named.question(), asked.size()))
                .thenComparingInt(named -> refs.indexOf(named.ref()));
    }

    private static Assessment only(Assessment assessment, Collection<Named> kept) {
        Set<Named> known = Set.copyOf(kept);
        Assessment only = assessment;
        for (AssessedPerson person : assessment.persons()) {
            Map<String, Answer> answers = new HashMap<>(person.person().answers());
            answers.keySet().removeIf(question -> !known.contains(new Named(person.ref(), question)));
            only = only.with(new Person(person.ref(), answers));
        }
        return only;
    }
}
