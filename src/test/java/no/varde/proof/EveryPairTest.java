package no.varde.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import no.varde.PlantedBook;
import no.varde.SmallBooks;
import no.varde.assessment.Assessment;
import no.varde.assessment.Person;
import no.varde.rulebook.Facts;
import no.varde.rulebook.Principle;
import no.varde.rulebook.RuleBook;
import no.varde.rulebook.Strengthening;
import no.varde.rulebook.TruthReading;
import no.varde.vocabulary.Answer;
import no.varde.vocabulary.Conclusion;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Reach;
import no.varde.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;

/** On a book whose every two cases are held against each other: what is proved of all pairs fails for none of them. */
class EveryPairTest {

    private static final Vocabulary VOCABULARY = SmallBooks.KITE.vocabulary();
    private static final Answer YES = new Answer.Choice("YES");
    private static final Answer NO = new Answer.Choice("NO");

    /** A case and what is concluded in it of each person. */
    private record Case(Assessment assessment, List<Facts> facts) {

        Person person(int at) {
            return at == 0 ? assessment.main() : assessment.members().get(at - 1);
        }
    }

    private static RuleBook book(PlantedBook planted, Collection<String> principles) {
        StringBuilder all = new StringBuilder("principles:\n");
        int number = 1;
        for (String principle : principles) {
            all.append("- id: P-%02d\n".formatted(number++))
                    .append("  says: {nb: Det plantede, en: What is planted}\n  source: AIR 1\n")
                    .append(principle);
        }
        return RuleBook.read(planted.file("principles.yaml", all.toString()).files());
    }

    private static List<Case> everyCase(RuleBook book) {
        TruthReading reading = new TruthReading(book);
        return SmallBooks.everyAssessment(book, 1).stream()
                .map(one -> new Case(one, reading.read(one)))
                .toList();
    }

    private static boolean isClear(Principle principle, RuleBook book) {
        return Objects.requireNonNull(PairBreaches.of(principle, book)).isClear();
    }

    /** Books in which a red flag and a no do this and that to levels and duties. */
    private static List<PlantedBook> books() {
        return List.of(
                PlantedBook.kite(),
                PlantedBook.kite()
                        .plant("levels/n.dslr", "  minst to ting er galt\nthen", "  høyst én ting er gal\nthen"),
                withRule("det er ikke torden", "regn luften som minst vill for dragen"),
                withRule("ingen drage er dårlig", "regn luften som minst vill for den som flyr"));
    }

    private static PlantedBook withRule(String when, String then) {
        String rule = PlantedPrinciple.rule("NI-20", when, then).replace("SEA Om bord", "AIR 1");
        return PlantedBook.kite().append("levels/n.dslr", rule);
    }

    @Test
    void stronger_answers_are_proved_to_lower_nothing_only_where_they_never_do() {
        int proved = 0;
        int broken = 0;
        for (PlantedBook planted : books()) {
            Map<String, Set<String>> fixed = new LinkedHashMap<>();
            for (Set<String> ids :
                    List.of(Set.<String>of(), Set.of("has-line"), Set.of("thunder"), Set.of("torn", "has-line"))) {
                for (String stronger : List.of("NO_TO_UNKNOWN", "RED_FLAGS")) {
                    fixed.put(
                            "  kind: MORE_NEVER_LESS\n  stronger: " + stronger + "\n  keeps: [LEVELS, DUTIES]\n"
                                    + (ids.isEmpty() ? "" : "  fixed: " + List.copyOf(ids) + "\n"),
                            ids);
                }
            }
            RuleBook book = book(planted, fixed.keySet());
            List<Case> cases = everyCase(book);
            for (Principle principle : book.principles()) {
                Principle.MoreNeverLess more = (Principle.MoreNeverLess) principle;
                boolean clear = isClear(principle, book);
                boolean fails = fails(cases, more.stronger().fixed(), stronger(more), EveryPairTest::isLess);
                assertThat(clear)
                        .as(more.stronger().how() + " " + more.stronger().fixed() + " " + planted.text("levels/n.dslr"))
                        .isEqualTo(!fails);
                proved += clear ? 1 : 0;
                broken += fails ? 1 : 0;
            }
        }
        assertThat(proved).isGreaterThan(4);
        assertThat(broken).isGreaterThan(4);
    }

    /** Says which answer after goes with which before. */
    private interface Stronger {
        boolean is(Question question, Answer before, Answer after);
    }

    private static Stronger stronger(Principle.MoreNeverLess more) {
        return (question, before, after) -> more.stronger().how() == Strengthening.Stronger.NO_TO_UNKNOWN
                ? before.equals(NO) && after instanceof Answer.Unknown
                : question.redFlag() != null && !before.equals(YES) && after.equals(YES);
    }

