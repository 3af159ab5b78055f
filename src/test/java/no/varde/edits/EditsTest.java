package no.varde.edits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.varde.PlantedBook;
import no.varde.TheBook;
import no.varde.decision.Decider;
import no.varde.difference.CannotCompare;
import no.varde.difference.Deciders;
import no.varde.difference.Edition;
import no.varde.difference.Effect;
import no.varde.difference.Leaf;
import no.varde.difference.Loss;
import no.varde.difference.Rewrite;
import no.varde.document.Fault;
import no.varde.document.Place;
import no.varde.proof.Health;
import no.varde.proof.HealthFinding;
import no.varde.proof.Principles;
import no.varde.proof.Verdict;
import no.varde.report.EffectText;
import no.varde.rulebook.BookFiles;
import no.varde.rulebook.HeldVocabulary;
import no.varde.rulebook.RuleBook;
import no.varde.rulebook.RuleBookRejected;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What people who own the rules have done to the book, and what each of these edits is told: none passes without a word. */
class EditsTest {

    private static BookFiles files;
    private static HeldVocabulary held;
    private static Edition ours;
    private static Decider decider;

    @BeforeAll
    static void readBook() throws IOException {
        files = BookFiles.in(Path.of("rules"));
        held = new HeldVocabulary(files);
        ours = new Edition(files, held.read(files));
        decider = new Decider(ours.book());
    }

    private interface Tried {
        void at(BookEdit edit) throws IOException;
    }

    private static Stream<DynamicTest> each(Stream<BookEdit> edits, Tried tried) {
        return edits.map(edit -> DynamicTest.dynamicTest(edit.does(), () -> tried.at(edit)));
    }

    @TestFactory
    Stream<DynamicTest> what_breaks_the_book_is_told_where_it_stands_and_nothing_else_breaks_anything() {
        return each(
                Stream.of("rules.yaml", "vocabulary.yaml", "sizes.yaml").flatMap(BookEdit::in), EditsTest::tryAlone);
    }

    private static void tryAlone(BookEdit edit) {
        BookFiles edited = edit.files(files);
        try {
            trySound(edit, held.read(edited));
        } catch (RuleBookRejected refused) {
            tryRefused(edit, refused.faults());
        }
    }

    private static void tryRefused(BookEdit edit, List<Fault> faults) {
        List<Place> marks = edit.book().marks();
        List<String> said = faults.stream().map(fault -> fault.in("nb")).toList();
        if (edit.told().containsKey("faults")) {
            List<String> expected = new ArrayList<>();
            List<String> codes = edit.lines("faults");
            assertThat(marks).as(said.toString()).hasSameSizeAs(codes);
            for (int i = 0; i < codes.size(); i++) {
                expected.add(codes.get(i) + " at " + marks.get(i));
            }
            assertThat(faults.stream().map(fault -> fault.message().code().name() + " at " + fault.place()))
                    .as(said.toString())
                    .containsExactlyElementsOf(expected);
        } else {
            assertThat(faults.stream().map(fault -> fault.message().code().name()))
                    .as(said.toString())
                    .containsAll(edit.lines("codes"));
            assertThat(edit.lines("codes")).as("%s is told", said).isNotEmpty();
        }
        edit.lines("says").forEach(line -> assertThat(said).anyMatch(one -> one.contains(line)));
    }

    private static void trySound(BookEdit edit, RuleBook book) {
        if (edit.told().containsKey("same")) {
            assertThat(book.identity().meaning())
                    .isEqualTo(ours.book().identity().meaning());
        } else if (edit.told().containsKey("health")) {
            assertThat(Health.of(book, Duration.ofSeconds(60)).stream()
                            .filter(HealthFinding::isFault)
                            .map(found -> found.kind() + " at " + found.place()))
                    .containsExactly(edit.lines("health").get(0) + " at "
                            + edit.book().marks().get(0));
        } else {
            assertThat(edit.lines("fails")).as("the book is refused").isNotEmpty();
            edit.lines("fails").forEach(id -> assertThat(fails(edit, id)).as(id).isTrue());
        }
    }

    /** Says whether a principle fails, and proves no other. */
    private static boolean fails(BookEdit edit, String id) {
        String principles = "\n" + edit.book().text("principles.yaml");
        int from = principles.indexOf("\n- id: " + id + "\n");
        int to = principles.indexOf("\n- id: ", from + 1);
        RuleBook book = held.read(edit.book()
                .file("principles.yaml", "principles:" + principles.substring(from, to < 0 ? principles.length() : to))
                .files()
                .sharing(files));
        return !Principles.prove(new Decider(book), TheBook.TODAY).stream().allMatch(Verdict::isProved);
    }

