package no.varde.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import no.varde.PlantedBook;
import no.varde.TheBook;
import no.varde.assessment.Answers;
import no.varde.assessment.Assessment;
import no.varde.assessment.Person;
import no.varde.difference.BookDifference.Way;
import no.varde.logic.NotCompared;
import no.varde.rulebook.Facts;
import no.varde.rulebook.RuleBook;
import no.varde.rulebook.TruthReading;
import no.varde.vocabulary.Answer;
import no.varde.vocabulary.CellSet;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Role;
import no.varde.vocabulary.Scale;
import no.varde.vocabulary.Vocabulary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Two books that take other answers to a question are compared for every answer of either: just those ways of changing are
 * told that some case shows, seen by each book as far as it takes the answers, and none has less.
 */
class EveryAnswerTest {

    private static final String QUESTIONS = "vocabulary/questions.yaml";
    private static final LocalDate TODAY = TheBook.TODAY;

    private static final String YES_NO =
            """
              type: YNU
              redFlag: true
              ask: {nb: Er det torden?, en: Is there thunder?}
              says:
                YES: {nb: det er torden, en: there is thunder}
                NO: {nb: det er ikke torden, en: there is no thunder}
            """;

    private static final String ONE_MORE =
            """
              type: ENUM
              values: [YES, FAR, NO]
              redFlag: YES
              ask: {nb: Er det torden?, en: Is there thunder?}
              labels:
                YES: {nb: Ja, en: "Yes"}
                FAR: {nb: Langt borte, en: Far away}
                NO: {nb: Nei, en: "No"}
              says:
                YES: {nb: det er torden, en: there is thunder}
                FAR: {nb: det tordner langt borte, en: there is thunder far away}
                NO: {nb: det er ikke torden, en: there is no thunder}
                UNKNOWN: {nb: ingen vet om det er torden, en: nobody knows whether there is thunder}
            """;

    private static final String SOME =
            """
              type: SET
              values: [NEAR, FAR]
              redFlag: NEAR
              ask: {nb: Hvor tordner det?, en: Where is there thunder?}
              labels:
                NEAR: {nb: Her, en: Here}
                FAR: {nb: Langt borte, en: Far away}
              says:
                NEAR: {nb: det er torden, en: there is thunder}
                FAR: {nb: det tordner langt borte, en: there is thunder far away}
                NONE: {nb: det er ikke torden, en: there is no thunder}
                UNKNOWN: {nb: ingen vet om det er torden, en: nobody knows whether there is thunder}
            """;

    private static final String GEAR =
            """
              values: [GLOVES, REEL]
              ask: {nb: Hva har du med?, en: What do you have with you?}
              labels:
                GLOVES: {nb: Hansker, en: Gloves}
                REEL: {nb: Snelle, en: Reel}
              says:
                GLOVES: {nb: den som flyr har hansker, en: the flyer has gloves}
                REEL: {nb: den som flyr har snelle, en: the flyer has a reel}
            """;

    private static final String WET =
            """
            - id: wet
              about: ABOUT
              reach: ABOUT
              type: YNU
              ask: {nb: Er det vått?, en: Is it wet?}
              says:
                YES: {nb: det er vått, en: it is wet}
                NO: {nb: det er tørt, en: it is dry}
              source: AIR 1
            """;

    /** Two books; what is compared of them is compared the other way round too. */
    record Pair(String what, PlantedBook one, PlantedBook other) {
        @Override
        public String toString() {
            return what;
        }
    }

    private record Change(Topic subject, String from, String to) {}

    private static PlantedBook kites(String id, String... when) {
        return PlantedBook.kite().append("levels/n.dslr", PlantedRule.of(id, when));
    }

