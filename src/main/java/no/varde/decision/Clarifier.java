package no.varde.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.varde.assessment.Answers;
import no.varde.assessment.Askable;
import no.varde.decision.Decision.Clarification;
import no.varde.rulebook.Facts;
import no.varde.rulebook.Layer;
import no.varde.rulebook.Rule;
import no.varde.rulebook.RuleBook;
import no.varde.rulebook.TruthReading;
import no.varde.vocabulary.Asking.ClarifyGroup;
import no.varde.vocabulary.CellSet;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Reach;
import no.varde.vocabulary.Role;
import no.varde.vocabulary.Vocabulary;

/**
 * Names the unknown answers that matter: those that can still decide a duty, the red flags, and of the questions that
 * the vocabulary puts first those that can still raise the level. In place of one that can only be asked after another it
 * names that other.
 */
final class Clarifier {

    private final Vocabulary vocabulary;
    private final TruthReading reading;
    private final Set<Question> comingFirst;
    private final Map<Role, List<DecidingRule>> dutyRules = new EnumMap<>(Role.class);
    private final Map<Role, List<DecidingRule>> levelRules = new EnumMap<>(Role.class);

    Clarifier(RuleBook book) {
        this.vocabulary = book.vocabulary();
        this.reading = new TruthReading(book);
        this.comingFirst = comingFirst(vocabulary);
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
        return rule.then().stream().anyMatch(then -> then.meaning().isDuty())
                && rule.when().stream()
                        .noneMatch(sentence -> sentence.meaning().outcomeOf().isPresent());
    }

    private boolean asksWhatComesFirst(Rule rule) {
        return DecidingRule.questions(rule, vocabulary).stream().anyMatch(comingFirst::contains);
    }

    /** Returns the questions that the vocabulary names by themselves, and not as red flags. */
    private static Set<Question> comingFirst(Vocabulary vocabulary) {
        return vocabulary.asking().clarifyOrder().stream()
                .flatMap(group -> group.questions().stream())
                .map(id -> Vocabulary.known(vocabulary.questions(), id))
                .filter(question -> question.redFlag() == null)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Returns the questions to clarify for all persons, ordered as the vocabulary says.
     *
     * @param runs the main person's first
     * @param membersKnown whether it is known who the members are, even where there are none
     */
    List<Clarification> of(List<PersonRun> runs, boolean membersKnown) {
        Askable askable = new Askable(
                vocabulary,
                runs.stream()
                        .map(run -> new Askable.Known(run.person(), run.facts().answers()))
                        .toList(),
                membersKnown);
        Set<Clarification> duty = new HashSet<>();
        Set<Clarification> level = new HashSet<>();
        String mainRef = runs.get(0).ref();
        for (PersonRun run : runs) {
            decidingDuty(run, mainRef, duty);
            decidingLevel(run, mainRef, level);
        }
        Map<Clarification, Integer> groups = new LinkedHashMap<>();
        for (PersonRun run : runs) {
            for (Question question : vocabulary.bySlot()) {
                if (isAskedOf(question, run)
                        && run.facts().answers().isUnknown(question.slot())
                        && !askable.isLeftOut(run.ref(), question)) {
                    Clarification one = new Clarification(question, run.ref());
                    if (question.redFlag() != null
                            || duty.contains(one)
                            || comingFirst.contains(question) && level.contains(one)) {
                        int group = group(one, duty);
                        askedNow(one, askable).forEach(now -> groups.merge(now, group, Math::min));
                    }
                }
            }
        }
        List<Clarification> found = new ArrayList<>(groups.keySet());
        found.sort(Comparator.comparingInt((Clarification one) -> Vocabulary.known(groups, one))
                .thenComparingInt(one -> one.question().slot()));
        return found;
    }

    /** Returns what is asked now in place of a question: while it is unknown whether it will be asked, that on which it hangs. */
    private static Stream<Clarification> askedNow(Clarification one, Askable askable) {
        List<Question> before = askable.before(one.ref(), one.question());
        return before.isEmpty()
                ? Stream.of(one)
                : before.stream()
                        .map(gate -> new Clarification(gate, askable.asked(one.ref(), gate)))
                        .flatMap(gate -> askedNow(gate, askable));
    }

    /** A question about the household is asked once, of the main person. */
    private static boolean isAskedOf(Question question, PersonRun run) {
        return question.reach().listedWith() == run.role();
    }

    private void decidingDuty(PersonRun run, String mainRef, Set<Clarification> found) {
        List<DecidingRule> rules = Vocabulary.known(dutyRules, run.role());
        for (DecidingRule rule : rules) {
            if (rule.canStillHold(run.facts().answers())
                    && !rule.duties().stream().allMatch(run::holds)) {
                Predicate<Answers> isOpen = answers -> {
                    Facts facts = run.facts().beside(answers);
                    return rules.stream().noneMatch(other -> other.concludesAllOf(rule) && other.holdsOn(facts));
                };
                deciding(rule, run, mainRef, isOpen, found);
            }
        }
    }

    private void decidingLevel(PersonRun run, String mainRef, Set<Clarification> found) {
        if (run.facts().levelRank() == vocabulary.levels().size() - 1) {
            return;
        }
        for (DecidingRule rule : Vocabulary.known(levelRules, run.role())) {
            if (!rule.canStillHold(run.facts().answers())) {
                continue;
            }
            Predicate<Answers> isLower =
                    answers -> reading.read(answers, run.role()).levelRank()
                            < reading.read(rule.fulfilled(answers), run.role()).levelRank();
            deciding(rule, run, mainRef, isLower, found);
        }
    }

    /**
     * Adds the unknown answers without which the rule, all its other answers given, would not make a difference. What
     * it rests on by way of findings and counts is added as it is.
     *
     * @param matters whether the rule would change something if it held beside some answers
     */
    private void deciding(
            DecidingRule rule, PersonRun run, String mainRef, Predicate<Answers> matters, Set<Clarification> found) {
        Answers answers = run.facts().answers();
        Answers fulfilled = rule.fulfilled(answers);
        for (Question question : rule.asked()) {
            if (answers.isUnknown(question.slot()) && matters.test(fulfilled.with(question.slot(), CellSet.UNKNOWN))) {
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
        List<ClarifyGroup> groups = vocabulary.asking().clarifyOrder();
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
