package no.varde.proof;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.varde.rulebook.MilderMeasures;
import no.varde.rulebook.Rule;
import no.varde.rulebook.RuleBook;
import no.varde.vocabulary.Conclusion;
import no.varde.vocabulary.Condition;
import no.varde.vocabulary.Count;
import no.varde.vocabulary.HouseholdFact;
import no.varde.vocabulary.InOrder;
import no.varde.vocabulary.Measure;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Vocabulary;

/** What the answer to a question can have a part in, in a book as it is written: forwards, from rule to rule. */
public final class Influence {

    /**
     * What an answer can have a part in. Where it has one in the level, what follows from the level is left out: that
     * can be every measure.
     *
     * @param measures by id, in no order; so are the others
     */
    public record Reached(
            boolean level, Set<String> measures, Set<String> duties, Set<String> warnings, Set<String> planItems) {
        public Reached {
            measures = InOrder.copy(measures);
            duties = InOrder.copy(duties);
            warnings = InOrder.copy(warnings);
            planItems = InOrder.copy(planItems);
        }
    }

    /** What a rule can read: an answer by its slot, a finding or duty, or what became of a measure. */
    private sealed interface Read {
        record Slot(int slot) implements Read {}

        record Held(Conclusion conclusion) implements Read {}

        record OfMeasure(String measure) implements Read {}
    }

    private final RuleBook book;
    private final Vocabulary vocabulary;
    private final Map<Read, Set<Rule>> readers = new HashMap<>();

    public Influence(RuleBook book) {
        this.book = book;
        this.vocabulary = book.vocabulary();
        for (Rule rule : book.rules()) {
            rule.when().forEach(sentence -> reads(sentence.meaning())
                    .forEach(read -> readers.computeIfAbsent(read, any -> new LinkedHashSet<>())
                            .add(rule)));
        }
    }

    private Set<Read> reads(Condition condition) {
        return condition.match(new Condition.Cases<>(
                answer -> told(answer.band().slot()),
                finding -> Set.of(new Read.Held(new Conclusion.Finding(finding.finding()))),
                level -> Set.of(), // what follows from the level is left out
                count -> members(count.count()),
                duty -> Set.of(new Read.Held(new Conclusion.Duty(duty.duty()))),
                outcome -> Set.of(new Read.OfMeasure(outcome.measure()))));
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

    private Set<Read> members(Count count) {
        Set<Read> reads = new LinkedHashSet<>();
        count.members().forEach(member -> reads.addAll(reads(member.meaning())));
        return reads;
    }

    /** Returns the rules with a sentence that is about the answer to a question, in the order of the book. */
    public List<Rule> asking(Question question) {
        return book.rules().stream().filter(rule -> asks(rule, question)).toList();
    }

    private static boolean asks(Rule rule, Question question) {
        return rule.when().stream().anyMatch(sentence -> isAbout(sentence.meaning(), question));
    }

    private static boolean isAbout(Condition condition, Question question) {
        return condition.answer().filter(band -> band.slot() == question.slot()).isPresent();
    }

    /** Returns the rules that read the answer only beside others: in a count, or in a fact about the household. */
    public List<Rule> counting(Question question) {
        return reading(new Read.Slot(question.slot()))
                .filter(rule -> !asks(rule, question))
                .toList();
    }

    private Stream<Rule> reading(Read read) {
        return readers.getOrDefault(read, Set.of()).stream();
    }

    /** Says whether a sentence of a rule is about the answer to a question, alone or beside others. */
    public boolean speaksOf(Condition condition, Question question) {
        return reads(condition).contains(new Read.Slot(question.slot()));
    }

    /** Returns what an answer to a question can have a part in, also by what it implies of other answers. */
    public Reached reached(Question question) {
        Search search = new Search();
        search.answer(question);
        return search.run();
    }

    private final class Search {

        private final Set<Question> asked = new HashSet<>();
        private final Set<Read> seen = new HashSet<>();
        private final Deque<Read> open = new ArrayDeque<>();
        private final Set<String> measures = new HashSet<>();
        private final Set<String> duties = new HashSet<>();
        private final Set<String> warnings = new HashSet<>();
        private final Set<String> planItems = new HashSet<>();
        private boolean level;

        /** A date of something says that it happened, and that it has not happened says that it has no date. */
        private void answer(Question question) {
            if (!asked.add(question)) {
                return;
            }
            open.add(new Read.Slot(question.slot()));
            vocabulary.questions().values().stream().filter(question::isTiedTo).forEach(this::answer);
        }

        private Reached run() {
            while (!open.isEmpty()) {
                Read next = open.pop();
                if (seen.add(next)) {
                    reading(next).forEach(rule -> rule.then().forEach(then -> open.addAll(reach(then.meaning()))));
                }
            }
            return new Reached(level, measures, duties, warnings, planItems);
        }

        /** Notes what is reached with a conclusion, and returns what of it rules can read. */
        private List<Read> reach(Conclusion conclusion) {
            return conclusion.match(new Conclusion.Cases<>(
                    finding -> finding(finding),
                    atLeast -> level(),
                    level -> level(),
                    duty -> duty(duty),
                    recommended -> measure(recommended.measure()),
                    considered -> measure(considered.measure()),
                    notEnough -> heavier(notEnough.measure()),
                    unclear -> measure(unclear.measure()),
                    blocked -> blocked(blocked.measure()),
                    outcome -> measure(outcome.measure()),
                    warning -> noted(warnings, warning.id()),
                    review -> List.of(),
                    planItem -> noted(planItems, planItem.id())));
        }

        private List<Read> finding(Conclusion.Finding finding) {
            List<Read> reads = new ArrayList<>(List.of(new Read.Held(finding)));
            vocabulary.needs().values().stream()
                    .filter(need -> finding.id().equals(need.outsideCeilingWhen()))
                    .forEach(need -> vocabulary.measures().values().stream()
                            .filter(measure -> measure.needs().contains(need.id()))
                            .forEach(measure -> reads.addAll(measure(measure.id()))));
            return reads;
        }

        private List<Read> level() {
            level = true;
            return List.of(); // what follows from the level is left out
        }

        private List<Read> duty(Conclusion.Duty duty) {
            duties.add(duty.id());
            return List.of(new Read.Held(duty));
        }

        private List<Read> measure(String id) {
            measures.add(id);
            return List.of(new Read.OfMeasure(id));
        }

        private List<Read> blocked(String id) {
            List<Read> reads = new ArrayList<>(measure(id));
            reads.addAll(heavier(id));
            return reads;
        }

        private static List<Read> noted(Set<String> reached, String id) {
            reached.add(id);
            return List.of(); // no rule reads it
        }

        /** Whether a measure is set aside counts for those that it is milder than; wanting, it is itself as it was. */
        private List<Read> heavier(String milder) {
            List<Read> reads = new ArrayList<>();
            for (Measure measure : vocabulary.measures().values()) {
                if (MilderMeasures.of(vocabulary, measure).stream()
                        .anyMatch(one -> one.id().equals(milder))) {
                    reads.addAll(measure(measure.id()));
                }
            }
            return reads;
        }
    }
}
