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
    /** Those of the others that tell of violence, of a threat or of being followed. */
    private static final List<String> ENOUGH_BESIDE = List.of("strangulation", "perpetrator-suicidal", "stalking");

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
    @ValueSource(
            strings = {
                "danger-now: YES",
                "perpetrator-present-or-coming: YES",
                "emergency-needs-police-now: YES",
                "concrete-plan-and-means: YES, threat-within-hours: YES"
            })
    void danger_now_or_within_hours_is_acute(String answers) {
        assertThat(adult(answers)).isEqualTo("ACUTE");
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
                "firearm-access: YES, perpetrator-economic-crisis: YES, child-not-his: YES, planning-to-leave: YES,"
                        + " violence-ever: YES",
                "concrete-plan-and-means: YES",
                "concrete-plan-and-means: YES, threat-within-hours: NO",
                "crime-certain-or-most-likely: YES",
                "serious-health-danger: YES",
                "sexual-violence: YES, sexual-violence-recent: YES",
                "separated: YES, separated-within-year: YES, coercive-control: YES, violence-ever: YES",
                "coercive-control: YES, physical-violence-last-year: YES, fear-level: 3",
                "coercive-control: YES, physical-violence-last-year: YES, escalation: YES",
                "coercive-control: YES, physical-violence-last-year: YES, confinement: YES",
                "helper-judged-level: HIGH"
            })
    void a_serious_danger_sign_is_high(String answers) {
        assertThat(adult(answers)).isEqualTo("HIGH");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "physical-violence-last-year: YES",
                "perpetrator-economic-crisis: YES, violence-ever: YES",
                "child-not-his: YES, fear-level: 2",
                "firearm-access: YES, perpetrator-economic-crisis: YES, child-not-his: YES, threats-other: YES",
                "perpetrator-suicidal: YES",
                "harassed-after-separation: YES",
                "severe-violence: YES",
                "sexual-violence: YES",
                "confinement: YES",
                "violence-in-pregnancy: YES",
                "violence-repeated: YES",
                "digital-surveillance: YES",
                "threats-other: YES, fear-level: 2",
                "threats-other: YES, visiting-ban-in-force: YES",
                "threats-other: YES, perpetrator-is-carer: YES",
                "fear-level: 3",
                "escalation: YES",
                "ban-breached: YES",
                "honour-related: YES",
                "coercive-control: YES, planning-to-leave: YES",
                "separated: YES, separation-date: 2025-11-22, violence-ever: YES",
                "separated: YES, separated-within-year: YES, violence-ever: YES",
                "coercive-control: YES, physical-violence-last-year: YES, fear-level: 2",
                "severe-violence: YES, fear-level: 2",
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "firearm-access: YES",
                "perpetrator-economic-crisis: YES",
                "child-not-his: YES",
                "planning-to-leave: YES",
                "extreme-jealousy: YES",
                "separated: YES, separation-date: 2026-06-01",
                "separated: YES, separated-within-year: YES",
                "firearm-access: YES, perpetrator-economic-crisis: YES, child-not-his: YES, planning-to-leave: YES,"
                        + " extreme-jealousy: YES, fear-level: 1"
            })
    void circumstances_without_violence_threats_control_or_fear_are_only_something_to_ask_about(String answers) {
        assertThat(adult(answers)).isEqualTo("UNCLEAR");
    }

    /** In every one of these the level is the same whether they live together or not, and when it is not known. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "severe-violence: YES, injury-recent: YES",
                "severe-violence: YES, violence-in-pregnancy: YES",
                "severe-violence: YES, fear-level: 3",
                "severe-violence: YES, physical-violence-last-year: YES, escalation: YES",
                "severe-violence: YES, physical-violence-last-year: YES, violence-repeated: YES",
                "severe-violence: YES, physical-violence-last-year: YES, confinement: YES",
                "severe-violence: YES, physical-violence-last-year: UNKNOWN, confinement: YES",
                "sexual-violence: YES, physical-violence-last-year: YES, fear-level: 3",
                "sexual-violence: YES, physical-violence-last-year: YES, violence-repeated: YES"
            })
    void severe_or_sexual_violence_that_hurts_or_grows_is_high_wherever_they_live(String answers) {
        assertThat(List.of("YES", "NO", "UNKNOWN"))
                .allSatisfy(living -> assertThat(adult(answers + ", living-together: " + living))
                        .isEqualTo("HIGH"));
    }

    @Test
    void five_of_ten_signs_of_new_violence_are_high_when_there_was_violence_within_the_year() {
        String four =
                "violence-ever: YES, violence-repeated: YES, perpetrator-substance-use: YES, violent-to-others: YES,"
                        + " earlier-conviction: YES";
        assertThat(adult(four + ", physical-violence-last-year: YES")).isEqualTo("ELEVATED");
        assertThat(adult(four + ", threats-other: YES, physical-violence-last-year: YES"))
                .isEqualTo("HIGH");
        assertThat(adult(four + ", threats-other: YES")).isEqualTo("ELEVATED");
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
                "violence-repeated: YES | LIMITED",
                "physical-violence-last-year: YES | ELEVATED",
                "physical-violence-last-year: YES, living-together: YES | ELEVATED",
                "severe-violence: YES, violence-in-pregnancy: YES | ELEVATED",
                "escalation: YES | ELEVATED",
                "threat-to-kill: YES, stalking: YES | HIGH",
                "threat-to-kill: YES, digital-surveillance: YES | HIGH",
                "threat-to-kill: YES, believes-may-be-killed: YES | HIGH",
                "threat-to-kill: YES, fear-level: 3 | HIGH",
                "threat-to-kill: YES, fear-level: 2 | ELEVATED",
                "threat-to-kill: YES, injury-recent: YES | HIGH",
                "sexual-violence: YES, sexual-violence-recent: YES | HIGH",
                "crime-certain-or-most-likely: YES | HIGH",
                "threat-to-kill: YES, threatens-children: YES | HIGH",
                "threat-to-kill: YES, perpetrator-imprisoned: YES, perpetrator-release-date: 2026-12-20 | HIGH",
                "threat-to-kill: YES, perpetrator-imprisoned: YES, perpetrator-release-date: 2026-12-21 | ELEVATED",
                "threat-to-kill: YES, perpetrator-imprisoned: NO, perpetrator-release-date: 2026-11-21 | HIGH",
                "threat-to-kill: YES, perpetrator-imprisoned: UNKNOWN, perpetrator-release-date: 2026-11-21 | HIGH",
                "threat-to-kill: YES, perpetrator-imprisoned: YES, perpetrator-release-date: 2026-11-21 | ELEVATED",
                "threat-to-kill: YES, physical-violence-last-year: YES, living-together: YES | HIGH",
                "threat-to-kill: YES, physical-violence-last-year: YES, living-together: NO | ELEVATED",
                "danger-now: YES | ACUTE",
                "threat-to-kill: YES, ban-breached: YES | HIGH",
                "threat-to-kill: YES, escalation: YES | HIGH",
                "threat-to-kill: YES, harassed-after-separation: YES | HIGH",
                "strangulation: YES, strangulation-recent: YES | HIGH",
                "threat-to-kill: YES, concrete-plan-and-means: YES | HIGH",
                "concrete-plan-and-means: YES, threat-within-hours: YES | ACUTE",
                "threat-to-kill: YES, helper-judged-level: HIGH | HIGH"
            })
    void a_fallen_threat_steps_down_only_what_lies_in_the_past(String answers, String level) {
        assertThat(adult("threat-has-fallen: YES, " + answers)).isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "danger-now: YES | child-age: 4 | ACUTE",
                "danger-now: YES | child-here-now: YES | ACUTE",
                "danger-now: YES | child-here-now: NO | ELEVATED",
                "danger-now: YES | child-here-now: NO, child-lives-with-perpetrator: YES | HIGH",
                "perpetrator-present-or-coming: YES | child-lives-with-perpetrator: NO | ACUTE",
                "emergency-needs-police-now: YES | child-age: 4 | ACUTE",
                "helper-judged-level: ACUTE | child-age: 4 | ELEVATED",
                "helper-judged-level: HIGH | child-age: 4 | ELEVATED",
                "crime-certain-or-most-likely: YES | child-age: 4 | ELEVATED",
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
                "threat-has-fallen: YES, threat-to-kill-children: YES | child-age: 4 | ELEVATED",
                "threat-has-fallen: YES | child-violence-risk: YES | HIGH",
                "threat-has-fallen: YES | child-serious-threat: YES | HIGH",
                "threat-has-fallen: YES | child-abduction-risk: YES | HIGH",
                "threat-has-fallen: YES | child-fear: 4 | ELEVATED",
                "threat-has-fallen: YES | child-experienced: DIRECT | LIMITED",
                "threat-to-kill: YES | child-age: 4 | ELEVATED",
                "threat-to-kill: YES | child-has-contact-arrangement: YES | HIGH",
                "threat-to-kill: YES, living-together: YES | child-age: 4 | HIGH",
                "threat-to-kill: YES, living-together: YES | child-lives-with-perpetrator: NO | ELEVATED",
                "strangulation: YES | child-lives-with-perpetrator: YES | HIGH",
                "weapon-used-or-threatened: YES | child-lives-with-perpetrator: YES | HIGH",
                "perpetrator-suicidal: YES | child-has-contact-arrangement: YES | HIGH",
                "believes-may-be-killed: YES | child-has-contact-arrangement: YES | ELEVATED",
                "threat-to-kill: YES, threat-has-fallen: YES | child-lives-with-perpetrator: YES | ELEVATED"
            })
    void each_child_has_a_level_of_its_own(String adult, String child, String level) {
        assertThat(child(adult, child)).isEqualTo(level);
    }

    @Test
    void a_child_at_high_makes_the_adult_at_least_elevated() {
        assertThat(level(allNo(Reach.MEMBER), "child-violence-risk: YES")).isEqualTo("ELEVATED");
    }

    /**
     * LAP: any of the first three is always at least HIGH, and strangulation is here; at least four of the others are
     * where some violence, threat, control or stalking is told of, as it is in the setting that the screen is made for.
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
            boolean told =
                    ENOUGH_BESIDE.stream().anyMatch(fact -> answers.get(fact).equals("YES"));
            boolean high = alone > 0
                    || minor >= 4 && told
                    || answers.get("strangulation").equals("YES");
            String unlessHigh = told ? "ELEVATED" : minor > 0 ? "UNCLEAR" : "LIMITED";
            assertThat(levelOfChoices(answers))
                    .as(() -> "combination " + answers)
                    .isEqualTo(high ? "HIGH" : unlessHigh);
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
        TheBook.BOOK.vocabulary().questions().values().stream()
                .filter(question -> "YES".equals(answers.get(question.id())))
                .map(question -> TheBook.BOOK.vocabulary().askedWith(question))
                .filter(askedWith -> askedWith.isClosed(
                        gate -> "NO".equals(answers.get(gate.question().id()))))
                .flatMap(askedWith -> askedWith.any().stream())
                .forEach(gate -> answers.remove(gate.question().id()));
    }

    private static String child(String adult, String child) {
        Map<String, String> all = allNo(Reach.MEMBER);
        put(all, adult);
        takeBackWhatCannotBe(all);
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

    /** Returns a NO to every yes-or-no question but those of a reach and those that hang on the answer to another. */
    private static Map<String, String> allNo(Reach but) {
        Map<String, String> answers = new TreeMap<>();
        for (Question question : TheBook.BOOK.vocabulary().questions().values()) {
            if (question.reach() != but
                    && question.onlyWith() == null
                    && question.scale().equals(Scale.OneOf.YES_NO)) {
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
