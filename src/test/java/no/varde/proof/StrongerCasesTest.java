package no.varde.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import no.varde.PlantedBook;
import no.varde.SmallBooks;
import no.varde.TheBook;
import no.varde.assessment.Assessment;
import no.varde.assessment.Person;
import no.varde.decision.Decider;
import no.varde.rulebook.Facts;
import no.varde.rulebook.RuleBook;
import no.varde.rulebook.TruthReading;
import no.varde.vocabulary.Answer;
import no.varde.vocabulary.Conclusion;
import no.varde.vocabulary.Measure;
import no.varde.vocabulary.OutcomeKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** On a book whose every two cases are held against each other: each way of being stronger, and each thing that is kept. */
class StrongerCasesTest {

    private static final Set<OutcomeKind> LISTED = EnumSet.of(OutcomeKind.RECOMMENDED, OutcomeKind.CONSIDER);

    /** What is concluded of the person who flies, in a case and in one that is stronger. */
    private interface Breach extends BiPredicate<List<Facts>, List<Facts>> {}

    /** Returns the answers that are stronger than some, the same ones too. */
    private interface Stronger extends Function<List<Map<String, Answer>>, List<List<Map<String, Answer>>>> {}

    private static final Map<String, Stronger> STRONGER = Map.of(
            "NO_TO_UNKNOWN", answers -> unknown(answers, "NO"),
            "YES_TO_UNKNOWN", answers -> unknown(answers, "YES"),
            "HIGHER\n  of: [wind]", answers -> others(answers, "wind", StrongerCasesTest::isHigher),
            "ANY\n  of: [has-line]", answers -> others(answers, "has-line", (before, after) -> true),
            "MEMBER_MORE", StrongerCasesTest::memberMore);

    private static final Map<String, Breach> KEPT = Map.of(
            "keeps: [LEVELS]", StrongerCasesTest::lowersALevel,
            "keeps: [WARNINGS]", StrongerCasesTest::losesAWarning,
            "keeps: [HOLDS]", StrongerCasesTest::losesAHold,
            "keepsNeeds: [hold]", StrongerCasesTest::losesANeed);

    @Test
    void what_is_kept_is_proved_in_all_pairs_of_cases_and_refuted_where_one_pair_shows_it() {
        Map<String, Boolean> expected = new LinkedHashMap<>();
        RuleBook kite = SmallBooks.KITE;
        Map<List<Map<String, Answer>>, List<Facts>> cases = cases(kite);
        STRONGER.forEach((how, stronger) -> KEPT.forEach((keeps, breach) -> {
            for (boolean sameLevel : List.of(false, true)) {
                String principle = "  kind: MORE_NEVER_LESS\n  stronger: " + how + "\n  " + keeps + "\n"
                        + (sameLevel ? "  atSameLevel: true\n" : "");
                expected.put(principle, holds(cases, stronger, breach, sameLevel));
            }
        }));
        assertThat(proved(expected.keySet())).isEqualTo(expected);
        assertThat(expected.values()).contains(true, false);
    }

    private static Map<String, Boolean> proved(Collection<String> principles) {
        StringBuilder file = new StringBuilder("principles:\n");
        int number = 1;
        for (String principle : principles) {
            file.append("- id: P-%02d\n".formatted(number++))
                    .append("  says: {nb: Det plantede, en: What is planted}\n  source: AIR 1\n")
                    .append(principle);
        }
        RuleBook book = RuleBook.read(
                PlantedBook.kite().file("principles.yaml", file.toString()).files());
        List<Verdict> verdicts = Principles.prove(new Decider(book), TheBook.TODAY);
        Map<String, Boolean> proved = new LinkedHashMap<>();
        principles.forEach(
                principle -> proved.put(principle, verdicts.get(proved.size()).isProved()));
        return proved;
    }

    private static Map<List<Map<String, Answer>>, List<Facts>> cases(RuleBook book) {
        TruthReading reading = new TruthReading(book);
        Map<List<Map<String, Answer>>, List<Facts>> cases = new HashMap<>();
        for (Assessment one : SmallBooks.everyAssessment(book, 2)) {
            List<Map<String, Answer>> answers =
                    new ArrayList<>(List.of(one.main().answers()));
            one.members().stream().map(Person::answers).forEach(answers::add);
            cases.put(answers, reading.read(one));
        }
        return cases;
    }

