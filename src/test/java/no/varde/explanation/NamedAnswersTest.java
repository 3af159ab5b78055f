package no.varde.explanation;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import no.varde.RandomAssessments;
import no.varde.TheBook;
import no.varde.assessment.Answers;
import no.varde.assessment.Askable;
import no.varde.assessment.AssessedPerson;
import no.varde.assessment.Assessment;
import no.varde.assessment.AtOdds;
import no.varde.assessment.LeftBehind;
import no.varde.assessment.Person;
import no.varde.assessment.ToldByLog;
import no.varde.decision.Change;
import no.varde.decision.Decision;
import no.varde.report.ChangesText;
import no.varde.report.ResultText;
import no.varde.rulebook.Facts;
import no.varde.vocabulary.Answer;
import no.varde.vocabulary.Gate;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Reach;
import no.varde.vocabulary.Role;
import no.varde.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Whatever names a question names one that somebody can be asked now, or that was answered. What nobody is asked yet is left
 * out, and the answer on which that hangs is named in its place wherever it can matter.
 */
class NamedAnswersTest {

    private static final long SEED = RandomAssessments.seed("NamedAnswersTest");
    private static final int ASSESSMENTS = Integer.getInteger("varde.named", 20);
    private static final int OPENED = 10;
    private static final Vocabulary VOCABULARY = TheBook.BOOK.vocabulary();
    private static final SureAnswers ANSWERS = new SureAnswers(TheBook.BOOK);
    private static final Counterfactuals CHANGES = new Counterfactuals(TheBook.DECIDER);
    private static final ListStates LISTS = new ListStates(TheBook.BOOK);

    private final RandomAssessments assessments = new RandomAssessments(VOCABULARY, SEED);
    private final Random random = new Random(SEED);

    private static String main() {
        return VOCABULARY.persons().main();
    }

    private static Asked gate(Asked asked, Question gate) {
        return new Asked(gate.reach() == Reach.MEMBER ? asked.ref() : main(), gate);
    }

    private static Answers known(Assessment assessment, String ref) {
        return Answers.of(VOCABULARY, assessment, assessment.person(ref));
    }

    /** Says by the gates of the book alone whether a question can be asked, or was answered and could be asked again. */
    private static boolean isOpen(Assessment assessment, Asked asked) {
        List<Gate> any = VOCABULARY.askedWith(asked.question()).any();
        boolean isAnswered = assessment
                .person(asked.ref())
                .person()
                .answer(asked.question().id())
                .isKnown();
        return asked.question().isAsked()
                && (any.isEmpty()
                        || any.stream()
                                .anyMatch(gate -> isOpen(assessment, gate(asked, gate.question()), gate, isAnswered)));
    }

    private static boolean isOpen(Assessment assessment, Asked asked, Gate gate, boolean orUnknown) {
        Answer given =
                assessment.person(asked.ref()).person().answer(gate.question().id());
        Answers known = known(assessment, asked.ref());
        if (given.isKnown()) {
            return gate.isOpen(given);
        }
        return known.isUnknown(gate.question().slot())
                ? orUnknown
                : known.meets(gate.question().slot(), gate.open().bits());
    }

    private static Stream<Asked> robust(Robustness robustness) {
        return Stream.concat(robustness.given().stream(), robustness.unknown().stream())
                .map(one -> new Asked(one.ref(), one.question()));
    }

    private static Stream<Asked> asked(Change change) {
        return change.because().stream()
                .flatMap(one -> one.answer().stream())
                .map(one -> new Asked(one.ref(), one.question()));
    }

    private static Stream<Asked> clarified(Decision decision) {
        return decision.clarify().stream().map(one -> new Asked(one.ref(), one.question()));
    }

