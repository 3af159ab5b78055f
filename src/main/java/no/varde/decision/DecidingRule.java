package no.varde.decision;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.varde.assessment.Answers;
import no.varde.rulebook.Facts;
import no.varde.rulebook.Rule;
import no.varde.rulebook.RuleBook;
import no.varde.vocabulary.Band;
import no.varde.vocabulary.Conclusion;
import no.varde.vocabulary.Condition;
import no.varde.vocabulary.Condition.AnswerIs;
import no.varde.vocabulary.Condition.CountIs;
import no.varde.vocabulary.Condition.FindingIs;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Vocabulary;

/**
 * A rule that unknown answers may still bring to hold.
 *
 * @param duties the duties that it concludes
 * @param bands the answers that it asks for itself
 * @param asked the questions of these answers
 * @param below the questions that it rests on by way of findings and counts
 */
record DecidingRule(Rule rule, List<Conclusion> duties, List<Band> bands, Set<Question> asked, Set<Question> below) {

    static DecidingRule of(Rule rule, RuleBook book) {
        List<Band> bands = new ArrayList<>();
        Set<Question> below = new LinkedHashSet<>();
        rule.when().forEach(sentence -> {
            if (sentence.meaning() instanceof AnswerIs answer) {
                bands.add(answer.band());
            } else {
                collect(sentence.meaning(), book, below);
            }
        });
        List<Conclusion> duties = rule.then().stream()
                .<Conclusion>map(then -> then.meaning())
                .filter(Conclusion.Duty.class::isInstance)
                .toList();
        return new DecidingRule(rule, duties, bands, questions(rule, book.vocabulary()), below);
    }

    /** Returns the questions that a rule asks itself. */
    static Set<Question> questions(Rule rule, Vocabulary vocabulary) {
        Set<Question> questions = new LinkedHashSet<>();
        rule.when().forEach(sentence -> {
            if (sentence.meaning() instanceof AnswerIs answer) {
                add(answer, vocabulary, questions);
            }
        });
        return questions;
    }

    private static void add(AnswerIs answer, Vocabulary vocabulary, Set<Question> questions) {
        Question question = vocabulary.questionAt(answer.band().slot());
        if (question != null) {
            questions.add(question);
        }
    }

    private static void collect(Condition condition, RuleBook book, Set<Question> questions) {
        if (condition instanceof AnswerIs answer) {
            add(answer, book.vocabulary(), questions);
        } else if (condition instanceof CountIs count) {
            count.count().members().forEach(member -> collect(member.meaning(), book, questions));
        } else if (condition instanceof FindingIs finding) {
            Conclusion found = new Conclusion.Finding(finding.finding());
            book.rules().stream()
                    .filter(rule ->
                            rule.then().stream().anyMatch(then -> then.meaning().equals(found)))
                    .forEach(rule -> rule.when().forEach(sentence -> collect(sentence.meaning(), book, questions)));
        }
    }

    boolean concludesAllOf(DecidingRule other) {
        return duties.containsAll(other.duties);
    }

    boolean holdsOn(Facts facts) {
        return rule.when().stream().allMatch(sentence -> facts.holds(sentence.meaning()));
    }

    /** Says whether no known answer stands in the way. What rests on findings or counts is left open. */
    boolean canStillHold(Answers answers) {
        for (Band band : bands) {
            if (!answers.isUnknown(band.slot()) && !answers.meets(band)) {
                return false;
            }
        }
        return true;
    }

    /** Returns the answers with those added that the rule asks for and that are unknown. */
    Answers fulfilled(Answers answers) {
        Map<Integer, Long> cells = new LinkedHashMap<>();
        for (Band band : bands) {
            if (answers.isUnknown(band.slot()) && !band.allowsUnknown()) {
                cells.merge(band.slot(), band.mask(), DecidingRule::both);
            }
        }
        Answers fulfilled = answers;
        for (Map.Entry<Integer, Long> cell : cells.entrySet()) {
            fulfilled = fulfilled.with(cell.getKey(), cell.getValue());
        }
        return fulfilled;
    }

    /** Two bands of one question meet in the cells they share; two members of a set are both in the answer. */
    private static long both(long one, long other) {
        return (one & other) != 0 ? one & other : one | other;
    }
}
