package no.varde.decision;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.varde.assessment.Answers;
import no.varde.rulebook.Facts;
import no.varde.rulebook.Rule;
import no.varde.rulebook.RuleBook;
import no.varde.vocabulary.Band;
import no.varde.vocabulary.CellSet;
import no.varde.vocabulary.Conclusion;
import no.varde.vocabulary.Condition;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Sentence;
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
        List<Band> bands = bands(rule).toList();
        List<Conclusion> duties = rule.then().stream()
                .<Conclusion>map(then -> then.meaning())
                .filter(Conclusion::isDuty)
                .toList();
        return new DecidingRule(rule, duties, bands, questions(rule, book.vocabulary()), below(rule, book));
    }

    /** Returns the questions that a rule asks itself. */
    static Set<Question> questions(Rule rule, Vocabulary vocabulary) {
        return bands(rule)
                .flatMap(band -> question(band, vocabulary))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Stream<Band> bands(Rule rule) {
        return rule.when().stream().flatMap(sentence -> sentence.meaning().answer().stream());
    }

    private static Stream<Question> question(Band band, Vocabulary vocabulary) {
        return Stream.ofNullable(vocabulary.slots().questionAt(band.slot()));
    }

    /**
     * Returns the questions that a rule rests on by way of findings and counts. Each of these is followed once, however
     * many lead to it.
     */
    private static Set<Question> below(Rule rule, RuleBook book) {
        Set<Question> below = new LinkedHashSet<>();
        Set<Condition> seen = new HashSet<>();
        Deque<Condition> left = new ArrayDeque<>(rule.when().stream()
                .map(Sentence::meaning)
                .filter(condition -> condition.answer().isEmpty())
                .toList());
        while (!left.isEmpty()) {
            Condition condition = left.pop();
            if (seen.add(condition)) {
                condition
                        .answer()
                        .flatMap(band -> question(band, book.vocabulary()).findFirst())
                        .ifPresent(below::add);
                List<Condition> next = restsOn(condition, book);
                for (int i = next.size() - 1; i >= 0; i--) {
                    left.push(next.get(i));
                }
            }
        }
        return below;
    }

    /** Returns what a condition rests on, where that is no answer. */
    private static List<Condition> restsOn(Condition condition, RuleBook book) {
        return condition.match(new Condition.Cases<>(
                answer -> List.of(),
                finding -> book.concluding(new Conclusion.Finding(finding.finding())).stream()
                        .flatMap(rule -> rule.when().stream())
                        .<Condition>map(Sentence::meaning)
                        .toList(),
                level -> List.of(),
                count -> count.count().members().stream()
                        .<Condition>map(Sentence::meaning)
                        .toList(),
                duty -> List.of(),
                outcome -> List.of(),
                dueBy -> List.of()));
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
        Map<Integer, CellSet> cells = new LinkedHashMap<>();
        for (Band band : bands) {
            if (answers.isUnknown(band.slot()) && !band.allowsUnknown()) {
                cells.merge(band.slot(), band.cells(), DecidingRule::both);
            }
        }
        Answers fulfilled = answers;
        for (Map.Entry<Integer, CellSet> cell : cells.entrySet()) {
            fulfilled = fulfilled.with(cell.getKey(), cell.getValue());
        }
        return fulfilled;
    }

    /** Two bands of one question meet in the cells they share; two members of a set are both in the answer. */
    private static CellSet both(CellSet one, CellSet other) {
        return one.meets(other) ? one.common(other) : one.with(other);
    }
}