    /** What the difference is between the book and an edited one. */
    private record Difference(List<String> losses, String text) {

        /** In each language the headline tells a loss where there is one, and what came or went is told in it first. */
        private static void inEachLanguage(Edition present, Effect effect) {
            for (String language : List.of("nb", "en")) {
                String headline = EffectText.headline(effect, ours, present, language);
                String same = language.equals("nb") ? "de samme|det samme|Ingen" : "the same|None";
                assertThat(Pattern.compile(same).matcher(headline).find())
                        .as(headline)
                        .isEqualTo(effect.losses().isEmpty() && effect.verdict() == Effect.Verdict.NONE);
                String whole = plain(EffectText.of(effect, ours, present, 0, language, true));
                effect.rewrites().forEach(rewrite -> cameOrWent(rewrite)
                        .forEach((path, leaf) -> words(leaf).forEach((of, said) -> assertThat(whole)
                                .contains(
                                        plain(of.equals(language) ? path + ": " + said : " / " + of + ": " + said)))));
            }
        }

        private static Map<String, Leaf> cameOrWent(Rewrite rewrite) {
            return rewrite.match(new Rewrite.Cases<>(
                    reworded -> Map.of(),
                    relisted -> Map.of(),
                    Rewrite.Came::says,
                    Rewrite.Went::said,
                    renamed -> Map.of()));
        }

        private static Map<String, String> words(Leaf leaf) {
            return leaf.match(new Leaf.Cases<>(Leaf.Worded::words, listed -> Map.of()));
        }

        private static String plain(String text) {
            return text.replaceAll("\\s+", " ");
        }

        static Difference of(BookFiles edited, boolean whole) {
            Edition present = new Edition(edited, held.read(edited));
            Effect effect = Effect.of(ours, present, Map.of(), TheBook.TODAY, Deciders.of(decider, present.book()));
            inEachLanguage(present, effect);
            return new Difference(
                    effect.losses().stream().map(Loss::name).toList(),
                    EffectText.of(effect, ours, present, 0, "nb", whole));
        }

        void tells(BookEdit edit) {
            String plain = plain(text);
            edit.lines("diff").forEach(line -> assertThat(plain).contains(line));
            edit.lines("not").forEach(line -> assertThat(plain).doesNotContain(line));
            assertThat(losses).containsAll(edit.lines("losses"));
        }
    }

    @TestFactory
    Stream<DynamicTest> what_changes_the_advice_is_told_first() {
        return each(BookEdit.in("silent.yaml").filter(edit -> edit.told().containsKey("first")), edit -> {
            Difference difference = Difference.of(edit.files(files), false);
            String first = (String) edit.told().get("first");
            assertThat(difference.text().replaceAll("\\s+", " ")).startsWith(first);
            assertThat(difference.text().lines().count()).isLessThanOrEqualTo(40);
            assertThat(difference.text()).doesNotContain(" main", "%");
            difference.tells(edit);
        });
    }

    /** Made together they are told together: each stands beside the others, and is not lost among them. */
    @TestFactory
    Stream<DynamicTest> what_changes_no_advice_is_told_all_the_same() {
        List<BookEdit> edits = BookEdit.in("silent.yaml")
                .filter(edit -> !edit.told().containsKey("first"))
                .toList();
        BookFiles together = BookEdit.together(edits).files(files);
        Difference difference = Difference.of(together, true);
        assertThat(difference.text())
                .startsWith("Mildere for den som er utsatt: Senere ny vurdering: innen 30 dager, før innen 7 dager.")
                .contains("Ellers er rådene de samme i hvert tilfelle.");
        List<String> remarks = held.read(together).remarks().stream()
                .map(remark -> remark.message().code().name())
                .toList();
        return each(edits.stream(), edit -> {
            difference.tells(edit);
            assertThat(remarks).containsAll(edit.lines("remarks"));
        });
    }

    @Test
    void a_book_of_other_languages_or_about_other_persons_is_compared_with_nothing() {
        assertThat(why(PlantedBook.boat())).isEqualTo(CannotCompare.Why.LANGUAGES);
        assertThat(why(PlantedBook.kite())).isEqualTo(CannotCompare.Why.PERSONS);
    }

    private static CannotCompare.Why why(PlantedBook other) {
        Edition present = Edition.read(other.files());
        return catchThrowableOfType(CannotCompare.class, () -> Effect.of(ours, present, Map.of(), TheBook.TODAY))
                .why();
    }
}
