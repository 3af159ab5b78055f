package no.varde.proof;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.varde.proof.Readers.Read;
import no.varde.rulebook.MilderMeasures;
import no.varde.rulebook.Rule;
import no.varde.rulebook.RuleBook;
import no.varde.vocabulary.Conclusion;
import no.varde.vocabulary.Condition;
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

    private final RuleBook book;
    private final Vocabulary vocabulary;
    private final Readers readers;

    public Influence(RuleBook book) {
        this.book = book;
        this.vocabulary = book.vocabulary();
        this.readers = new Readers(book);
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
        return readers.of(new Read.Slot(question.slot()))
                .filter(rule -> !asks(rule, question))
                .toList();
    }

    /** Says whether a sentence of a rule is about the answer to a question, alone or beside others. */
    public boolean speaksOf(Condition condition, Question question) {
        return readers.reads(condition).contains(new Read.Slot(question.slot()));
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
                    readers.of(next).forEach(rule -> rule.then().forEach(then -> open.addAll(reach(then.meaning()))));
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
                    planItem -> noted(planItems, planItem.id()),
                    due -> List.of(new Read.Held(due))));
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
