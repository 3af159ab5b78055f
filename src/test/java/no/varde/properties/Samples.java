package no.varde.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.varde.RandomAssessments;
import no.varde.TheBook;
import no.varde.assessment.Answers;
import no.varde.assessment.Assessment;
import no.varde.assessment.AtOdds;
import no.varde.assessment.LeftBehind;
import no.varde.decision.Decision;
import no.varde.rulebook.Rule;
import no.varde.vocabulary.Role;
import no.varde.vocabulary.Vocabulary;

/**
 * The assessments on which properties are tried: all situations, some for each rule of the book, and others at random.
 * {@code -Dvarde.seed} changes the random ones.
 */
final class Samples {

    static final long SEED = RandomAssessments.seed("properties");

    private static final int OF_EACH_RULE = 2;
    private static final int DECISIONS = 250;

    private Samples() {}

    /** An assessment and what the engine and its reasons come to; slower than the plain reading. */
    record Decided(Assessment assessment, Decision decision) {}

    /** Decisions on some of the samples, made once for all tests that need the whole of a decision. */
    private static final class Decisions {

        static final List<Decided> ALL = some(of(DECISIONS, 1).toList()).stream()
                .map(assessment -> new Decided(assessment, TheBook.DECIDER.decide(assessment)))
                .toList();

        /** Returns all situations and an even choice of the others. */
        private static List<Assessment> some(List<Assessment> all) {
            int situations = TheBook.situations().size();
            int step = Math.max(1, (all.size() - situations) / DECISIONS);
            return IntStream.range(0, all.size())
                    .filter(i -> i < situations || i % step == 0)
                    .mapToObj(all::get)
                    .toList();
        }
    }

    static List<Decided> decided() {
        return Decisions.ALL;
    }

    /** Returns all situations, a few assessments for each rule, and a number of random ones. */
    static Stream<Assessment> of(int random) {
        return of(random, OF_EACH_RULE);
    }

    private static Stream<Assessment> of(int random, int ofEachRule) {
        RandomAssessments assessments = new RandomAssessments(TheBook.BOOK.vocabulary(), SEED);
        Guided guided = new Guided(assessments, SEED);
        List<Assessment> all = new ArrayList<>();
        TheBook.situations().forEach(file -> all.add(TheBook.assessment(file)));
        for (Rule rule : TheBook.BOOK.rules()) {
            for (Role role : rule.roles()) {
                IntStream.range(0, ofEachRule)
                        .mapToObj(i -> guided.firing(rule, role))
                        .filter(Objects::nonNull)
                        .filter(Samples::isPossible)
                        .forEach(all::add);
            }
        }
        return Stream.concat(all.stream(), Stream.generate(assessments::next).limit(random));
    }

    /** Says whether all answers of an assessment can be right together. */
    private static boolean isPossible(Assessment assessment) {
        Vocabulary vocabulary = TheBook.BOOK.vocabulary();
        return AtOdds.in(vocabulary, assessment).isEmpty()
                && LeftBehind.in(vocabulary, assessment).isEmpty()
                && assessment.persons().stream().allMatch(person -> Answers.of(vocabulary, assessment, person)
                        .impossible(vocabulary)
                        .isEmpty());
    }
}