    @Test
    void nothing_is_named_that_nobody_is_asked_and_nothing_beside_or_before_what_it_hangs_on() {
        for (int i = 0; i < ASSESSMENTS; i++) {
            Assessment assessment = assessments.next();
            Stream<Asked> named = Stream.of(
                            robust(ANSWERS.robustness(assessment)),
                            CHANGES.single(assessment).changes().stream().flatMap(NamedAnswersTest::asked),
                            clarified(TheBook.DECIDER.decide(assessment)))
                    .flatMap(some -> some);
            assertThat(named).as("of %s", assessment).isNotEmpty().allMatch(one -> isOpen(assessment, one));
        }
    }

    @Test
    void few_changes_together_name_nothing_that_hangs_on_another_of_them() {
        for (String answers : List.of("", "separated: NO")) {
            Assessment assessment = TheBook.assessment("answers: {" + answers + "}");
            CHANGES.subjects(assessment, "crisis-centre-stay")
                    .forEach(subject -> assertThat(CHANGES.of(assessment, false, subject, 2).changes().stream()
                                    .flatMap(NamedAnswersTest::asked))
                            .as("%s of %s", subject, answers)
                            .isNotEmpty()
                            .allMatch(one -> isOpen(assessment, one)));
        }
    }

    /** What is opened by hand, at random: the answers on which a question hangs, and then the question. */
    private record Opened(Asked first, Assessment assessment) {}

    private @Nullable Opened opened(Assessment assessment, Asked asked) {
        List<Gate> any = VOCABULARY.askedWith(asked.question()).any();
        Opened before = new Opened(asked, assessment);
        if (!isOpen(assessment, asked)) {
            if (any.isEmpty()) {
                return null;
            }
            Gate gate = any.get(random.nextInt(any.size()));
            Asked on = gate(asked, gate.question());
            Opened way = isOpen(assessment, on) ? new Opened(on, assessment) : opened(assessment, on);
            if (way == null) {
                return null;
            }
            List<String> constants = List.copyOf(gate.constants());
            Answer open = new Answer.Choice(constants.get(random.nextInt(constants.size())));
            before = new Opened(way.first(), with(way.assessment(), on, open));
        }
        Answer answer = assessments.answer(asked.question(), assessment.asOf());
        return new Opened(before.first(), with(before.assessment(), asked, answer));
    }

    private static Assessment with(Assessment assessment, Asked asked, Answer answer) {
        Person person = assessment.person(asked.ref()).person();
        Map<String, Answer> answers = new HashMap<>(person.answers());
        answers.put(asked.question().id(), answer);
        return assessment.with(new Person(person.ref(), answers));
    }

    private static boolean canBeRight(Assessment assessment) {
        return AtOdds.in(VOCABULARY, assessment).isEmpty()
                && LeftBehind.in(VOCABULARY, assessment).isEmpty()
                && assessment.persons().stream()
                        .map(AssessedPerson::person)
                        .allMatch(person -> VOCABULARY.questions().values().stream()
                                .allMatch(question -> question.agreesWith(person::answer)));
    }

    private List<Asked> hidden(Assessment assessment) {
        Set<Question> told = ToldByLog.in(VOCABULARY, assessment).keySet();
        List<Asked> hidden = new ArrayList<>();
        for (AssessedPerson person : assessment.persons()) {
            VOCABULARY.questions().values().stream()
                    .filter(question -> question.askedOf() == person.role() && !told.contains(question))
                    .filter(question -> VOCABULARY.askedWith(question).any().stream()
                            .noneMatch(gate -> told.contains(gate.question())
                                    || gate.question().judgement()))
                    .map(question -> new Asked(person.ref(), question))
                    .filter(one -> one.question().isAsked() && !isOpen(assessment, one))
                    .forEach(hidden::add);
        }
        return hidden;
    }

    /** Returns what of the lists of all persons is another in one case than in the other, by whom and which place. */
    private static Set<String> moved(Assessment one, Assessment other) {
        List<Facts> before = TheBook.DECIDER.facts(one);
        List<Facts> after = TheBook.DECIDER.facts(other);
        Set<String> moved = new LinkedHashSet<>();
        for (int person = 0; person < before.size(); person++) {
            int[] was = LISTS.of(before.get(person), person);
            int[] is = LISTS.of(after.get(person), person);
            if (!Arrays.equals(was, is)) {
                LISTS.moved(was, is, person, one.refs().get(person)).forEach(subject -> moved.add(subject.toString()));
                moved.add("anything");
            }
        }
        return moved;
    }

