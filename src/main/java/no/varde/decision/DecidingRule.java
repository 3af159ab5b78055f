package no.varde.decision;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
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
import no.varde.vocabulary.InOrder;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Sentence;
import no.varde.vocabulary.Vocabulary;

/**
 * A rule that unknown answers may still bring to hold, with every name looked up.
 *
 * @param when whether each of its sentences holds
 * @param duties the numbers of the duties that it concludes
 * @param bands the answers that it asks for itself
 * @param needed by slot, the answers with which these bands hold, where an unknown one does not do
 * @param asked the questions that it asks itself
 * @param below the questions that it rests on by way of findings and counts
 */
record DecidingRule(
        List<Predicate<Facts>> when,
        Set<Integer> duties,
        List<Band> bands,
        Map<Integer, CellSet> needed,
        List<Question> asked,
        List<Question> below) {

    DecidingRule {
        when = List.copyOf(when);
        duties = InOrder.copy(duties);
        bands = List.copyOf(bands);
        needed = InOrder.copy(needed);
        asked = List.copyOf(asked);
        below = List.copyOf(below);
    }

    static DecidingRule of(Rule rule, RuleBook book) {
        List<Band> bands = bands(rule).toList();
        return new DecidingRule(
                rule.when().stream()
                        .map(sentence -> book.index().test(sentence.meaning()))
                        .toList(),
                rule.then().stream()
                        .<Conclusion>map(Sentence::meaning)
                        .filter(Conclusion::isDuty)
                        .map(book.index()::of)
                        .collect(Collectors.toSet()),
                bands,
                needed(bands),
                List.copyOf(questions(rule, book.vocabulary())),
                List.copyOf(below(rule, book)));
    }

    private static Map<Integer, CellSet> needed(List<Band> bands) {
        Map<Integer, CellSet> needed = new LinkedHashMap<>();
        for (Band band : bands) {
            if (!band.allowsUnknown()) {
                needed.merge(band.slot(), band.cells(), DecidingRule::both);
            }
        }
        return needed;
    }

    /** Two bands of one question meet in the cells they share; two members of a set are both in the answer. */
    private static CellSet both(CellSet one, CellSet other) {
        return one.meets(other) ? one.common(other) : one.with(other);
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

    /** Returns this rule where nothing but some questions is looked for. */
    DecidingRule lookingFor(Set<Question> questions) {
        return new DecidingRule(
                when,
                duties,
                bands,
                needed,
                asked.stream().filter(questions::contains).toList(),
                below.stream().filter(questions::contains).toList());
    }

    /** Returns those of some rules that find all the duties that this one does. */
    List<DecidingRule> foundToo(List<DecidingRule> rules) {
        return rules.stream().filter(rule -> rule.duties.containsAll(duties)).toList();
    }

    boolean holdsOn(Facts facts) {
        for (Predicate<Facts> sentence : when) {
            if (!sentence.test(facts)) {
                return false;
            }
        }
        return true;
    }

    /** Says whether all the duties that it concludes are found already. */
    boolean isFoundIn(Facts facts) {
        for (int duty : duties) {
            if (!facts.holds(duty)) {
                return false;
            }
        }
        return true;
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
        return answers.withUnknown(needed);
    }
}
