package no.varde;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.varde.assessment.Assessment;
import no.varde.assessment.Person;
import no.varde.decision.Decision;
import no.varde.vocabulary.Answer;
import no.varde.vocabulary.Impossible;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Reach;
import no.varde.vocabulary.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The levels of REFERENCE 3a: triggers, edges, stepping down, and every combination of the eleven LAP-like facts. */
class LevelsTest {

    private static final List<String> ENOUGH_ALONE =
            List.of("weapon-used-or-threatened", "threat-to-kill", "believes-may-be-killed");
    private static final List<String> MINOR = List.of(
            "firearm-access",
            "strangulation",
            "extreme-jealousy",
            "planning-to-leave",
            "perpetrator-economic-crisis",
            "perpetrator-suicidal",
            "child-not-his",
            "stalking");

    @ParameterizedTest
    @ValueSource(strings = {"danger-now", "perpetrator-present-or-coming", "concrete-plan-and-means"})
    void danger_at_this_moment_is_acute(String question) {
        assertThat(adult(question + ": YES")).isEqualTo("ACUTE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "weapon-used-or-threatened: YES",
                "threat-to-kill: YES",
                "threat-to-kill-children: YES",
                "believes-may-be-killed: YES",
                "strangulation: YES",
                "strangulation: YES, strangulation-recent: YES",
                "threatens-children: YES",
                "ban-breached: YES, threats-other: YES",
                "honour-related: YES, threats-other: YES",
                "planning-to-leave: YES, coercive-control: YES, violence-ever: YES",
                "separated: YES, separation-date: 2025-11-22, coercive-control: YES, sexual-violence: YES",
                "firearm-access: YES, perpetrator-economic-crisis: YES, child-not-his: YES, stalking: YES",
                "helper-judged-level: HIGH"
            })
    void a_serious_danger_sign_is_high(String answers) {
        assertThat(adult(answers)).isEqualTo("HIGH");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "physical-violence-last-year: YES",
                "perpetrator-economic-crisis: YES",
                "child-not-his: YES",
                "firearm-access: YES, perpetrator-economic-crisis: YES, child-not-his: YES",
                "harassed-after-separation: YES",
                "severe-violence: YES",
                "sexual-violence: YES",
                "confinement: YES",
                "violence-in-pregnancy: YES",
                "violence-repeated: YES",
                "digital-surveillance: YES",
                "fear-level: 3",
                "escalation: YES",
                "ban-breached: YES",
                "honour-related: YES",
                "coercive-control: YES, planning-to-leave: YES",
                "separated: YES, separation-date: 2025-11-22",
                "helper-judged-level: ELEVATED"
            })
    void a_sign_of_danger_is_elevated(String answers) {
        assertThat(adult(answers)).isEqualTo("ELEVATED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fear-level: 2",
                "violence-ever: YES",
                "separated: YES, separation-date: 2025-11-21",
                "threats-other: YES"
            })
    void what_is_over_or_single_is_limited(String answers) {
        assertThat(adult(answers)).isEqualTo("LIMITED");
    }

    @Test
    void half_of_the_red_flags_unknown_is_unclear_and_one_less_is_not() {
        assertThat(redFlags("adult")).hasSize(20);
        List<String> flags = redFlags("adult").stream()
                .filter(flag -> !flag.equals("separation-date") && !flag.equals("strangulation-recent"))
                .toList();
        Map<String, String> answers = allNo(Reach.MEMBER);
        flags.subList(0, 9).forEach(flag -> answers.put(flag, "UNKNOWN"));
        assertThat(level(answers, "")).isEqualTo("LIMITED");
        answers.put(flags.get(9), "UNKNOWN");
        assertThat(level(answers, "")).isEqualTo("UNCLEAR");
    }

    @Test
    void a_date_of_separation_is_not_unknown_when_there_is_no_separation() {
        Map<String, String> answers = allNo(Reach.MEMBER);
        redFlags("adult").subList(5, 14).forEach(flag -> answers.put(flag, "UNKNOWN"));
        assertThat(level(answers, "")).isEqualTo("LIMITED");
        answers.put("separated", "UNKNOWN");
        assertThat(level(answers, "")).isEqualTo("UNCLEAR");
    }

    @Test
    void nothing_known_is_unclear_and_never_limited() {
        assertThat(TheBook.decide("answers: {}\nchildren: [{ref: child-1, answers: {}}]\n")
                        .persons())
                .extracting(person -> person.level().id())
                .containsExactly("UNCLEAR", "UNCLEAR");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "threat-to-kill: YES | ELEVATED",
                "perpetrator-economic-crisis: YES | LIMITED",
                "physical-violence-last-year: YES | LIMITED",
                "escalation: YES | ELEVATED",
                "danger-now: YES | ACUTE",
                "threat-to-kill: YES, ban-breached: YES | HIGH",
                "threat-to-kill: YES, escalation: YES | HIGH",
                "threat-to-kill: YES, harassed-after-separation: YES | HIGH",
                "strangulation: YES, strangulation-recent: YES | HIGH",
                "threat-to-kill: YES, concrete-plan-and-means: YES | ACUTE",
                "threat-to-kill: YES, helper-judged-level: HIGH | HIGH"
            })
    void a_fallen_threat_steps_down_only_what_lies_in_the_past(String answers, String level) {
        assertThat(adult("threat-has-fallen: YES, " + answers)).isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "danger-now: YES | child-lives-with-perpetrator: YES | ACUTE",
                "danger-now: YES | child-lives-with-perpetrator: NO | LIMITED",
                "perpetrator-present-or-coming: YES | child-lives-with-perpetrator: YES | ACUTE",
                "living-together: NO | child-held-by-perpetrator: YES | ACUTE",
                "living-together: NO | child-serious-threat: YES | HIGH",
                "living-together: NO | child-abduction-risk: YES | HIGH",
                "living-together: NO | child-violence-risk: YES | HIGH",
                "threatens-children: YES | child-age: 4 | HIGH",
                "threat-to-kill-children: YES | child-age: 4 | HIGH",
                "living-together: NO | child-experienced: HEARD_OR_SEEN | ELEVATED",
                "living-together: NO | child-experienced: NONE | LIMITED",
                "living-together: NO | child-fear: 3 | ELEVATED",
                "living-together: NO | child-fear: 2 | LIMITED",
                "living-together: NO | child-may-be-sought-at-school: YES | ELEVATED",
                "living-together: NO | child-contact-risk: [PHONE] | ELEVATED",
                "living-together: NO | child-contact-risk: [] | LIMITED",
                "living-together: NO | child-judged-level: HIGH | HIGH",
                "threat-has-fallen: YES | child-violence-risk: YES | ELEVATED",
                "threat-has-fallen: YES | child-fear: 4 | LIMITED",
                "threat-has-fallen: YES, concrete-plan-and-means: YES | child-violence-risk: YES | HIGH",
                "threat-to-kill: YES | child-age: 4 | LIMITED",
                "escalation: YES, threat-has-fallen: YES | child-violence-risk: YES | ELEVATED"
            })
    void each_child_has_a_level_of_its_own(String adult, String child, String level) {
        assertThat(child(adult, child)).isEqualTo(level);
    }

    @Test
    void a_child_at_high_makes_the_adult_at_least_elevated() {
        assertThat(level(allNo(Reach.MEMBER), "child-violence-risk: YES")).isEqualTo("ELEVATED");
    }

    /**
     * LAP: any of the first three, or at least four of the others, is always at least HIGH; else only strangulation is.
     */
    @Test
    void every_combination_of_the_eleven_facts_has_the_level_that_the_screen_calls_for() {
        List<String> facts = new ArrayList<>(ENOUGH_ALONE);
        facts.addAll(MINOR);
        for (int combination = 0; combination < 1 << facts.size(); combination++) {
            Map<String, String> answers = allNo(Reach.MEMBER);
            for (int i = 0; i < facts.size(); i++) {
                answers.put(facts.get(i), (combination & 1 << i) != 0 ? "YES" : "NO");
            }
            long alone = ENOUGH_ALONE.stream()
                    .filter(fact -> answers.get(fact).equals("YES"))
                    .count();
            long minor = MINOR.stream()
                    .filter(fact -> answers.get(fact).equals("YES"))
                    .count();
            boolean high =
                    alone > 0 || minor >= 4 || answers.get("strangulation").equals("YES");
            assertThat(levelOfChoices(answers))
                    .as(() -> "combination " + answers)
                    .isEqualTo(high ? "HIGH" : minor > 0 ? "ELEVATED" : "LIMITED");
        }
    }

    private static String adult(String answers) {
        Map<String, String> all = allNo(Reach.MEMBER);
        put(all, answers);
        takeBackWhatCannotBe(all);
        return level(all, "");
    }

    private static void takeBackWhatCannotBe(Map<String, String> answers) {
        for (Impossible impossible : TheBook.BOOK.vocabulary().impossible()) {
            if (impossible.where().stream().allMatch(band -> {
                String[] answer = band.id().split("=");
                return answer[1].equals(answers.get(answer[0]));
            })) {
                answers.remove(impossible.where().get(0).id().split("=")[0]);
            }
        }
    }

    private static String child(String adult, String child) {
        Map<String, String> all = allNo(Reach.MEMBER);
        put(all, adult);
        Map<String, String> childs = new TreeMap<>();
        redFlags("child").forEach(flag -> childs.put(flag, "NO"));
        put(childs, child);
        Decision decision = TheBook.decide(
                "answers: " + flow(all) + "\nchildren: [{ref: child-1, answers: " + flow(childs) + "}]\n");
        return decision.persons().get(1).level().id();
    }

    private static String level(Map<String, String> answers, String child) {
        String children = child.isEmpty() ? "" : "children: [{ref: child-1, answers: {" + child + "}}]\n";
        return TheBook.decide("answers: " + flow(answers) + "\n" + children)
                .persons()
                .get(0)
                .level()
                .id();
    }

    private static String levelOfChoices(Map<String, String> written) {
        Map<String, Answer> answers = new TreeMap<>();
        written.forEach((question, constant) -> answers.put(question, new Answer.Choice(constant)));
        Person adult = new Person("adult", answers);
        Assessment assessment = new Assessment(TheBook.TODAY, adult, List.of(), Map.of());
        return TheBook.DECIDER.decide(assessment).persons().get(0).level().id();
    }

    private static String flow(Map<String, String> answers) {
        return answers.toString().replace("=", ": ");
    }

    private static void put(Map<String, String> answers, String written) {
        Arrays.stream(written.split(", (?=[a-z])"))
                .map(pair -> pair.split(": ", 2))
                .forEach(pair -> answers.put(pair[0].strip(), pair[1].strip()));
    }

    /** Returns a NO to every yes-or-no question but those of a reach. */
    private static Map<String, String> allNo(Reach but) {
        Map<String, String> answers = new TreeMap<>();
        for (Question question : TheBook.BOOK.vocabulary().questions().values()) {
            if (question.reach() != but && question.scale().equals(Scale.OneOf.YES_NO)) {
                answers.put(question.id(), "NO");
            }
        }
        return answers;
    }

    private static List<String> redFlags(String about) {
        return TheBook.BOOK.vocabulary().questions().values().stream()
                .filter(question -> question.about().equals(about) && question.redFlag() != null)
                .map(Question::id)
                .toList();
    }
}
