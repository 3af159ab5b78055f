package no.varde.decision;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.varde.assessment.Answers;
import no.varde.rulebook.Facts;
import no.varde.rulebook.Layer;
import no.varde.rulebook.Rule;
import no.varde.rulebook.RuleBook;
import no.varde.rulebook.TruthReading;
import no.varde.vocabulary.CellSet;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Role;
import no.varde.vocabulary.Vocabulary;

/**
 * Finds the unknown answers that can still decide a duty or raise a level: those without which a rule, all its other answers
 * given, would not make a difference. What a rule rests on by way of findings and counts is taken as it is.
 */
final class DecidingAnswers {

    private final TruthReading reading;
    private final int highest;
    private final Map<Role, List<DutyRule>> dutyRules = new EnumMap<>(Role.class);
    private final Map<Role, List<DecidingRule>> levelRules = new EnumMap<>(Role.class);

    /**
     * A rule that finds duties.
     *
     * @param same the rules that find the same duties, this one among them
     */
    private record DutyRule(DecidingRule rule, List<DecidingRule> same) {

        boolean isOpenOn(Facts facts) {
            for (DecidingRule other : same) {
                if (other.holdsOn(facts)) {
                    return false;
                }
            }
            return true;
        }
    }

    /**
     * Makes it for a book.
     *
     * @param raising the questions that are asked after where they can raise a level
     */
    DecidingAnswers(RuleBook book, Set<Question> raising) {
        this.reading = new TruthReading(book);
        this.highest = book.vocabulary().levels().size() - 1;
        for (Role role : Role.values()) {
            List<DecidingRule> ofDuties = new ArrayList<>();
            List<DecidingRule> ofLevels = new ArrayList<>();
            for (Rule rule : book.rules(role)) {
                if (rule.layer().compareTo(Layer.LEVELS) <= 0 && asksAny(rule, raising, book)) {
                    ofLevels.add(DecidingRule.of(rule, book).lookingFor(raising));
                } else if (concludesDuty(rule)) {
                    ofDuties.add(DecidingRule.of(rule, book));
                }
            }
            dutyRules.put(
                    role,
                    ofDuties.stream()
                            .map(rule -> new DutyRule(rule, rule.foundToo(ofDuties)))
                            .toList());
            levelRules.put(role, ofLevels);
        }
    }

    private static boolean asksAny(Rule rule, Set<Question> questions, RuleBook book) {
        return DecidingRule.questions(rule, book.vocabulary()).stream().anyMatch(questions::contains);
    }

    /** A duty that follows from a measure waits for the measure, not for an answer. */
    private static boolean concludesDuty(Rule rule) {
        return rule.then().stream().anyMatch(then -> then.meaning().isDuty())
                && rule.when().stream()
                        .noneMatch(sentence -> sentence.meaning().outcomeOf().isPresent());
    }

    /**
     * Returns the questions whose unknown answers can decide a duty.
     *
     * @param runs the main person's first
     */
    NotedQuestions duties(List<PersonRun> runs) {
        NotedQuestions noted = new NotedQuestions(runs.size());
        for (int person = 0; person < runs.size(); person++) {
            Facts facts = runs.get(person).facts();
            for (DutyRule duty : Vocabulary.known(dutyRules, runs.get(person).role())) {
                if (duty.rule().canStillHold(facts.answers()) && !duty.rule().isFoundIn(facts)) {
                    noteDeciding(duty, facts, person, noted);
                }
            }
        }
        return noted;
    }

    private static void noteDeciding(DutyRule duty, Facts facts, int person, NotedQuestions noted) {
        unknown(duty.rule().below(), facts.answers(), person, noted).forEach(question -> noted.add(question, person));
        List<Question> asked = unknown(duty.rule().asked(), facts.answers(), person, noted);
        if (asked.isEmpty()) {
            return; // before anything is filled in
        }
        Answers fulfilled = duty.rule().fulfilled(facts.answers());
        for (Question question : asked) {
            if (duty.isOpenOn(facts.beside(fulfilled.with(question.slot(), CellSet.UNKNOWN)))) {
                noted.add(question, person);
            }
        }
    }

    /**
     * Returns those of the questions asked after whose unknown answers can raise a level.
     *
     * @param runs the main person's first
     * @param others the questions that matter anyway; they are returned too, and not asked after
     */
    NotedQuestions levels(List<PersonRun> runs, NotedQuestions others) {
        NotedQuestions noted = others.copy();
        for (int person = 0; person < runs.size(); person++) {
            PersonRun run = runs.get(person);
            if (run.facts().levelRank() < highest) {
                for (DecidingRule rule : Vocabulary.known(levelRules, run.role())) {
                    if (rule.canStillHold(run.facts().answers())) {
                        noteRaising(rule, run, person, noted);
                    }
                }
            }
        }
        return noted;
    }

    private void noteRaising(DecidingRule rule, PersonRun run, int person, NotedQuestions noted) {
        Answers answers = run.facts().answers();
        unknown(rule.below(), answers, person, noted).forEach(question -> noted.add(question, person));
        List<Question> asked = unknown(rule.asked(), answers, person, noted);
        if (asked.isEmpty()) {
            return; // before anything is read
        }
        Answers fulfilled = rule.fulfilled(answers);
        int level = level(fulfilled, run);
        for (Question question : asked) {
            if (level(fulfilled.with(question.slot(), CellSet.UNKNOWN), run) < level) {
                noted.add(question, person);
            }
        }
    }

    /** Returns the rank of the level on other answers than those of a run, or on the same. */
    private int level(Answers others, PersonRun run) {
        return others.sameAs(run.facts().answers()) ? run.facts().levelRank() : reading.levelRank(others, run.role());
    }

    /** Returns those of some questions that are unknown and not noted yet. */
    private static List<Question> unknown(List<Question> questions, Answers answers, int person, NotedQuestions noted) {
        List<Question> unknown = new ArrayList<>();
        for (Question question : questions) {
            if (answers.isUnknown(question.slot()) && !noted.has(question, person)) {
                unknown.add(question);
            }
        }
        return unknown;
    }
}