    private static boolean holds(
            Map<List<Map<String, Answer>>, List<Facts>> cases, Stronger stronger, Breach breach, boolean sameLevel) {
        return cases.entrySet().stream().allMatch(before -> stronger.apply(before.getKey()).stream()
                .filter(cases::containsKey)
                .map(cases::get)
                .noneMatch(after -> isBroken(before.getValue(), after, breach, sameLevel)));
    }

    /** Each person is held against the same person. */
    private static boolean isBroken(List<Facts> before, List<Facts> after, Breach breach, boolean sameLevel) {
        for (int i = 0; i < before.size(); i++) {
            if ((!sameLevel || before.get(i).levelRank() == after.get(i).levelRank())
                    && breach.test(before.subList(i, i + 1), after.subList(i, i + 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean lowersALevel(List<Facts> before, List<Facts> after) {
        return after.get(0).levelRank() < before.get(0).levelRank();
    }

    private static boolean losesAWarning(List<Facts> before, List<Facts> after) {
        Conclusion warned = new Conclusion.Warning("sparks");
        return before.get(0).holds(warned)
                && !after.get(0).holds(warned)
                && before.get(0).outcome("go-home") == after.get(0).outcome("go-home");
    }

    private static boolean losesAHold(List<Facts> before, List<Facts> after) {
        return SmallBooks.KITE.vocabulary().measures().keySet().stream()
                .anyMatch(measure -> before.get(0).outcome(measure) == OutcomeKind.BLOCKED
                        && LISTED.contains(after.get(0).outcome(measure)));
    }

    private static boolean losesANeed(List<Facts> before, List<Facts> after) {
        return has(before.get(0), EnumSet.of(OutcomeKind.RECOMMENDED))
                        && !has(after.get(0), EnumSet.of(OutcomeKind.RECOMMENDED))
                || has(before.get(0), LISTED) && !has(after.get(0), LISTED);
    }

    /** A person's list has the measures for that person alone: those of others are not indicated. */
    private static boolean has(Facts facts, Set<OutcomeKind> kinds) {
        return SmallBooks.KITE.vocabulary().measures().values().stream()
                .map(Measure::id)
                .anyMatch(measure -> kinds.contains(facts.outcome(measure)));
    }

    private static List<List<Map<String, Answer>>> unknown(List<Map<String, Answer>> answers, String was) {
        List<List<Map<String, Answer>>> all = new ArrayList<>(List.of(answers));
        for (int i = 0; i < answers.size(); i++) {
            int person = i;
            answers.get(i).forEach((question, answer) -> {
                if (answer.equals(new Answer.Choice(was))) {
                    List.copyOf(all).forEach(one -> all.add(with(one, person, question, null)));
                }
            });
        }
        return all;
    }

    private static List<List<Map<String, Answer>>> others(
            List<Map<String, Answer>> answers, String question, BiPredicate<Answer, Answer> may) {
        Answer before = answers.get(0).getOrDefault(question, Answer.UNKNOWN);
        List<List<Map<String, Answer>>> all = new ArrayList<>(List.of(answers));
        List<Answer> every = question.equals("wind")
                ? List.of(new Answer.Whole(0), new Answer.Whole(5), new Answer.Whole(8))
                : List.of(Answer.UNKNOWN, new Answer.Choice("YES"), new Answer.Choice("NO"));
        every.stream().filter(after -> may.test(before, after)).forEach(after -> {
            all.add(with(answers, 0, question, after.isKnown() ? after : null));
        });
        return all;
    }

    private static boolean isHigher(Answer before, Answer after) {
        return after instanceof Answer.Whole higher
                && (!(before instanceof Answer.Whole lower) || lower.value() < higher.value());
    }

    private static List<List<Map<String, Answer>>> memberMore(List<Map<String, Answer>> answers) {
        List<List<Map<String, Answer>>> all = new ArrayList<>(List.of(answers));
        for (Map<String, Answer> further : List.of(
                Map.<String, Answer>of(),
                Map.<String, Answer>of("torn", new Answer.Choice("YES")),
                Map.<String, Answer>of("torn", new Answer.Choice("NO")))) {
            List<Map<String, Answer>> more = new ArrayList<>(answers);
            more.add(further);
            all.add(more);
        }
        return all;
    }

    private static List<Map<String, Answer>> with(
            List<Map<String, Answer>> answers, int person, String question, @Nullable Answer answer) {
        List<Map<String, Answer>> changed = new ArrayList<>(answers);
        Map<String, Answer> own = new HashMap<>(changed.get(person));
        own.remove(question);
        if (answer != null) {
            own.put(question, answer);
        }
        changed.set(person, own);
        return changed;
    }
}
