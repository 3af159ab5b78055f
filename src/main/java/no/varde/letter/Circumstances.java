package no.varde.letter;

import java.util.List;
import java.util.stream.IntStream;
import no.varde.rulebook.Facts;
import no.varde.vocabulary.Circumstance;
import no.varde.vocabulary.Condition;
import no.varde.vocabulary.Sentence;

/**
 * What holds of the persons of a case.
 *
 * @param facts what is known of each person, the main person first
 */
record Circumstances(List<Facts> facts) {

    Circumstances {
        facts = List.copyOf(facts);
    }

    /** Returns the numbers of the members. */
    List<Integer> members() {
        return IntStream.range(1, facts.size()).boxed().toList();
    }

    boolean anyHolds(List<Circumstance> any) {
        return any.stream().anyMatch(this::holds);
    }

    private boolean holds(Circumstance one) {
        return one.member().isEmpty()
                ? holdsOf(0, one.main())
                : members().stream().anyMatch(number -> holds(one, number));
    }

    /** Says whether something holds of the main person and of the one of a number. */
    boolean holds(Circumstance one, int number) {
        return holdsOf(0, one.main()) && holdsOf(number, one.member());
    }

    private boolean holdsOf(int number, List<Sentence<Condition>> sentences) {
        return sentences.stream().allMatch(sentence -> holdsOf(number, sentence));
    }

    boolean holdsOf(int number, Sentence<Condition> sentence) {
        return facts.get(number).holds(sentence.meaning());
    }
}
