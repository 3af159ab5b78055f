package no.varde.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.varde.assessment.Answers;
import no.varde.decision.Decision.Clarification;
import no.varde.rulebook.Rule;
import no.varde.rulebook.RuleBook;
import no.varde.vocabulary.Band;
import no.varde.vocabulary.Conclusion;
import no.varde.vocabulary.Condition;
import no.varde.vocabulary.Condition.AnswerIs;
import no.varde.vocabulary.Condition.CountIs;
import no.varde.vocabulary.Condition.FindingIs;
import no.varde.vocabulary.Condition.OutcomeIs;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Reach;
import no.varde.vocabulary.Role;
import no.varde.vocabulary.Vocabulary;
import no.varde.vocabulary.Vocabulary.ClarifyGroup;

/** Names the unknown answers that matter: those that can still decide a duty, and the red flags. */
final class Clarifier {

    private final RuleBook book;
    private final Vocabulary vocabulary;
    private final Map<Role, List<DutyRule>> dutyRules = new EnumMap<>(Role.class);

    /**
     * A rule that concludes duties.
     *
     * @param bands the answers that it asks for directly
     * @param questions all questions that it rests on, by way of findings and counts too
     */
    private record DutyRule(List<Conclusion> duties, List<Band> bands, List<Question> questions) {

        /** Says whether no known answer stands in the way. What rests on findings or counts is left open. */
        boolean canStillHold(Answers answers) {
            for (Band band : bands) {
                if (!answers.isUnknown(band.slot()) && !answers.meets(band)) {
                    return false;
                }
            }
            return true;
        }
    }

    Clarifier(RuleBook book) {
        this.book = book;
        this.vocabulary = book.vocabulary();
        for (Role role : Role.values()) {
            dutyRules.put(role, dutyRules(role));
        }
    }

    private List<DutyRule> dutyRules(Role role) {
        List<DutyRule> found = new ArrayList<>();
        for (Rule rule : book.rules(role)) {
            List<Conclusion> duties = rule.then().stream()
                    .<Conclusion>map(then -> then.meaning())
                    .filter(Conclusion.Duty.class::isInstance)
                    .toList();
            // a duty that follows from a measure waits for the measure, not for an answer
            boolean ofMeasure = rule.when().stream().anyMatch(sentence -> sentence.meaning() instanceof OutcomeIs);
            if (!duties.isEmpty() && !ofMeasure) {
                List<Band> bands = rule.when().stream()
                        .filter(sentence -> sentence.meaning() instanceof AnswerIs)
                        .map(sentence -> ((AnswerIs) sentence.meaning()).band())
                        .toList();
                Set<Question> questions = new LinkedHashSet<>();
                rule.when().forEach(sentence -> questionsOf(sentence.meaning(), questions));
                found.add(new DutyRule(duties, bands, List.copyOf(questions)));
            }
        }
        return found;
    }

    private void questionsOf(Condition condition, Set<Question> questions) {
        if (condition instanceof AnswerIs answer) {
            Question question = vocabulary.questionAt(answer.band().slot());
            if (question != null) {
                questions.add(question);
            }
        } else if (condition instanceof CountIs count) {
            count.count().members().forEach(member -> questionsOf(member.meaning(), questions));
        } else if (condition instanceof FindingIs finding) {
            Conclusion found = new Conclusion.Finding(finding.finding());
            book.rules().stream()
                    .filter(rule ->
                            rule.then().stream().anyMatch(then -> then.meaning().equals(found)))
                    .forEach(rule -> rule.when().forEach(sentence -> questionsOf(sentence.meaning(), questions)));
        }
    }

    /**
     * Returns the questions to clarify for all persons, ordered as the vocabulary says.
     *
     * @param runs the main person's first
     */
    List<Clarification> of(List<PersonRun> runs) {
        Set<Clarification> deciding = new HashSet<>();
        runs.forEach(run -> decidingDuty(run, runs.get(0).ref(), deciding));
        List<Clarification> found = new ArrayList<>();
        for (PersonRun run : runs) {
            for (Question question : vocabulary.bySlot()) {
                if (isAskedOf(question, run) && run.facts().answers().isUnknown(question.slot())) {
                    Clarification one = new Clarification(question, run.ref());
                    if (question.redFlag() != null || deciding.contains(one)) {
                        found.add(one);
                    }
                }
            }
        }
        found.sort(Comparator.comparingInt((Clarification one) -> group(one, deciding))
                .thenComparingInt(one -> one.question().slot()));
        return found;
    }

    /** A question about the household is asked once, of the main person. */
    private static boolean isAskedOf(Question question, PersonRun run) {
        return question.reach().listedWith() == run.role();
    }

    private void decidingDuty(PersonRun run, String mainRef, Set<Clarification> deciding) {
        Answers answers = run.facts().answers();
        for (DutyRule rule : Vocabulary.known(dutyRules, run.role())) {
            if (rule.duties().stream().allMatch(run::holds) || !rule.canStillHold(answers)) {
                continue;
            }
            for (Question question : rule.questions()) {
                if (answers.isUnknown(question.slot())) {
                    deciding.add(new Clarification(question, question.reach() == Reach.MEMBER ? run.ref() : mainRef));
                }
            }
        }
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
