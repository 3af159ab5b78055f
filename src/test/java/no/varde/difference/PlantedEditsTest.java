package no.varde.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import no.varde.PlantedBook;
import no.varde.difference.Edit.Kind;
import no.varde.difference.Edit.Part;
import no.varde.logic.NotCompared;
import no.varde.logic.NotCompared.Why;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of edit of a book is told, and named as the cause of what differs; what differs has an example that runs. */
class PlantedEditsTest {

    private static final String QUESTIONS = "vocabulary/questions.yaml";
    private static final String FINDINGS = "vocabulary/findings.yaml";
    private static final String MEASURES = "vocabulary/measures.yaml";
    private static final String BOOK = "vocabulary/book.yaml";
    private static final String MISHAPS = "vocabulary/mishaps.yaml";
    private static final String LIMITS = "limits/limits.dslr";

    private static final String NO_ROWING =
            """
            rule "GR-03 Ikke ro i kuling"
              @kilde("SEA Når det går galt")
              @title("No rowing in a gale")
              @begrunnelse("Ingen ror mot sterk kuling.")
              @reason("Nobody rows against a gale.")
            when
              det er meldt minst sterk kuling
            then
              ikke årer
            end
            """;

    private static final String NO_ROWING_IN_A_ROWING_BOAT =
            """

            impossible:
            - id: rowing-boat-with-engine
              where: {boat-kind: ROWING, has-engine: "YES"}
              says: {nb: En robåt har ikke motor., en: A rowing boat has no engine.}
              source: SEA Før turen
            """;

    /** An edit of the book about boats, as it is to be told. */
    private record Planted(String file, String old, String planted, Edit edit) {

        PlantedBook book() {
            PlantedBook book = PlantedBook.boat().plant(file, old, planted);
            return edit.part() == Part.RULE && edit.kind() == Kind.REMOVED ? book.untranslated(edit.id()) : book;
        }

        @Override
        public String toString() {
            return edit.part() + " " + edit.id() + " " + edit.kind() + " " + edit.removed() + edit.added();
        }
    }

    private static Planted planted(
            String file, String old, String planted, Part part, String id, String removed, String added) {
        return new Planted(file, old, planted, new Edit(part, Kind.CHANGED, id, lines(removed), lines(added)));
    }

    private static List<String> lines(String text) {
        return text.isEmpty() ? List.of() : List.of(text);
    }

