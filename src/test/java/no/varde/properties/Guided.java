package no.varde.properties;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import no.varde.RandomAssessments;
import no.varde.TheBook;
import no.varde.assessment.Assessment;
import no.varde.rulebook.MilderMeasures;
import no.varde.rulebook.Rule;
import no.varde.vocabulary.Band;
import no.varde.vocabulary.Conclusion;
import no.varde.vocabulary.Condition;
import no.varde.vocabulary.HouseholdFact;
import no.varde.vocabulary.Level;
import no.varde.vocabulary.Measure;
import no.varde.vocabulary.Role;
import no.varde.vocabulary.Sentence;
import no.varde.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Makes assessments in which a rule is likely to fire: goes from the rule back to the answers that it rests on, by way
 * of other rules, and leaves all other answers to chance. Only trying shows whether it fires.
 */
final class Guided {

    private final Vocabulary vocabulary = TheBook.BOOK.vocabulary();
    private final Map<Role, Map<Conclusion, List<Rule>>> concluding = new HashMap<>();
    private final RandomAssessments assessments;
    private final Random random;

    Guided(RandomAssessments assessments, long seed) {
        this.assessments = assessments;
        this.random = new Random(seed);
        for (Role role : Role.values()) {
            Map<Conclusion, List<Rule>> rules = new HashMap<>();
            for (Rule rule : TheBook.BOOK.rules(role)) {
                rule.then().forEach(then -> rules.computeIfAbsent(then.meaning(), key -> new ArrayList<>())
                        .add(rule));
            }
            concluding.put(role, rules);
        }
    }

    /** Returns an assessment in which a rule may fire, or null where this try led nowhere. */
    @Nullable
    Assessment firing(Rule rule, Role role) {
        Wishes wishes = new Wishes(assessments);
        return all(rule, role, wishes) ? wishes.fulfilled() : null;
    }

    /** Returns an assessment in which a rule may put a measure on the list, or null where this try led nowhere. */
    @Nullable
    Assessment listing(Rule rule, Measure measure) {
        Wishes wishes = new Wishes(assessments);
        Role role = measure.concerns().listedWith();
        boolean found =
                all(rule, role, wishes) && milderSetAside(measure, role, wishes) && allowed(measure, role, wishes);
        return found ? wishes.fulfilled() : null;
    }

    private boolean all(Rule rule, Role role, Wishes wishes) {
        wishes.someone(role);
        for (Sentence<Condition> sentence : rule.when()) {
            if (!one(sentence.meaning(), role, wishes)) {
                return false;
            }
        }
        return true;
    }

    private boolean one(Condition condition, Role role, Wishes wishes) {
        if (condition instanceof Condition.AnswerIs answer) {
            return answer(answer.band(), wishes);
        }
        if (condition instanceof Condition.FindingIs finding) {
            return !finding.found() || concluded(new Conclusion.Finding(finding.finding()), role, wishes);
        }
        if (condition instanceof Condition.LevelIs level) {
            return level.lowest() == 0 || level(level.lowest(), level.highest(), role, wishes);
        }
        if (condition instanceof Condition.CountIs count) {
            return !count.reached() || count(count, role, wishes);
        }
        if (condition instanceof Condition.DutyIs duty) {
            return concluded(new Conclusion.Duty(duty.duty()), role, wishes);
        }
        Measure measure = Vocabulary.known(vocabulary.measures(), ((Condition.OutcomeIs) condition).measure());
        return concluded(new Conclusion.Recommended(measure.id()), role, wishes)
                && milderSetAside(measure, role, wishes);
    }

    private boolean answer(Band band, Wishes wishes) {
        HouseholdFact fact = vocabulary.slots().householdFactAt(band.slot());
        if (fact == null) {
            wishes.answer(band);
            return true;
        }
        boolean holds = band.cells().equals(HouseholdFact.YES);
        wishes.someone(holds, fact);
        return !holds || fact.any() == null || one(fact.any().meaning(), Role.MEMBER, wishes);
    }

    private boolean concluded(Conclusion goal, Role role, Wishes wishes) {
        List<Rule> rules = Vocabulary.known(concluding, role).getOrDefault(goal, List.of());
        return !rules.isEmpty() && all(rules.get(random.nextInt(rules.size())), role, wishes);
    }

    private boolean level(int lowest, int highest, Role role, Wishes wishes) {
        Level level = vocabulary.levels().get(lowest + random.nextInt(highest - lowest + 1));
        return concluded(new Conclusion.AtLeast(level.id(), level.rank()), role, wishes);
    }

    private boolean count(Condition.CountIs is, Role role, Wishes wishes) {
        List<Sentence<Condition>> members = new ArrayList<>(is.count().members());
        Collections.shuffle(members, random);
        int met = 0;
        for (Sentence<Condition> sentence : members) {
            met += met < is.count().atLeast() && one(sentence.meaning(), role, wishes) ? 1 : 0;
        }
        return met >= is.count().atLeast();
    }

    private boolean milderSetAside(Measure measure, Role role, Wishes wishes) {
        for (Measure milder : MilderMeasures.of(vocabulary, measure)) {
            if (!concluded(new Conclusion.NotEnough(milder.id()), role, wishes)
                    && !concluded(new Conclusion.Blocked(milder.id()), role, wishes)) {
                return false;
            }
        }
        return true;
    }

    /** Wishes for a level that allows a measure, now and then: a need may put it outside the ceiling. */
    private boolean allowed(Measure measure, Role role, Wishes wishes) {
        int lowest = 0;
        while (vocabulary.levels().get(lowest).considerUpTo() < measure.intrusiveness()) {
            lowest++;
        }
        return lowest == 0
                || random.nextBoolean()
                || level(lowest, vocabulary.levels().size() - 1, role, wishes);
    }
}
