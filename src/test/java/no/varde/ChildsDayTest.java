package no.varde;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.varde.assessment.Assessment;
import no.varde.assessment.Person;
import no.varde.decision.Decision;
import no.varde.decision.Decision.Outcome;
import no.varde.decision.Decision.PersonResult;
import no.varde.vocabulary.Answer;
import no.varde.vocabulary.Text;
import no.varde.vocabulary.Vocabulary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told of a child whose day is known names where that child is, not one place or the other; nor does it say that age decides. */
class ChildsDayTest {

    private static final Pattern WITHOUT_AN_ANSWER = Pattern.compile(
            "skole\\p{L}*(,| eller)( i| på)? barnehage|barnehage\\p{L}*(,| eller)( i| på)? skole"
                    + "|schools?(,| or)( at| the)* kindergarten|kindergartens?(,| or)( at| the)* school"
                    + "|etter alder|passer alderen|tilpasset alderen|depending on age|(fits|fitted to) (the|their) age",
            Pattern.CASE_INSENSITIVE);

    private static final long SEED = 20261130;
    private static final Vocabulary VOCABULARY = TheBook.BOOK.vocabulary();

    private static List<Assessment> cases() {
        List<Assessment> cases = new ArrayList<>();
        TheBook.situations().forEach(file -> cases.add(TheBook.assessment(file)));
        RandomAssessments random = new RandomAssessments(VOCABULARY, SEED);
        for (int i = 0; i < 150; i++) {
            cases.add(random.next());
        }
        return cases;
    }

    private static Assessment attending(Assessment one, String place) {
        Assessment with = one;
        for (Person member : one.members()) {
            Map<String, Answer> answers = new HashMap<>(member.answers());
            answers.put("child-attends", new Answer.Choice(place));
            with = with.with(new Person(member.ref(), answers));
        }
        return with;
    }

    private static Stream<Text> told(PersonResult child) {
        return Stream.of(
                        child.outcomes().stream()
                                .filter(outcome -> outcome.kind().isListed())
                                .flatMap(ChildsDayTest::told),
                        child.plan().stream().map(line -> line.item().text()),
                        child.plan().stream()
                                .flatMap(line -> line.reasons().stream())
                                .map(reason -> reason.rule().reason()))
                .flatMap(texts -> texts);
    }

    private static Stream<Text> told(Outcome outcome) {
        return Stream.of(
                        Stream.of(outcome.told().line()),
                        outcome.told().details().values().stream(),
                        Stream.of(outcome.reasons(), outcome.whenReasons())
                                .flatMap(List::stream)
                                .map(reason -> reason.rule().reason()))
                .flatMap(texts -> texts);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SCHOOL", "KINDERGARTEN"})
    void no_text_says_school_or_kindergarten_to_a_child_of_whom_it_is_known(String place) {
        TreeSet<String> both = new TreeSet<>();
        for (Assessment one : cases()) {
            Decision decision = TheBook.DECIDER.decide(attending(one, place));
            decision.persons().stream()
                    .skip(1)
                    .flatMap(ChildsDayTest::told)
                    .flatMap(text -> text.written().values().stream())
                    .filter(text -> WITHOUT_AN_ANSWER.matcher(text).find())
                    .forEach(both::add);
        }
        assertThat(both).as("seed %s", SEED).isEmpty();
    }
}
