package no.varde.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import no.varde.assessment.Answers;
import no.varde.decision.Decision.Clarification;
import no.varde.rulebook.Facts;
import no.varde.rulebook.Layer;
import no.varde.rulebook.Rule;
import no.varde.rulebook.RuleBook;
import no.varde.rulebook.TruthReading;
import no.varde.vocabulary.Conclusion;
import no.varde.vocabulary.Condition.OutcomeIs;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Reach;
import no.varde.vocabulary.Role;
import no.varde.vocabulary.Scale;
import no.varde.vocabulary.Vocabulary;
import no.varde.vocabulary.Vocabulary.ClarifyGroup;

/**
 * Names the unknown answers that matter: those that can still decide a duty, the red flags, and of the questions that
 * the vocabulary puts first those that can still raise the level.
 */
final class Clarifier {

    private final Vocabulary vocabulary;
    private final TruthReading reading;
    private final Map<Role, List<DecidingRule>> dutyRules = new EnumMap<>(Role.class);
    private final Map<Role, List<DecidingRule>> levelRules = new EnumMap<>(Role.class);

    Clarifier(RuleBook book) {
        this.vocabulary = book.vocabulary();
        this.reading = new TruthReading(book);
        for (Role role : Role.values()) {
            List<DecidingRule> ofDuties = new ArrayList<>();
            List<DecidingRule> ofLevels = new ArrayList<>();
            for (Rule rule : book.rules(role)) {
                if (rule.layer().compareTo(Layer.LEVELS) <= 0 && asksWhatComesFirst(rule)) {
                    ofLevels.add(DecidingRule.of(rule, book));
                } else if (concludesDuty(rule)) {
                    ofDuties.add(DecidingRule.of(rule, book));
                }
            }
            dutyRules.put(role, ofDuties);
            levelRules.put(role, ofLevels);
        }
    }

    /** A duty that follows from a measure waits for the measure, not for an answer. */
    private static boolean concludesDuty(Rule rule) {
        return rule.then().stream().anyMatch(then -> then.meaning() instanceof Conclusion.Duty)
                && rule.when().stream().noneMatch(sentence -> sentence.meaning() instanceof OutcomeIs);
    }

    private boolean asksWhatComesFirst(Rule rule) {
        return DecidingRule.questions(rule, vocabulary).stream().anyMatch(this::comesFirst);
    }

    /** Says whether the vocabulary names a question by itself, and not as a red flag. */
    private boolean comesFirst(Question question) {
        return question.redFlag() == null
                && vocabulary.clarifyOrder().stream()
                        .anyMatch(group -> group.questions().contains(question.id()));
    }

    /**
     * Returns the questions to clarify for all persons, ordered as the vocabulary says.
     *
     * @param runs the main person's first
     */
    List<Clarification> of(List<PersonRun> runs) {
        Set<Clarification> duty = new HashSet<>();
        Set<Clarification> level = new HashSet<>();
        String mainRef = runs.get(0).ref();
        for (PersonRun run : runs) {
            decidingDuty(run, mainRef, duty);
            for (DecidingRule rule : Vocabulary.known(levelRules, run.role())) {
                deciding(rule, run, mainRef, (with, without) -> with.levelRank() > without.levelRank(), level);
            }
        }
        List<Clarification> found = new ArrayList<>();
        for (PersonRun run : runs) {
            for (Question question : vocabulary.bySlot()) {
                if (isAskedOf(question, run) && run.facts().answers().isUnknown(question.slot())) {
                    Clarification one = new Clarification(question, run.ref());
                    if (question.redFlag() != null
                            || duty.contains(one)
                            || comesFirst(question) && level.contains(one)) {
                        found.add(one);
                    }
                }
            }
        }
        found.sort(Comparator.comparingInt((Clarification one) -> group(one, duty))
                .thenComparingInt(one -> one.question().slot()));
        return found;
    }

    /** A question about the household is asked once, of the main person. */
    private static boolean isAskedOf(Question question, PersonRun run) {
        return question.reach().listedWith() == run.role();
    }

    private void decidingDuty(PersonRun run, String mainRef, Set<Clarification> found) {
        for (DecidingRule rule : Vocabulary.known(dutyRules, run.role())) {
            List<Conclusion> duties = rule.rule().then().stream()
                    .<Conclusion>map(then -> then.meaning())
                    .filter(Conclusion.Duty.class::isInstance)
                    .toList();
            if (!duties.stream().allMatch(run::holds)) {
                BiPredicate<Facts, Facts> differ =
                        (with, without) -> duties.stream().anyMatch(duty -> with.holds(duty) && !without.holds(duty));
                deciding(rule, run, mainRef, differ, found);
            }
        }
    }

    /**
     * Adds the unknown answers without which the rule, all its other answers given, would not make a difference. What
     * it rests on by way of findings and counts is added as it is.
     */
    private void deciding(
            DecidingRule rule,
            PersonRun run,
            String mainRef,
            BiPredicate<Facts, Facts> differ,
            Set<Clarification> found) {
        Answers answers = run.facts().answers();
        if (!rule.canStillHold(answers)) {
            return;
        }
        Answers fulfilled = rule.fulfilled(answers);
        for (Question question : rule.asked()) {
            if (answers.isUnknown(question.slot())
                    && differ.test(
                            reading.read(fulfilled, run.role()),
                            reading.read(fulfilled.with(question.slot(), Scale.UNKNOWN), run.role()))) {
                found.add(clarification(question, run, mainRef));
            }
        }
        for (Question question : rule.below()) {
            if (answers.isUnknown(question.slot())) {
                found.add(clarification(question, run, mainRef));
            }
        }
    }

    private static Clarification clarification(Question question, PersonRun run, String mainRef) {
        return new Clarification(question, question.reach() == Reach.MEMBER ? run.ref() : mainRef);
    }

    private int group(Clarification one, Set<Clarification> deciding) {
        List<ClarifyGroup> groups = vocabulary.clarifyOrder();
        for (int i = 0; i < groups.size(); i++) {
            ClarifyGroup group = groups.get(i);
            if (group.questions().contains(one.question().id())
                    || group.decidingDuty() && deciding.contains(one)
                    || group.redFlags() && one.question().redFlag() != null) {
                return i;
            }
        }
        return groups.size();
    }
}