    static Stream<Planted> editsThatChangeWhatIsSaid() {
        return Stream.of(
                new Planted(
                        LIMITS,
                        NO_ROWING,
                        "",
                        new Edit(
                                Part.RULE,
                                Kind.REMOVED,
                                "GR-03",
                                List.of("det er meldt minst sterk kuling", "ikke årer"),
                                List.of())),
                new Planted(
                        LIMITS,
                        NO_ROWING,
                        NO_ROWING
                                + NO_ROWING.replace("GR-03", "GR-90").replace("minst sterk kuling", "minst frisk bris"),
                        new Edit(
                                Part.RULE,
                                Kind.ADDED,
                                "GR-90",
                                List.of(),
                                List.of("det er meldt minst frisk bris", "ikke årer"))),
                planted(
                        QUESTIONS,
                        "at-least-5, from: 5",
                        "at-least-5, from: 7",
                        Part.QUESTION,
                        "wind",
                        "at-least-5: 5 to 12",
                        "at-least-5: 7 to 12"),
                planted(
                        QUESTIONS,
                        "anyOf: [COAST, OPEN_SEA]",
                        "anyOf: [OPEN_SEA]",
                        Part.QUESTION,
                        "waters",
                        "not-sheltered: COAST, OPEN_SEA",
                        "not-sheltered: OPEN_SEA"),
                planted(
                        QUESTIONS,
                        "within-2-days, daysAfter: 2",
                        "within-2-days, daysAfter: 4",
                        Part.QUESTION,
                        "departure",
                        "within-2-days: from asOf before asOf + 3 days",
                        "within-2-days: from asOf before asOf + 5 days"),
                planted(
                        FINDINGS,
                        "- id: signs-of-breakdown\n  atLeast: 2",
                        "- id: signs-of-breakdown\n  atLeast: 1",
                        Part.COUNT,
                        "signs-of-breakdown",
                        "atLeast: 2",
                        "atLeast: 1"),
                planted(
                        FINDINGS,
                        "  - det viser seg at båten ikke kan tilkalle hjelp\n",
                        "",
                        Part.COUNT,
                        "weak-points",
                        "of: det viser seg at båten ikke kan tilkalle hjelp",
                        ""),
                planted(
                        FINDINGS,
                        "any: sjøen er minst farlig",
                        "any: sjøen er minst grov",
                        Part.HOUSEHOLD,
                        "a-passenger-in-danger",
                        "any: sjøen er minst farlig",
                        "any: sjøen er minst grov"),
                planted(
                        BOOK,
                        "recommendUpTo: 3\n  considerUpTo: 4",
                        "recommendUpTo: 3\n  considerUpTo: 3",
                        Part.LEVEL,
                        "ROUGH",
                        "considerUpTo: 4",
                        "considerUpTo: 3"),
                planted(
                        BOOK,
                        "from: 2015-05-01",
                        "from: 2016-05-01",
                        Part.LAW,
                        "boat-act-vest",
                        "from: 2015-05-01",
                        "from: 2016-05-01"),
                planted(
                        MEASURES,
                        ", outsideCeilingWhen: must-leave-boat",
                        "",
                        Part.NEED,
                        "leave-boat",
                        "outsideCeilingWhen: must-leave-boat",
                        ""),
                planted(
                        MEASURES,
                        "milder: [life-jacket]\n  intrusiveness: 4",
                        "milder: [life-jacket, life-line]\n  intrusiveness: 4",
                        Part.MEASURE,
                        "life-raft",
                        "",
                        "milder: life-line"),
                planted(
                        MEASURES,
                        "milder: [passenger-vest]\n  intrusiveness: 3",
                        "milder: [passenger-vest]\n  intrusiveness: 5",
                        Part.MEASURE,
                        "passenger-ashore",
                        "intrusiveness: 3",
                        "intrusiveness: 5"),
                planted(
                        MISHAPS,
                        "atLeast: 2",
                        "atLeast: 1",
                        Part.LOG,
                        "mishaps",
                        "leaks-lately: atLeast 2 where date from asOf - 30 days before asOf + 1 days, what LEAK",
                        "leaks-lately: atLeast 1 where date from asOf - 30 days before asOf + 1 days, what LEAK"));
    }

    @ParameterizedTest
    @MethodSource("editsThatChangeWhatIsSaid")
    void an_edit_is_told_and_is_the_cause_of_what_differs(Planted planted) {
        BookDifference difference = Compared.withBoat(planted.book());
        assertThat(difference.edits()).containsExactly(planted.edit());
        assertThat(difference.notCompared()).isEmpty();
        assertThat(difference.changed())
                .isNotEmpty()
                .flatExtracting(BookDifference.Changed::ways)
                .allSatisfy(way -> assertThat(way.causes()).containsExactly(planted.edit()));
    }

    static Stream<Planted> editsThatChangeNothingThatIsSaid() {
        return Stream.of(
                planted(
                        QUESTIONS,
                        "type: INT\n  changes: false\n  range: {from: 0, to: 110}",
                        "type: INT\n  range: {from: 0, to: 110}",
                        Part.QUESTION,
                        "passenger-age",
                        "changes: false",
                        ""),
                planted(
                        MEASURES,
                        "phrase: {nb: vestplikten, en: the duty to wear a vest, sv: västplikten}\n  concerns: trip",
                        "phrase: {nb: vestplikten, en: the duty to wear a vest, sv: västplikten}\n  concerns: boat",
                        Part.DUTY,
                        "vest-duty",
                        "concerns: trip",
                        "concerns: boat"),
                planted(
                        QUESTIONS,
                        "range: {from: 0, to: 110}",
                        "range: {from: 0, to: 120}",
                        Part.QUESTION,
                        "passenger-age",
                        "answers: INT 0 to 110",
                        "answers: INT 0 to 120"),
                planted(FINDINGS, "days: 30", "days: 14", Part.REVIEW, "next-month", "days: 30", "days: 14"),
                planted(BOOK, "  first: mayday\n", "", Part.LEVEL, "DANGEROUS", "first: mayday", ""));
    }