    static Stream<Pair> pairs() {
        String more = GEAR.replace("REEL]", "REEL, GOGGLES]")
                        .replace("  says:", "    GOGGLES: {nb: Briller, en: Goggles}\n  says:")
                + "    GOGGLES: {nb: den som flyr har briller, en: the flyer has goggles}\n";
        String others = more.replace("GLOVES, REEL, GOGGLES", "GOGGLES, GLOVES")
                .replace("    REEL: {nb: Snelle, en: Reel}\n", "")
                .replace("    REEL: {nb: den som flyr har snelle, en: the flyer has a reel}\n", "");
        return Stream.of(
                new Pair(
                        "a choice more on which a rule hangs",
                        PlantedBook.kite(),
                        kites("NI-20", "det tordner langt borte").plant(QUESTIONS, YES_NO, ONE_MORE)),
                new Pair(
                        "a choice more of which no rule speaks",
                        PlantedBook.kite(),
                        PlantedBook.kite().plant(QUESTIONS, YES_NO, ONE_MORE)),
                new Pair(
                        "a choice more where a rule asks whether anything is known",
                        kites("NI-20", "ingen vet om det er torden"),
                        kites("NI-20", "ingen vet om det er torden").plant(QUESTIONS, YES_NO, ONE_MORE)),
                new Pair(
                        "several choices in the place of one",
                        kites("NI-20", "ingen vet om det er torden"),
                        kites("NI-20", "det tordner langt borte").plant(QUESTIONS, YES_NO, SOME)),
                new Pair(
                        "a choice more of several, where none of them counts",
                        PlantedBook.kite(),
                        kites("NI-20", "den som flyr har briller", "den som flyr har hansker")
                                .plant(QUESTIONS, GEAR, more)),
                new Pair(
                        "one of several for another",
                        kites("NI-20", "den som flyr har snelle"),
                        kites("NI-20", "den som flyr har briller").plant(QUESTIONS, GEAR, others)),
                new Pair(
                        "more numbers",
                        PlantedBook.kite(),
                        PlantedBook.kite()
                                .plant(QUESTIONS, "range: {from: 0, to: 12}", "range: {from: 0, to: 14}")
                                .plant(QUESTIONS, "at-least-5, from: 5, to: 12", "at-least-5, from: 5, to: 14")
                                .plant(QUESTIONS, "at-least-8, from: 8, to: 12", "at-least-8, from: 8, to: 14")),
                new Pair(
                        "fewer numbers at both ends",
                        kites("NI-20", "det er ikke kjent hvor sterk vinden er", "det er ikke torden"),
                        kites("NI-20", "det er ikke kjent hvor sterk vinden er", "det er ikke torden")
                                .plant(QUESTIONS, "range: {from: 0, to: 12}", "range: {from: 2, to: 9}")
                                .plant(QUESTIONS, "at-least-5, from: 5, to: 12", "at-least-5, from: 5, to: 9")
                                .plant(QUESTIONS, "at-least-8, from: 8, to: 12", "at-least-8, from: 8, to: 9")),
                new Pair(
                        "days to come",
                        kites("NI-20", "det er ikke kjent når linen sist ble sett over", "linen er sterk"),
                        kites("NI-20", "det er ikke kjent når linen sist ble sett over", "linen er sterk")
                                .plant(QUESTIONS, "  notAfter: asOf\n", "")),
                new Pair(
                        "a question of the flyer that is asked of each kite",
                        kites("NI-20", "det er vått").append(QUESTIONS, WET.replace("ABOUT", "flyer")),
                        PlantedBook.kite()
                                .append(
                                        "levels/n.dslr",
                                        PlantedRule.of("NI-20", "det er vått").replace("den som flyr", "dragen"))
                                .append(QUESTIONS, WET.replace("ABOUT", "kite"))));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void just_the_ways_that_some_case_shows_are_told_each_with_as_little_as_any_case_has(Pair pair) {
        RuleBook one = RuleBook.read(pair.one().files());
        RuleBook other = RuleBook.read(pair.other().files());
        compare(one, other);
        compare(other, one);
    }

    private static void compare(RuleBook old, RuleBook present) {
        BookDifference difference = Compared.books(old, present);
        assertThat(difference.notCompared()).extracting(NotCompared::why).isEmpty();
        List<Vocabulary> both = List.of(old.vocabulary(), present.vocabulary());
        Map<Change, Integer> told = new HashMap<>();
        for (BookDifference.Changed changed : difference.changed()) {
            for (Way way : changed.ways()) {
                assertThat(way.fewest()).isTrue();
                assertThat(known(both, way.example())).isEqualTo(way.known());
                told.put(new Change(changed.subject(), way.from(), way.to()), way.known());
            }
        }
        assertThat(told).isEqualTo(tried(old, present));
    }

    /** Returns how little is known in a case that shows a change, for each change that any case shows. */
    private static Map<Change, Integer> tried(RuleBook old, RuleBook present) {
        List<Vocabulary> both = List.of(old.vocabulary(), present.vocabulary());
        List<Topic> subjects = Topic.all(both);
        TruthReading before = new TruthReading(old);
        TruthReading after = new TruthReading(present);
        Map<Change, Integer> least = new HashMap<>();
        for (Assessment one : everyAssessment(both)) {
            List<Facts> was = before.read(AskedBy.of(old.vocabulary(), one));
            List<Facts> is = after.read(AskedBy.of(present.vocabulary(), one));
            for (Topic subject : subjects) {
                int person = subject.role().firstPerson();
                if (person < was.size()) {
                    String from = subject.value(was.get(person), old.vocabulary());
                    String to = subject.value(is.get(person), present.vocabulary());
                    if (!from.equals(to)) {
                        least.merge(new Change(subject, from, to), known(both, one), Math::min);
                    }
                }
            }
        }
        return least;
    }

    /** Counts the members and all answers that one of the books knows, those that follow from others too. */
    private static int known(List<Vocabulary> both, Assessment one) {
        int known = one.members().size();
        for (int person = 0; person < one.persons().size(); person++) {
            Role role = Role.ofPerson(person);
            Set<String> ids = new LinkedHashSet<>();
            for (Vocabulary vocabulary : both) {
                Assessment seen = AskedBy.of(vocabulary, one);
                Answers answers = Answers.of(vocabulary, seen, seen.persons().get(person));
                vocabulary.questions().values().stream()
                        .filter(question -> question.askedOf() == role
                                && !answers.cells(question.slot()).equals(CellSet.UNKNOWN))
                        .forEach(question -> ids.add(question.id()));
            }
            known += ids.size();
        }
        return known;
    }

    /** Returns every case of two books with up to one member that some sentence of either can tell from the others. */
    private static List<Assessment> everyAssessment(List<Vocabulary> both) {
        Vocabulary first = both.get(0);
        List<List<Person>> households = new ArrayList<>(List.of(List.of()));
        everyAnswers(both, Role.MEMBER)
                .forEach(answers ->
                        households.add(List.of(new Person(first.persons().member() + "-1", answers))));
        List<Assessment> all = new ArrayList<>();
        for (Map<String, Answer> answers : everyAnswers(both, Role.MAIN)) {
            Person main = new Person(first.persons().main(), answers);
            households.forEach(members -> all.add(new Assessment(TODAY, main, members, Map.of())));
        }
        return all.stream()
                .filter(one -> both.stream().allMatch(book -> agrees(book, one)) && impliedAlike(both, one))
                .toList();
    }

    /** What an answer implies in one of the books counts as answered in both. */
    private static boolean impliedAlike(List<Vocabulary> both, Assessment one) {
        return both.get(0).questions().values().stream()
                .filter(question -> question.onlyWith() != null)
                .map(question -> Objects.requireNonNull(question.onlyWith()).question())
                .allMatch(implied -> both.stream()
                                .map(book -> Answers.of(
                                                book,
                                                AskedBy.of(book, one),
                                                AskedBy.of(book, one).persons().get(0))
                                        .cells(Vocabulary.known(book.questions(), implied)
                                                .slot()))
                                .distinct()
                                .count()
                        == 1);
    }

    private static boolean agrees(Vocabulary vocabulary, Assessment one) {
        return AskedBy.of(vocabulary, one).persons().stream()
                .allMatch(person -> vocabulary.questions().values().stream()
                        .allMatch(question -> question.agreesWith(person.person()::answer)));
    }

    private static List<Map<String, Answer>> everyAnswers(List<Vocabulary> both, Role role) {
        Map<String, Set<Answer>> possible = new HashMap<>();
        for (Vocabulary vocabulary : both) {
            for (Question question : vocabulary.bySlot()) {
                if (question.askedOf() == role) {
                    Set<Answer> answers = possible.computeIfAbsent(question.id(), any -> new LinkedHashSet<>());
                    everyAnswer(question.scale()).stream()
                            .filter(answer -> question.taken(answer, TODAY).equals(answer))
                            .forEach(answers::add);
                }
            }
        }
        possible.replaceAll((id, answers) -> together(answers, both, id));
        List<Map<String, Answer>> all = new ArrayList<>(List.of(Map.of()));
        possible.forEach((id, answers) -> {
            for (Map<String, Answer> shorter : List.copyOf(all)) {
                for (Answer answer : answers) {
                    Map<String, Answer> longer = new HashMap<>(shorter);
                    longer.put(id, answer);
                    all.add(longer);
                }
            }
        });
        return all;
    }

    /** Of several choices those of both books can be chosen together. */
    private static Set<Answer> together(Set<Answer> answers, List<Vocabulary> both, String id) {
        Set<String> choices = new LinkedHashSet<>();
        boolean areSets = both.stream().allMatch(vocabulary -> {
            Question question = vocabulary.questions().get(id);
            return question != null && question.scale().isSet();
        });
        if (!areSets) {
            return answers;
        }
        both.forEach(vocabulary -> choices.addAll(
                Vocabulary.known(vocabulary.questions(), id).scale().choices()));
        return new LinkedHashSet<>(everyAnswer(new Scale.AnyOf(List.copyOf(choices))));
    }

    private static List<Answer> everyAnswer(Scale scale) {
        return scale.match(new Scale.Cases<>(
                oneOf -> oneOf.constants().stream()
                        .map(constant -> (Answer) new Answer.Choice(constant))
                        .toList(),
                anyOf -> some(anyOf.members()),
                whole -> Stream.concat(Stream.of(whole.from(), whole.to()), whole.starts().stream())
                        .map(number -> (Answer) new Answer.Whole(number))
                        .toList(),
                day -> Stream.concat(
                                Stream.of(TODAY, TODAY.plusDays(1)),
                                day.starts().stream()
                                        .flatMap(start ->
                                                Stream.of(start.on(TODAY).minusDays(1), start.on(TODAY))))
                        .map(date -> (Answer) new Answer.Day(date))
                        .toList()));
    }

    private static List<Answer> some(List<String> members) {
        List<Answer> all = new ArrayList<>();
        for (int bits = 0; bits < 1 << members.size(); bits++) {
            List<String> chosen = new ArrayList<>();
            for (int i = 0; i < members.size(); i++) {
                if ((bits & 1 << i) != 0) {
                    chosen.add(members.get(i));
                }
            }
            all.add(new Answer.Choices(chosen));
        }
        return all;
    }
}
