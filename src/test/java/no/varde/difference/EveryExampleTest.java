package no.varde.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.varde.PlantedBook;
import no.varde.SmallBooks;
import no.varde.TheBook;
import no.varde.assessment.Answers;
import no.varde.assessment.Assessment;
import no.varde.difference.BookDifference.Way;
import no.varde.rulebook.Facts;
import no.varde.rulebook.RuleBook;
import no.varde.rulebook.TruthReading;
import no.varde.vocabulary.CellSet;
import no.varde.vocabulary.Role;
import no.varde.vocabulary.Vocabulary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** On a book whose every case is tried: just those ways of changing are told that some case shows, and none has less. */
class EveryExampleTest {

    private static final String LEVELS = "levels/n.dslr";
    private static final String WHOLE =
            """

            household:
            - id: some-kite-bad
              any: det viser seg at dragen er dårlig
              says:
                YES: {nb: minst én drage er dårlig, en: at least one kite is bad}
                NO: {nb: ingen drage er dårlig, en: no kite is bad}
            - id: some-kite-whole
              any: dragen er ikke revet
              says:
                YES: {nb: minst én drage er hel, en: at least one kite is whole}
                NO: {nb: ingen drage er hel, en: no kite is whole}
            """;

    /** A way of changing. */
    private record Change(Topic subject, String from, String to) {}

    /** Two books of which the first has a rule more or a sentence more in a rule. */
    record Planted(String what, PlantedBook old, PlantedBook present) {
        @Override
        public String toString() {
            return what;
        }
    }

    private static PlantedBook kites(String... when) {
        String rest = PlantedBook.kite().text("vocabulary/rest.yaml");
        String household = rest.substring(rest.indexOf("household:"), rest.indexOf("needs:"));
        PlantedBook kites = PlantedBook.kite().plant("vocabulary/rest.yaml", household, WHOLE.strip() + "\n\n");
        return when.length == 0 ? kites : kites.append(LEVELS, PlantedRule.of("NI-20", when));
    }

    static Stream<Planted> edits() {
        PlantedBook both = kites("minst én drage er dårlig", "minst én drage er hel");
        return Stream.of(
                new Planted("a rule that takes two members", kites(), both),
                new Planted("a rule that one member breaks", kites("ingen drage er dårlig"), kites()),
                new Planted(
                        "a sentence about members less", both, kites("minst én drage er dårlig", "det er ikke torden")),
                new Planted("a rule that takes a member less", both, kites("minst én drage er hel")),
                new Planted(
                        "a rule of the level",
                        PlantedBook.kite(),
                        PlantedBook.kite().plant(LEVELS, "  det blåser kuling\n  det viser", "  det viser")),
                new Planted(
                        "a count",
                        PlantedBook.kite(),
                        PlantedBook.kite().plant("vocabulary/rest.yaml", "  atLeast: 2", "  atLeast: 1")),
                new Planted(
                        "a measure",
                        PlantedBook.kite(),
                        PlantedBook.kite().plant("measures/m.dslr", "vurder å gå hjem", "anbefal å gå hjem")));
    }

    /** Returns how little is known in a case that shows a change, for each change that any case shows. */
    private static Map<Change, Integer> tried(RuleBook old, RuleBook present) {
        List<Vocabulary> both = List.of(old.vocabulary(), present.vocabulary());
        List<Topic> subjects = Topic.all(both);
        TruthReading before = new TruthReading(old);
        TruthReading after = new TruthReading(present);
        Map<Change, Integer> least = new HashMap<>();
        for (Assessment one : SmallBooks.everyAssessment(old, 2)) {
            List<Facts> was = before.read(one);
            List<Facts> is = after.read(one);
            for (Topic subject : subjects) {
                int person = subject.role().firstPerson();
                if (person < was.size()) {
                    String from = subject.value(was.get(person), old.vocabulary());
                    String to = subject.value(is.get(person), present.vocabulary());
                    if (!from.equals(to)) {
                        least.merge(new Change(subject, from, to), known(old.vocabulary(), one), Math::min);
                    }
                }
            }
        }
        return least;
    }

    /** Counts the members and all answers, those that follow from others too. */
    private static int known(Vocabulary vocabulary, Assessment one) {
        int known = one.members().size();
        for (int person = 0; person < one.persons().size(); person++) {
            Role role = Role.ofPerson(person);
            Answers answers = Answers.of(vocabulary, one, one.persons().get(person));
            known += (int) vocabulary.questions().values().stream()
                    .filter(question -> question.askedOf() == role
                            && !answers.cells(question.slot()).equals(CellSet.UNKNOWN))
                    .count();
        }
        return known;
    }

    @ParameterizedTest
    @MethodSource("edits")
    void just_the_ways_that_some_case_shows_are_told_each_with_as_little_as_any_case_has(Planted planted) {
        RuleBook old = RuleBook.read(planted.old().files());
        RuleBook present = RuleBook.read(planted.present().files());
        Map<Change, Integer> told = new HashMap<>();
        for (BookDifference.Changed changed : Compared.books(old, present).changed()) {
            for (Way way : changed.ways()) {
                assertThat(way.fewest()).isTrue();
                assertThat(known(old.vocabulary(), way.example())).isEqualTo(way.known());
                told.put(new Change(changed.subject(), way.from(), way.to()), way.known());
            }
        }
        assertThat(told).isNotEmpty().isEqualTo(tried(old, present));
    }

    @ParameterizedTest
    @MethodSource("edits")
    void the_same_is_told_whenever_it_is_asked(Planted planted) {
        RuleBook old = RuleBook.read(planted.old().files());
        RuleBook present = RuleBook.read(planted.present().files());
        assertThat(BookDifference.of(old, present, TheBook.TODAY))
                .isEqualTo(BookDifference.of(old, present, TheBook.TODAY));
    }
}