    @ParameterizedTest
    @MethodSource("editsThatChangeNothingThatIsSaid")
    void an_edit_that_changes_nothing_that_is_said_is_told_too(Planted planted) {
        BookDifference difference = Compared.withBoat(planted.book());
        assertThat(difference.edits()).containsExactly(planted.edit());
        assertThat(difference.notCompared()).isEmpty();
        assertThat(difference.changed()).isEmpty();
    }

    static Stream<Planted> editsOfWhatCanBeAnswered() {
        return Stream.of(
                planted(
                        QUESTIONS,
                        "  onlyWith: {question: has-engine, is: YES}\n",
                        "",
                        Part.QUESTION,
                        "engine-serviced",
                        "onlyWith: has-engine YES",
                        ""),
                planted(
                        MISHAPS,
                        "daysBefore: 30",
                        "daysBefore: 60",
                        Part.LOG,
                        "mishaps",
                        "leaks-lately: atLeast 2 where date from asOf - 30 days before asOf + 1 days, what LEAK",
                        "leaks-lately: atLeast 2 where date from asOf - 60 days before asOf + 1 days, what LEAK"));
    }

    @ParameterizedTest
    @MethodSource("editsOfWhatCanBeAnswered")
    void an_edit_of_what_can_be_answered_is_told_as_what_is_not_compared(Planted planted) {
        BookDifference difference = Compared.withBoat(planted.book());
        assertThat(difference.edits()).containsExactly(planted.edit());
        assertThat(difference.notCompared())
                .extracting(NotCompared::id)
                .containsExactly(planted.edit().id());
    }

    @Test
    void answers_that_one_book_refuses_are_told_and_the_rest_compared() {
        PlantedBook refusing = PlantedBook.boat().append(QUESTIONS, NO_ROWING_IN_A_ROWING_BOAT);
        BookDifference difference = Compared.withBoat(refusing);
        List<String> where = List.of("boat-kind: ROWING", "has-engine: YES");
        assertThat(difference.edits())
                .containsExactly(new Edit(Part.IMPOSSIBLE, Kind.ADDED, "rowing-boat-with-engine", List.of(), where));
        assertThat(difference.notCompared())
                .containsExactly(new NotCompared(Why.REFUSED_BY_NEW, "rowing-boat-with-engine"));
        assertThat(difference.changed()).isEmpty();
    }

    @Test
    void answers_that_both_books_refuse_under_other_names_are_compared_in_full() {
        PlantedBook one = PlantedBook.boat().append(QUESTIONS, NO_ROWING_IN_A_ROWING_BOAT);
        PlantedBook other = PlantedBook.boat()
                .append(QUESTIONS, NO_ROWING_IN_A_ROWING_BOAT.replace("rowing-boat-with-engine", "rowed-by-engine"));
        BookDifference difference = Compared.books(one, other);
        assertThat(difference.edits()).extracting(Edit::kind).containsExactlyInAnyOrder(Kind.REMOVED, Kind.ADDED);
        assertThat(difference.notCompared()).isEmpty();
    }

    @Test
    void answers_that_the_old_book_alone_refuses_are_told() {
        PlantedBook refusing = PlantedBook.boat().append(QUESTIONS, NO_ROWING_IN_A_ROWING_BOAT);
        assertThat(Compared.books(refusing, PlantedBook.boat()).notCompared())
                .containsExactly(new NotCompared(Why.REFUSED_BY_OLD, "rowing-boat-with-engine"));
    }
}
