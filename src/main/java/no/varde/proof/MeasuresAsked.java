package no.varde.proof;

import java.util.HashSet;
import java.util.Set;
import no.varde.vocabulary.Condition;
import no.varde.vocabulary.Count;

/** The measures of which a sentence asks what became of them, in a count too. */
final class MeasuresAsked {

    private MeasuresAsked() {}

    static Set<String> by(Condition condition) {
        return condition.match(new Condition.Cases<>(
                answer -> Set.of(),
                finding -> Set.of(),
                level -> Set.of(),
                count -> members(count.count()),
                duty -> Set.of(),
                outcome -> Set.of(outcome.measure()),
                dueBy -> Set.of()));
    }

    private static Set<String> members(Count count) {
        Set<String> asked = new HashSet<>();
        count.members().forEach(member -> asked.addAll(by(member.meaning())));
        return asked;
    }
}
