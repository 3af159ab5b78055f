package no.varde.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import no.varde.PlantedBook;
import no.varde.RandomAssessments;
import no.varde.assessment.Assessment;
import no.varde.assessment.Person;
import no.varde.decision.Decider;
import no.varde.explanation.NextQuestions.Candidate;
import no.varde.logic.AnswerVariables;
import no.varde.logic.Representatives;
import no.varde.rulebook.Facts;
import no.varde.rulebook.RuleBook;
import no.varde.rulebook.TruthReading;
import no.varde.vocabulary.Answer;
import no.varde.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;

/** What is said to matter is what matters when every way to answer is tried, and nothing else. */
class NextQuestionExactTest {

    private static final long SEED = RandomAssessments.seed("NextQuestionExactTest");
    private static final int CASES = Integer.getInteger("varde.exact", 60);
    private static final int MOST_OPEN = 4;
    private static final int MOST_WAYS = 1500;

    private static final String NO_ANCHOR =
            """
            impossible:
            - id: no-anchor-in-a-rowing-boat
              where: {boat-kind: ROWING, gear-aboard: ANCHOR}
              says: {nb: En robåt har ikke anker., en: A rowing boat has no anchor.}
              source: SEA
            """;

    private static final String NONE_SEASICK =
            """
            - id: nobody-seasick-in-sheltered-waters
              where: {waters: SHELTERED, passenger-trouble: SEASICK}
              says: {nb: Ingen blir sjøsyk i skjermet farvann., en: Nobody is seasick in sheltered waters.}
              source: SEA
            """;

    private final Random random = new Random(SEED);

    private RuleBook book = read(NO_ANCHOR);
    private Vocabulary vocabulary = book.vocabulary();
    private TruthReading reading = new TruthReading(book);
    private NextQuestion next = new NextQuestion(new BookLogic(new Decider(book)));
    private Solver solver = new Solver(book);

    private static RuleBook read(String impossible) {
        return RuleBook.read(PlantedBook.boat()
                .file("vocabulary/impossible.yaml", impossible)
                .files());
    }

    @Test
    void where_members_stand_alone_a_question_is_named_exactly_when_it_can_matter() {
        assertThat(MembersAlone.in(vocabulary)).isTrue();
        isNamedExactlyWhenTwoWaysToAnswerTheOthersMakeItMatter();
    }

    @Test
    void where_members_rule_out_what_is_shared_a_question_is_named_exactly_when_it_can_matter() {
        book = read(NO_ANCHOR + NONE_SEASICK);
        vocabulary = book.vocabulary();
        reading = new TruthReading(book);
        next = new NextQuestion(new BookLogic(new Decider(book)));
        solver = new Solver(book);
        assertThat(MembersAlone.in(vocabulary)).isFalse();
        isNamedExactlyWhenTwoWaysToAnswerTheOthersMakeItMatter();
    }

    private void isNamedExactlyWhenTwoWaysToAnswerTheOthersMakeItMatter() {
        RandomAssessments assessments = new RandomAssessments(vocabulary, SEED);
        int mattering = 0;
        for (int i = 0; i < CASES; i++) {
            Assessment assessment = assessments.next();
            List<Open> unanswered =
                    new ArrayList<>(Open.in(vocabulary, new OtherAnswers(vocabulary, reading, assessment).facts()));
            Collections.shuffle(unanswered, random);
            List<Open> open = few(unanswered, assessment);
            Set<Asked> settled = unanswered.stream()
                    .filter(one -> !open.contains(one))
                    .map(one -> one.asked(assessment))
                    .collect(Collectors.toSet());
            Set<Asked> named = next.of(assessment, settled, Aim.LIST).questions().stream()
                    .map(Candidate::asked)
                    .collect(Collectors.toSet());
            assertThat(named).as(() -> "of " + assessment + " open " + open).isEqualTo(mattering(assessment, open));
            mattering += named.size();
        }
        assertThat(mattering).isPositive();
    }

    private List<Open> few(List<Open> unanswered, Assessment assessment) {
        List<Open> few = new ArrayList<>();
        int ways = 1;
        for (Open one : unanswered) {
            int more = ways * (answers(one, assessment).size());
            if (few.size() < MOST_OPEN && more <= MOST_WAYS) {
                few.add(one);
                ways = more;
            }
        }
        return few;
    }

    private List<Answer> answers(Open one, Assessment assessment) {
        List<Answer> answers = new ArrayList<>(List.of(Answer.UNKNOWN));
        answers.addAll(one.answers(AnswerVariables.possible(one.question()), new Representatives(assessment.asOf())));
        return answers;
    }

    /** Tries every way to answer, unknown too, and looks for two that differ in one answer and in the list. */
    private Set<Asked> mattering(Assessment assessment, List<Open> open) {
        Map<List<Answer>, List<Facts>> ways = new LinkedHashMap<>();
        fill(assessment, open, List.of(), ways);
        Sought sought = Sought.of(book, Aim.LIST);
        Set<Asked> mattering = new HashSet<>();
        for (int i = 0; i < open.size(); i++) {
            Map<List<Answer>, List<Facts>> firsts = new HashMap<>();
            for (Map.Entry<List<Answer>, List<Facts>> way : ways.entrySet()) {
                List<Answer> others = new ArrayList<>(way.getKey());
                others.set(i, Answer.UNKNOWN);
                List<Facts> first = firsts.putIfAbsent(others, way.getValue());
                if (first != null
                        && !sought.differences(assessment.refs(), first, way.getValue())
                                .isEmpty()) {
                    mattering.add(open.get(i).asked(assessment));
                }
            }
        }
        return mattering;
    }

    private void fill(
            Assessment assessment, List<Open> open, List<Answer> chosen, Map<List<Answer>, List<Facts>> ways) {
        OtherAnswers present = new OtherAnswers(vocabulary, reading, assessment);
        if (chosen.size() == open.size()) {
            ways.put(chosen, present.facts());
            return;
        }
        Open one = open.get(chosen.size());
        for (Answer answer : answers(one, assessment)) {
            if (present.with(one.person(), one.question(), answer) != null) {
                List<Answer> more = new ArrayList<>(chosen);
                more.add(answer);
                fill(told(assessment, one, answer), open, more, ways);
            }
        }
    }

    private static Assessment told(Assessment assessment, Open one, Answer answer) {
        Person person = assessment.person(one.person());
        Map<String, Answer> answers = new HashMap<>(person.answers());
        if (!(answer instanceof Answer.Unknown)) {
            answers.put(one.question().id(), answer);
        }
        return assessment.with(new Person(person.ref(), answers));
    }
}