    @Test
    void what_is_left_out_follows_from_what_is_named() {
        int found = 0;
        for (int i = 0; i < ASSESSMENTS; i++) {
            Assessment assessment = assessments.next();
            List<Asked> hidden = hidden(assessment);
            Set<Asked> named = robust(ANSWERS.robustness(assessment)).collect(toSet());
            List<Change> changes = CHANGES.single(assessment).changes();
            for (int tried = 0; tried < OPENED && !hidden.isEmpty(); tried++) {
                Asked last = hidden.get(random.nextInt(hidden.size()));
                Opened opened = opened(assessment, last);
                if (opened == null || !canBeRight(opened.assessment())) {
                    continue;
                }
                Set<String> moved = moved(assessment, opened.assessment());
                if (moved.remove("anything")) {
                    found++;
                    assertThat(named)
                            .as("of %s opened to %s", assessment, opened)
                            .contains(opened.first());
                }
                if (Stream.of(opened.first(), last).allMatch(one -> canChange(assessment, one))) {
                    assertThat(changes)
                            .filteredOn(change -> asked(change).anyMatch(opened.first()::equals))
                            .extracting(change -> change.subject().toString())
                            .as("of %s opened to %s", assessment, opened)
                            .containsAll(moved);
                }
            }
        }
        assertThat(found).as("cases in which something hidden mattered").isGreaterThan(ASSESSMENTS / 4);
    }

    private static boolean canChange(Assessment assessment, Asked asked) {
        return asked.question().changes()
                || !assessment
                        .person(asked.ref())
                        .person()
                        .answer(asked.question().id())
                        .isKnown();
    }

    @Test
    void every_red_flag_that_is_unknown_is_asked_for_or_what_it_hangs_on_is() {
        for (int i = 0; i < ASSESSMENTS; i++) {
            Assessment assessment = assessments.next();
            Askable askable = Askable.of(VOCABULARY, assessment, false);
            Set<Asked> clarified = clarified(TheBook.DECIDER.decide(assessment)).collect(toSet());
            InTurn turn = new InTurn(askable, gate -> false);
            for (AssessedPerson person : assessment.persons()) {
                VOCABULARY.questions().values().stream()
                        .filter(question -> question.redFlag() != null && question.askedOf() == person.role())
                        .filter(question -> known(assessment, person.ref()).isUnknown(question.slot()))
                        .filter(question -> !askable.isLeftOut(person.ref(), question))
                        .map(question -> turn.withBefore(Set.of(new Asked(person.ref(), question))))
                        .forEach(
                                with -> assertThat(with).as("of %s", assessment).anyMatch(clarified::contains));
            }
        }
    }

    @Test
    void what_is_said_of_a_situation_has_no_question_in_it_that_cannot_be_asked() {
        TheBook.situations().forEach(file -> {
            Assessment assessment = TheBook.assessment(file);
            String text = ResultText.of(TheBook.DECIDER.decide(assessment), null, ANSWERS.robustness(assessment), "nb")
                    + ChangesText.of(TheBook.BOOK, assessment.asOf(), CHANGES.single(assessment), 1, "nb");
            String line = text.replaceAll("\\s+", " ");
            Set<String> open = new LinkedHashSet<>();
            Set<String> hidden = new LinkedHashSet<>();
            for (String ref : assessment.refs()) {
                Role role = assessment.person(ref).role();
                VOCABULARY.questions().values().stream()
                        .filter(question -> question.askedOf() == role)
                        .map(question -> new Asked(ref, question))
                        .forEach(one -> (isOpen(assessment, one) ? open : hidden)
                                .add(one.question().ask().in("nb")));
            }
            hidden.removeIf(ask -> open.stream().anyMatch(other -> other.contains(ask)));
            assertThat(hidden).isNotEmpty().noneMatch(line::contains);
        });
    }
}