    private static boolean isLess(Case before, Case after) {
        for (int i = 0; i < before.facts().size(); i++) {
            Set<Conclusion> duties = new HashSet<>();
            before.facts().get(i).concluded().stream()
                    .filter(Conclusion.Duty.class::isInstance)
                    .forEach(duties::add);
            if (after.facts().get(i).levelRank() < before.facts().get(i).levelRank()
                    || !after.facts().get(i).concluded().containsAll(duties)) {
                return true;
            }
        }
        return false;
    }

    private static boolean fails(
            List<Case> cases, Set<String> fixed, Stronger stronger, BiPredicate<Case, Case> breach) {
        Map<List<Map<String, Answer>>, Case> byAnswers = new HashMap<>();
        cases.forEach(one -> byAnswers.put(answers(one), one));
        for (Case before : cases) {
            for (List<Map<String, Answer>> other : strengthened(before, fixed, stronger)) {
                Case after = byAnswers.get(other);
                if (after != null && breach.test(before, after)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static List<Map<String, Answer>> answers(Case one) {
        List<Map<String, Answer>> answers = new ArrayList<>();
        for (int i = 0; i < one.facts().size(); i++) {
            answers.add(one.person(i).answers());
        }
        return answers;
    }

    /** Returns the answers of a case with each set of those that may be stronger made so. */
    private static List<List<Map<String, Answer>>> strengthened(Case before, Set<String> fixed, Stronger stronger) {
        List<List<Map<String, Answer>>> all = new ArrayList<>(List.of(answers(before)));
        for (int i = 0; i < before.facts().size(); i++) {
            for (Question question : VOCABULARY.questions().values()) {
                if ((question.reach() == Reach.MEMBER) == (i > 0) && !fixed.contains(question.id())) {
                    for (Answer after : List.of(YES, Answer.UNKNOWN)) {
                        if (stronger.is(question, before.person(i).answer(question.id()), after)) {
                            int person = i;
                            List.copyOf(all).forEach(one -> all.add(with(one, person, question.id(), after)));
                        }
                    }
                }
            }
        }
        return all;
    }

    private static List<Map<String, Answer>> with(
            List<Map<String, Answer>> answers, int person, String question, Answer answer) {
        List<Map<String, Answer>> changed = new ArrayList<>(answers);
        Map<String, Answer> own = new HashMap<>(changed.get(person));
        if (answer instanceof Answer.Unknown) {
            own.remove(question);
        } else {
            own.put(question, answer);
        }
        changed.set(person, own);
        return changed;
    }

    @Test
    void members_are_proved_to_be_apart_only_from_answers_that_never_change_what_is_said_of_them() {
        Map<String, Set<String>> free = new LinkedHashMap<>();
        for (String about : List.of("flyer", "field", "kite")) {
            for (Set<String> except : List.of(Set.<String>of(), Set.of("wind"), Set.of("thunder"), Set.of("torn"))) {
                Set<String> ids = new HashSet<>();
                VOCABULARY.questions().values().stream()
                        .filter(question -> question.about().equals(about))
                        .forEach(question -> ids.add(question.id()));
                if (ids.containsAll(except)) {
                    ids.removeAll(except);
                    free.put(
                            "  kind: APART\n  about: [" + about + "]\n"
                                    + (except.isEmpty() ? "" : "  except: " + except + "\n"),
                            ids);
                }
            }
        }
        RuleBook book = book(PlantedBook.kite(), free.keySet());
        List<Case> cases = everyCase(book);
        List<Boolean> clear = book.principles().stream()
                .map(principle -> isClear(principle, book))
                .toList();
        List<Boolean> apart =
                free.values().stream().map(ids -> areApart(cases, ids)).toList();
        assertThat(clear).isEqualTo(apart).contains(true, false);
    }

    private static boolean areApart(List<Case> cases, Set<String> free) {
        Map<List<Map<String, Answer>>, List<Object>> byTheOthers = new HashMap<>();
        for (Case one : cases) {
            if (one.facts().size() > 1) {
                List<Map<String, Answer>> others = new ArrayList<>();
                answers(one).forEach(answers -> {
                    Map<String, Answer> kept = new HashMap<>(answers);
                    kept.keySet().removeAll(free);
                    others.add(kept);
                });
                Facts member = one.facts().get(1);
                List<Object> said = List.of(member.levelRank(), member.outcome("mend"));
                if (!byTheOthers.computeIfAbsent(others, any -> said).equals(said)) {
                    return false;
                }
            }
        }
        return true;
    }
}
