package no.varde.difference;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import no.varde.PlantedBook;
import no.varde.TheBook;
import no.varde.rulebook.BookFiles;
import no.varde.rulebook.RuleBook;
import no.varde.vocabulary.Role;
import org.junit.jupiter.api.Test;

/** Two books are compared over every case: what is written otherwise may say the same, and what differs has an example. */
class BookDifferenceTest {

    private static final String FINDINGS = "findings/boat-and-trip.dslr";
    private static final String QUESTIONS = "vocabulary/questions.yaml";

    private static BookDifference boat(PlantedBook present) {
        return Compared.withBoat(present);
    }

    private static BookDifference real(String file, String old, String planted) {
        try {
            Map<String, byte[]> files =
                    new TreeMap<>(BookFiles.in(Path.of("rules")).byName());
            String text = new String(files.get(file), UTF_8);
            assertThat(text).contains(old);
            files.put(file, text.replace(old, planted).getBytes(UTF_8));
            return Compared.books(TheBook.BOOK, RuleBook.read(new BookFiles(files)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BookDifference.Changed changed(BookDifference difference, Topic.About part, String id) {
        return difference.changed().stream()
                .filter(changed -> changed.subject().about() == part
                        && changed.subject().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("unchanged: " + id + " in " + difference));
    }

    @Test
    void a_book_is_equal_to_itself() {
        assertThat(boat(PlantedBook.boat()).changed()).isEmpty();
        assertThat(boat(PlantedBook.boat()).edits()).isEmpty();
    }

    @Test
    void a_rule_that_says_what_another_implies_changes_nothing() {
        BookDifference difference = boat(
                PlantedBook.boat()
                        .append(
                                "levels/sea.dslr",
                                """

                        rule "SJ-90 Havet er alt farlig"
                          @kilde("SEA Når det går galt")
                          @title("Already dangerous")
                          @begrunnelse("En båt i nød er farlig i all slags sjø.")
                          @reason("A boat in distress is dangerous in any sea.")
                        when
                          det viser seg at båten er i nød
                          båten har alt dratt
                        then
                          regn sjøen som minst grov for båten
                        end
                        """));
        assertThat(difference.edits()).extracting(Edit::id).containsExactly("SJ-90");
        assertThat(difference.changed()).isEmpty();
    }

    @Test
    void a_dropped_sentence_has_an_example_and_its_rule_as_cause() {
        BookDifference difference = boat(
                PlantedBook.boat().plant(FINDINGS, "  det viser seg at båten er i dårlig stand\n  båten", "  båten"));
        BookDifference.Changed level = changed(difference, Topic.About.LEVEL, "");
        assertThat(level.ways()).allSatisfy(way -> {
            assertThat(way.fewest()).isTrue();
            assertThat(way.causes()).extracting(Edit::id).containsExactly("FU-04");
        });
    }

    @Test
    void a_shifted_level_changes_the_level() {
        BookDifference difference = boat(PlantedBook.boat()
                .plant(
                        "levels/sea.dslr",
                        "  det viser seg at turen er utsatt\nthen\n  regn sjøen som minst grov",
                        "  det viser seg at turen er utsatt\nthen\n  regn sjøen som minst farlig"));
        assertThat(changed(difference, Topic.About.LEVEL, "").ways())
                .extracting(BookDifference.Way::from)
                .isNotEmpty();
    }

    @Test
    void of_two_edits_the_one_that_makes_the_difference_is_named() {
        BookDifference difference = boat(PlantedBook.boat()
                .plant(FINDINGS, "  det viser seg at båten er i dårlig stand\n  båten", "  båten")
                .plant(
                        "levels/sea.dslr",
                        "  det viser seg at passasjeren er i nød\nthen\n  regn sjøen som minst farlig",
                        "  det viser seg at passasjeren er i nød\nthen\n  regn sjøen som minst grov"));
        assertThat(difference.changed().stream()
                        .filter(changed -> changed.subject().equals(new Topic(Role.MEMBER, Topic.About.LEVEL, "")))
                        .flatMap(changed -> changed.ways().stream()))
                .isNotEmpty()
                .allSatisfy(way -> assertThat(way.causes()).extracting(Edit::id).containsExactly("SJ-06"));
    }

    @Test
    void a_moved_band_has_an_example_between_the_old_limit_and_the_new() {
        BookDifference difference = boat(PlantedBook.boat()
                .plant(QUESTIONS, "monthsBefore: 12,", "monthsBefore: 18,")
                .plant(QUESTIONS, "moreThanMonthsBefore: 12,", "moreThanMonthsBefore: 18,"));
        assertThat(difference.notCompared()).isEmpty();
        assertThat(difference.changed())
                .isNotEmpty()
                .flatExtracting(BookDifference.Changed::ways)
                .extracting(way -> way.example().main().answers().keySet())
                .allSatisfy(known -> assertThat(known).contains("engine-serviced"));
    }

    @Test
    void a_question_of_one_book_only_is_compared_for_every_answer_and_the_other_book_does_not_see_it() {
        BookDifference difference = boat(PlantedBook.boat()
                .append(
                        QUESTIONS,
                        """
                        - id: crew-rested
                          about: boat
                          reach: boat
                          type: YNU
                          ask: {nb: Er mannskapet uthvilt?, en: Is the crew rested?}
                          says:
                            YES: {nb: mannskapet er uthvilt, en: the crew is rested}
                            NO: {nb: mannskapet er ikke uthvilt, en: the crew is not rested}
                          source: SEA Før turen
                        """)
                .plant(
                        FINDINGS,
                        "  det viser seg at båten er i dårlig stand\n  båten",
                        "  mannskapet er ikke uthvilt\n  båten"));
        assertThat(difference.notCompared()).isEmpty();
        assertThat(changed(difference, Topic.About.LEVEL, "").ways())
                .isNotEmpty()
                .anySatisfy(way -> assertThat(way.example().main().answers()).containsKey("crew-rested"));
    }

    @Test
    void one_changed_sentence_of_the_whole_book_changes_one_measure_and_what_hangs_on_it() {
        BookDifference difference = real(
                "measures/trygt-sted.dslr",
                "    det er funnet at den utsatte trenger et trygt sted nå\nthen\n    anbefal opphold på krisesenter",
                "    det er funnet at faren er akutt\nthen\n    anbefal opphold på krisesenter");
        assertThat(difference.edits()).extracting(Edit::id).containsExactly("KS-02");
        BookDifference.Changed stay = changed(difference, Topic.About.MEASURE, "crisis-centre-stay");
        assertThat(stay.ways())
                .isNotEmpty()
                .allMatch(BookDifference.Way::fewest)
                .allSatisfy(way -> assertThat(way.known()).isLessThan(5)); // a milder place is enough by four
    }
}
