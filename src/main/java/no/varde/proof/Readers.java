package no.varde.proof;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.varde.rulebook.Rule;
import no.varde.rulebook.RuleBook;
import no.varde.vocabulary.Conclusion;
import no.varde.vocabulary.Condition;
import no.varde.vocabulary.Condition.DueBy;
import no.varde.vocabulary.Count;
import no.varde.vocabulary.HouseholdFact;
import no.varde.vocabulary.Vocabulary;

/** Which rules of a book read what. */
final class Readers {

    /** What a rule can read: an answer by its slot, a finding or duty, or what became of a measure. */
    sealed interface Read {
        record Slot(int slot) implements Read {}

        record Held(Conclusion conclusion) implements Read {}

        record OfMeasure(String measure) implements Read {}
    }

    private final Vocabulary vocabulary;
    private final Map<Read, Set<Rule>> readers = new HashMap<>();

    Readers(RuleBook book) {
        this.vocabulary = book.vocabulary();
        for (Rule rule : book.rules()) {
            rule.when().forEach(sentence -> reads(sentence.meaning())
                    .forEach(read -> readers.computeIfAbsent(read, any -> new LinkedHashSet<>())
                            .add(rule)));
        }
    }

    /** Returns all that a sentence reads, in a count or in a fact about the household too. */
    Set<Read> reads(Condition condition) {
        return condition.match(new Condition.Cases<>(
                answer -> told(answer.band().slot()),
                finding -> Set.of(new Read.Held(new Conclusion.Finding(finding.finding()))),
                level -> Set.of(), // what follows from the level is left out
                count -> members(count.count()),
                duty -> Set.of(new Read.Held(new Conclusion.Duty(duty.duty()))),
                outcome -> Set.of(new Read.OfMeasure(outcome.measure())),
                dueBy -> due(dueBy)));
    }

    private Set<Read> told(int slot) {
        Set<Read> reads = new LinkedHashSet<>();
        reads.add(new Read.Slot(slot));
        HouseholdFact fact = vocabulary.slots().householdFactAt(slot);
        if (fact != null && fact.any() != null) {
            reads.addAll(reads(fact.any().meaning()));
        }
        return reads;
    }

    private static Set<Read> due(DueBy is) {
        Set<Read> reads = new LinkedHashSet<>();
        for (DueBy.Standing one : is.any()) {
            reads.add(one.stands()
                    .outcome()
                    .<Read>map(outcome -> new Read.OfMeasure(outcome.measure()))
                    .orElseGet(() -> new Read.Held(one.stands())));
            one.due().forEach(due -> reads.add(new Read.Held(due)));
        }
        return reads;
    }

    private Set<Read> members(Count count) {
        Set<Read> reads = new LinkedHashSet<>();
        count.members().forEach(member -> reads.addAll(reads(member.meaning())));
        return reads;
    }

    /** Returns the rules that read something. */
    Stream<Rule> of(Read read) {
        return readers.getOrDefault(read, Set.of()).stream();
    }
}
