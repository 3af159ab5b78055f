package no.varde.difference;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.varde.difference.Edit.Part;
import no.varde.rulebook.Rule;
import no.varde.rulebook.RuleBook;
import no.varde.vocabulary.Band;
import no.varde.vocabulary.Conclusion;
import no.varde.vocabulary.Condition;
import no.varde.vocabulary.Condition.DueBy;
import no.varde.vocabulary.Count;
import no.varde.vocabulary.HouseholdFact;
import no.varde.vocabulary.Measure;
import no.varde.vocabulary.OutcomeKind;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Slots;
import no.varde.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** What a subject rests on in a book as it is written: rules and entries of the vocabulary, whoever's run reads them. */
public final class Reads {

    private final Vocabulary vocabulary;
    private final RuleBook book;
    private final OutcomeGrounds grounds;
    private final Map<Topic, Set<Key>> known = new HashMap<>();

    /** A part of a book. */
    public record Key(Part part, String id) {}

    public Reads(RuleBook book) {
        this.vocabulary = book.vocabulary();
        this.book = book;
        this.grounds = new OutcomeGrounds(vocabulary, book.conclusions());
    }

    public Set<Key> of(Topic subject) {
        return known.computeIfAbsent(subject, asked -> new Search().from(asked));
    }

    private final class Search {

        private final Set<Key> keys = new HashSet<>();
        private final Set<Conclusion> seen = new HashSet<>();
        private final Deque<Conclusion> open = new ArrayDeque<>();

        Set<Key> from(Topic subject) {
            switch (subject.about()) {
                case LEVEL -> open.addAll(levels());
                case MEASURE -> open.add(new Conclusion.Outcome(subject.id(), OutcomeKind.RECOMMENDED));
                case DUTY -> open.add(new Conclusion.Duty(subject.id()));
                case WARNING -> open.add(new Conclusion.Warning(subject.id()));
                case PLAN -> open.add(new Conclusion.PlanItem(subject.id()));
                case TIME -> open.addAll(timed(subject.id()));
                case REVIEW -> open.add(new Conclusion.Review(subject.id()));
            }
            while (!open.isEmpty()) {
                Conclusion next = open.pop();
                if (seen.add(next)) {
                    open.addAll(conclusion(next));
                }
            }
            return keys;
        }

        private List<Conclusion> timed(String id) {
            return vocabulary.times().times().stream().findFirst().stream()
                    .flatMap(first -> Stream.concat(
                            Stream.of(vocabulary.standing(id)),
                            vocabulary.times().times().stream()
                                    .map(time -> new Conclusion.Due(id, time.id(), time.rank()))))
                    .toList();
        }

        /** Adds the parts that a conclusion names, and returns what it rests on. */
        private List<Conclusion> conclusion(Conclusion conclusion) {
            return conclusion.match(new Conclusion.Cases<>(
                    finding -> named(Part.FINDING, finding.id(), finding),
                    atLeast -> rules(atLeast),
                    level -> levels(),
                    duty -> named(Part.DUTY, duty.id(), duty),
                    recommended -> rules(recommended),
                    considered -> rules(considered),
                    notEnough -> rules(notEnough),
                    unclear -> rules(unclear),
                    blocked -> rules(blocked),
                    outcome -> measure(vocabulary.measures().get(outcome.measure())),
                    warning -> named(Part.WARNING, warning.id(), warning),
                    review -> rules(review),
                    planItem -> named(Part.PLAN, planItem.id(), planItem),
                    due -> rules(due)));
        }

        /** Adds the entry that a conclusion names, where whose run it concerns is said there alone. */
        private List<Conclusion> named(Part part, String id, Conclusion conclusion) {
            keys.add(new Key(part, id));
            return rules(conclusion);
        }

        private List<Conclusion> rules(Conclusion conclusion) {
            List<Conclusion> below = new ArrayList<>();
            for (Rule rule : book.concluding(conclusion)) {
                keys.add(new Key(Part.RULE, rule.id()));
                rule.when().forEach(sentence -> below.addAll(condition(sentence.meaning())));
            }
            return below;
        }

        private List<Conclusion> measure(@Nullable Measure measure) {
            if (measure == null) {
                return List.of();
            }
            keys.add(new Key(Part.MEASURE, measure.id()));
            List<Conclusion> below = new ArrayList<>(levels());
            below.addAll(grounds.of(measure));
            for (String need : measure.needs()) {
                keys.add(new Key(Part.NEED, need));
                String outside = Vocabulary.known(vocabulary.needs(), need).outsideCeilingWhen();
                if (outside != null) {
                    below.add(new Conclusion.Finding(outside));
                }
            }
            return below;
        }

        private List<Conclusion> levels() {
            List<Conclusion> levels = new ArrayList<>();
            vocabulary.levels().forEach(level -> {
                keys.add(new Key(Part.LEVEL, level.id()));
                levels.add(new Conclusion.AtLeast(level.id(), level.rank()));
            });
            return levels;
        }

        /** Adds the entries that a condition names, and returns what it rests on. */
        private List<Conclusion> condition(Condition condition) {
            return condition.match(new Condition.Cases<>(
                    answer -> told(answer.band()),
                    finding -> List.of(new Conclusion.Finding(finding.finding())),
                    level -> levels(),
                    count -> counted(count.count()),
                    duty -> List.of(new Conclusion.Duty(duty.duty())),
                    outcome -> List.of(new Conclusion.Outcome(outcome.measure(), OutcomeKind.RECOMMENDED)),
                    dueBy -> due(dueBy)));
        }

        private List<Conclusion> due(DueBy is) {
            List<Conclusion> below = new ArrayList<>();
            is.any().forEach(one -> {
                below.add(one.stands());
                below.addAll(one.due());
            });
            return below;
        }

        private List<Conclusion> told(Band band) {
            law(band);
            return slot(band.slot());
        }

        private List<Conclusion> counted(Count count) {
            keys.add(new Key(Part.COUNT, count.id()));
            return count.members().stream()
                    .flatMap(member -> condition(member.meaning()).stream())
                    .toList();
        }

        private void law(Band band) {
            if (band.slot() == Slots.AS_OF) {
                keys.add(new Key(Part.LAW, band.of()));
            }
        }

        private List<Conclusion> slot(int slot) {
            Question question = vocabulary.slots().questionAt(slot);
            HouseholdFact household = vocabulary.slots().householdFactAt(slot);
            Slots.FactOfLog log = vocabulary.slots().logFactAt(slot);
            if (question != null) {
                keys.add(new Key(Part.QUESTION, question.id()));
            } else if (log != null) {
                keys.add(new Key(Part.LOG, log.log().id()));
            } else if (household != null && keys.add(new Key(Part.HOUSEHOLD, household.id()))) {
                return household.any() == null
                        ? List.of()
                        : condition(household.any().meaning());
            }
            return List.of();
        }
    }
}
