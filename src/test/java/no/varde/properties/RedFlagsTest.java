package no.varde.properties;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.varde.RandomAssessments;
import no.varde.TheBook;
import no.varde.assessment.Assessment;
import no.varde.assessment.Person;
import no.varde.properties.Findings.One;
import no.varde.properties.Property.Violations;
import no.varde.rulebook.Rule;
import no.varde.vocabulary.Answer;
import no.varde.vocabulary.Band;
import no.varde.vocabulary.Conclusion;
import no.varde.vocabulary.Condition;
import no.varde.vocabulary.Duty;
import no.varde.vocabulary.Measure;
import no.varde.vocabulary.OutcomeKind;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Reach;
import no.varde.vocabulary.Scale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Properties M1 and M2: knowing of more danger, or knowing less, never makes the picture look better. */
class RedFlagsTest {

    /** How many changes are tried on each assessment; more take more time. */
    private static final int OF_EACH = Integer.getInteger("varde.changes", 2);

    /** The duties that do not follow from a measure: those that do come and go with it. */
    private static final Set<Duty> DECIDED_BY_ANSWERS = Findings.VOCABULARY.duties().values().stream()
            .filter(RedFlagsTest::isDecidedByAnswers)
            .collect(Collectors.toSet());

    /** The measures that the principle of this property excepts, each with its reason: they stay on the list. */
    private static final Set<String> EXCEPTED = TheBook.BOOK.principles().stream()
            .filter(principle -> principle.head().id().equals("P-01"))
            .flatMap(principle -> principle.excepted().stream())
            .flatMap(exempt -> exempt.of().stream())
            .collect(Collectors.toSet());

    private static final Answer NO = new Answer.Choice("NO");

    private final RandomAssessments answers = new RandomAssessments(Findings.VOCABULARY, Samples.SEED);
    private final Random random = new Random(Samples.SEED);

    @Test
    void m1_one_more_red_flag_lowers_no_level_ends_no_duty_and_moves_a_measure_down_only_for_a_reason() {
        Violations violations = new Violations();
        Samples.of(1000).forEach(assessment -> some(flags(assessment))
                .forEach(flag -> violations.check(assessment, before -> worse(before, flag))));
        violations.assertNone(2_000);
    }

    @Test
    void m2_a_no_that_becomes_unknown_never_lowers_a_level_or_ends_a_duty_that_answers_decide() {
        Violations violations = new Violations();
        Samples.of(1000).forEach(assessment -> some(doubts(assessment))
                .forEach(doubt -> violations.check(assessment, before -> lessKnown(before, doubt))));
        violations.assertNone(2_000);
    }

    /** Returns each red flag that can be raised for someone. */
    private List<Change> flags(Assessment assessment) {
        List<Change> flags = new ArrayList<>();
        for (Question question : Findings.VOCABULARY.questions().values()) {
            Band band = question.redFlag();
            if (band != null) {
                for (Person person : askedOf(question, assessment)) {
                    flags.add(new Change(person.ref(), question, within(band, question, assessment)));
                }
            }
        }
        return flags;
    }

    private static List<Person> askedOf(Question question, Assessment assessment) {
        return question.reach() == Reach.MEMBER ? assessment.members() : List.of(assessment.main());
    }

    private Answer within(Band band, Question question, Assessment assessment) {
        Answer answer = Answer.UNKNOWN;
        while (!question.scale().cells(answer, assessment.asOf()).meets(band.cells())) {
            answer = answers.answer(question, assessment.asOf());
        }
        return answer;
    }

    private static boolean isRaised(Change flag, Assessment assessment) {
        Answer now =
                Change.person(assessment, flag.ref()).answer(flag.question().id());
        Band band = flag.question().redFlag();
        return band != null
                && flag.question().scale().cells(now, assessment.asOf()).meets(band.cells());
    }

    private static @Nullable String worse(Assessment before, Change flag) {
        if (isRaised(flag, before) || !isIn(before, flag.ref())) {
            return null;
        }
        Findings now = Findings.of(before);
        Findings then = Findings.of(flag.in(before));
        String lower = lower(now, then, duty -> true);
        if (lower != null) {
            return lower + Property.WHEN + flag;
        }
        for (One one : now.persons()) {
            One after = then.person(one.ref());
            for (Measure measure : one.measures()) {
                OutcomeKind was = one.outcome(measure);
                OutcomeKind is = after.outcome(measure);
                if (one.isListed(measure) && is.compareTo(was) > 0 && !isExplained(measure, after)) {
                    return measure.id() + " goes from " + was + " to " + is + Property.WHEN + flag;
                }
            }
        }
        return null;
    }

    /** A limit names itself; a milder measure may give way to a heavier one, which then says why it is not enough. */
    private static boolean isExplained(Measure measure, One after) {
        return EXCEPTED.contains(measure.id()) && after.isListed(measure)
                || after.outcome(measure) == OutcomeKind.BLOCKED
                || after.outcome(measure) == OutcomeKind.CONSIDER
                        && after.facts().holds(new Conclusion.NotEnough(measure.id()))
                        && after.measures().stream()
                                .anyMatch(heavier -> heavier.milder().contains(measure.id())
                                        && after.outcome(heavier) == OutcomeKind.RECOMMENDED);
    }

    private static boolean isIn(Assessment assessment, String ref) {
        return assessment.main().ref().equals(ref)
                || assessment.members().stream().anyMatch(member -> member.ref().equals(ref));
    }

    /** Returns a few of many changes, so that many assessments are tried in little time. */
    private List<Change> some(List<Change> changes) {
        Collections.shuffle(changes, random);
        return changes.subList(0, Math.min(OF_EACH, changes.size()));
    }

    /** Returns each no that could as well be unknown. */
    private List<Change> doubts(Assessment assessment) {
        List<Change> doubts = new ArrayList<>();
        for (Question question : Findings.VOCABULARY.questions().values()) {
            for (Person person : askedOf(question, assessment)) {
                if (question.scale().equals(Scale.OneOf.YES_NO)
                        && person.answer(question.id()).equals(NO)) {
                    doubts.add(new Change(person.ref(), question, Answer.UNKNOWN));
                }
            }
        }
        return doubts;
    }

    private static @Nullable String lessKnown(Assessment before, Change doubt) {
        if (!Change.person(before, doubt.ref()).answer(doubt.question().id()).equals(NO)) {
            return null;
        }
        String lower = lower(Findings.of(before), Findings.of(doubt.in(before)), DECIDED_BY_ANSWERS::contains);
        return lower == null ? null : lower + Property.WHEN + doubt;
    }

    private static boolean isDecidedByAnswers(Duty duty) {
        return TheBook.BOOK.rules().stream()
                .filter(rule -> concludes(rule, duty))
                .noneMatch(rule ->
                        rule.when().stream().anyMatch(sentence -> sentence.meaning() instanceof Condition.OutcomeIs));
    }

    private static boolean concludes(Rule rule, Duty duty) {
        return rule.then().stream().anyMatch(then -> then.meaning().equals(new Conclusion.Duty(duty.id())));
    }

    private static @Nullable String lower(Findings before, Findings after, Predicate<Duty> duties) {
        for (One one : before.persons()) {
            if (after.person(one.ref()).level().rank() < one.level().rank()) {
                return "the level of " + one.ref() + " falls from "
                        + one.level().id() + " to "
                        + after.person(one.ref()).level().id();
            }
        }
        TreeSet<String> gone = before.duties(duties);
        gone.removeAll(after.duties(duties));
        return gone.isEmpty() ? null : "what no longer applies: " + gone;
    }
}
