package no.varde.rulebook;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.varde.assessment.Answers;
import no.varde.vocabulary.Conclusion;
import no.varde.vocabulary.Level;
import no.varde.vocabulary.Measure;
import no.varde.vocabulary.OutcomeKind;
import no.varde.vocabulary.Role;
import no.varde.vocabulary.Vocabulary;

/**
 * The plain reading of a book: each rule in order, each sentence true or false, and outcomes by their definitions. It
 * decides nothing; it stands beside the engine so that each can show the other wrong, and serves searches that need
 * many runs.
 */
public final class TruthReading {

    private final RuleBook book;

    public TruthReading(RuleBook book) {
        this.book = book;
    }

    /** Returns all that the book concludes of some answers in a run. */
    public Facts read(Answers answers, Role role) {
        Set<Conclusion> concluded = new HashSet<>();
        List<Rule> rules = book.rules(role);
        int next = apply(rules, 0, Layer.DUTIES, answers, concluded, 0);
        Level level = highest(concluded);
        concluded.add(new Conclusion.Level(level.id(), level.rank()));
        next = apply(rules, next, Layer.OUTCOMES, answers, concluded, level.rank());
        for (Measure measure : book.vocabulary().measuresListedWith(role)) {
            OutcomeKind kind = outcome(measure, level, concluded);
            if (kind != OutcomeKind.NOT_INDICATED) {
                concluded.add(new Conclusion.Outcome(measure.id(), kind));
            }
        }
        apply(rules, next, null, answers, concluded, level.rank());
        return new Facts(answers, concluded, level.rank());
    }

    /** Applies the rules before a layer, in their order; what a rule reads is finished when its turn comes. */
    private static int apply(
            List<Rule> rules,
            int from,
            @org.jspecify.annotations.Nullable Layer before,
            Answers answers,
            Set<Conclusion> concluded,
            int levelRank) {
        int i = from;
        while (i < rules.size() && (before == null || rules.get(i).layer().compareTo(before) < 0)) {
            Rule rule = rules.get(i++);
            if (rule.when().stream().allMatch(sentence -> Facts.holds(sentence.meaning(), answers, concluded, levelRank))) {
                rule.then().forEach(sentence -> concluded.add(sentence.meaning()));
            }
        }
        return i;
    }

    private Level highest(Set<Conclusion> concluded) {
        List<Level> levels = book.vocabulary().levels();
        for (int rank = levels.size() - 1; rank > 0; rank--) {
            if (concluded.contains(new Conclusion.AtLeast(levels.get(rank).id(), rank))) {
                return levels.get(rank);
            }
        }
        return levels.get(0);
    }

    private OutcomeKind outcome(Measure measure, Level level, Set<Conclusion> concluded) {
        String id = measure.id();
        boolean recommended = concluded.contains(new Conclusion.Recommended(id));
        boolean considered = concluded.contains(new Conclusion.Considered(id));
        if (concluded.contains(new Conclusion.Blocked(id))) {
            return OutcomeKind.BLOCKED;
        }
        boolean outside = measure.needs().stream()
                .map(need -> Vocabulary.known(book.vocabulary().needs(), need).outsideCeilingWhen())
                .anyMatch(finding -> finding != null && concluded.contains(new Conclusion.Finding(finding)));
        boolean milderSetAside = MilderMeasures.of(book.vocabulary(), measure).stream()
                .allMatch(milder -> concluded.contains(new Conclusion.Blocked(milder.id()))
                        || concluded.contains(new Conclusion.NotEnough(milder.id())));
        if (recommended && milderSetAside && (outside || measure.intrusiveness() <= level.recommendUpTo())) {
            return OutcomeKind.RECOMMENDED;
        }
        if ((considered || recommended && milderSetAside) && (outside || measure.intrusiveness() <= level.considerUpTo())) {
            return OutcomeKind.CONSIDER;
        }
        if (recommended || considered) {
            return OutcomeKind.NOT_PROPORTIONATE;
        }
        return concluded.contains(new Conclusion.Unclear(id)) ? OutcomeKind.NEEDS_CLARIFICATION : OutcomeKind.NOT_INDICATED;
    }
}
