package no.varde.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.varde.PlantedBook;
import no.varde.SmallBooks;
import no.varde.TheBook;
import no.varde.assessment.Answers;
import no.varde.assessment.Assessment;
import no.varde.decision.Decider;
import no.varde.difference.BookDifference.Changed;
import no.varde.difference.BookDifference.Count;
import no.varde.difference.BookDifference.Count.How;
import no.varde.rulebook.RuleBook;
import no.varde.vocabulary.CellSet;
import no.varde.vocabulary.Role;
import no.varde.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;

/** The cases in which two books differ are counted as trying every case of them counts, and impossible ones are none. */
class CountingTest {

    private static final String WARNING =
            """
            rule "VA-01 Våt line"
              @kilde("AIR 1")
              @title("Wet line")
              @begrunnelse("Torden kommer med regn.")
              @reason("Thunder comes with rain.")
            when
              linen er ikke sett over på et år
            then
              minn om våt line
            end
            """;

    private static final String NO_REEL_WITH_A_LINE =
            """

            impossible:
            - id: reel-with-line
              where: {gear: REEL, has-line: "YES"}
              says: {nb: En sterk line passer ikke på snellen., en: A strong line does not fit the reel.}
              source: AIR 1
            - id: gloves-in-thunder
              where: {gear: GLOVES, thunder: "YES"}
              says: {nb: Hansker er ikke til torden., en: Gloves are not for thunder.}
              source: AIR 1
            """;

    private static PlantedBook kite() {
        return PlantedBook.kite()
                .append("vocabulary/questions.yaml", NO_REEL_WITH_A_LINE)
                .file("warnings/v.dslr", WARNING);
    }

    private static Count counted(RuleBook old, RuleBook present, Topic subject) {
        return BookDifference.of(old, present, TheBook.TODAY).changed().stream()
                .filter(changed -> changed.subject().equals(subject))
                .map(Changed::count)
                .findFirst()
                .orElseThrow();
    }

    /** Counts what the answers to some questions can be together, and which of it changes a subject, by trying all. */
    private static Count tried(RuleBook old, RuleBook present, Topic subject, String... questions) {
        Vocabulary vocabulary = old.vocabulary();
        Decider before = new Decider(old);
        Decider after = new Decider(present);
        Set<List<CellSet>> all = new HashSet<>();
        Set<List<CellSet>> changed = new HashSet<>();
        for (Assessment one : SmallBooks.everyAssessment(old, 0)) {
            Answers answers = Answers.ofMain(vocabulary, one, new boolean[1]);
            if (answers.impossible(vocabulary).isEmpty()) {
                List<CellSet> cells = Arrays.stream(questions)
                        .map(id -> answers.cells(
                                Vocabulary.known(vocabulary.questions(), id).slot()))
                        .toList();
                all.add(cells);
                String was = subject.value(before.facts(one).get(0), vocabulary);
                if (!was.equals(subject.value(after.facts(one).get(0), vocabulary))) {
                    changed.add(cells);
                }
            }
        }
        return new Count(How.EXACT, number(changed), number(all));
    }

    private static BigInteger number(Set<List<CellSet>> cases) {
        return BigInteger.valueOf(cases.size());
    }

    @Test
    void what_follows_from_an_answer_counts_for_what_is_impossible_with_it() {
        RuleBook old = RuleBook.read(kite().files());
        RuleBook present =
                RuleBook.read(kite().plant("warnings/v.dslr", "på et år\n", "på et år\n  den som flyr har snelle\n")
                        .files());
        Topic sparks = new Topic(Role.MAIN, Topic.About.WARNING, "sparks");
        Count tried = tried(old, present, sparks, "line-checked", "gear");
        assertThat(counted(old, present, sparks)).isEqualTo(tried);
        assertThat(tried.of())
                .as("of 20, 4 have a reel with a line that was looked over")
                .isEqualTo(16);
    }

    @Test
    void answers_that_are_impossible_together_are_no_case() {
        RuleBook old = RuleBook.read(kite().files());
        RuleBook present =
                RuleBook.read(kite().plant("levels/n.dslr", "  det blåser kuling\n  det viser", "  det viser")
                        .files());
        Topic level = new Topic(Role.MAIN, Topic.About.LEVEL, "");
        assertThat(counted(old, present, level))
                .isEqualTo(tried(old, present, level, "wind", "thunder", "gear", "has-line", "line-checked"));
    }

    @Test
    void what_is_known_of_members_makes_the_count_a_bound() {
        RuleBook old = RuleBook.read(kite().files());
        RuleBook present = RuleBook.read(kite().plant("measures/m.dslr", "vurder å gå hjem", "anbefal å gå hjem")
                .files());
        Topic home = new Topic(Role.MAIN, Topic.About.MEASURE, "go-home");
        assertThat(counted(old, present, home).how()).isEqualTo(How.AT_MOST);
    }
}
