package no.varde.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import no.varde.Results;
import no.varde.TheBook;
import no.varde.assessment.Answered;
import no.varde.report.result.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** What is said once is said in few bytes. */
class SmallResultsTest {

    private static final int A_FIFTH = 5;

    /** So small a result is mostly the words of its list, the answers, and what was not asked. */
    private static final int FEW = 40_000;

    static List<Path> fixtures() {
        return Results.fixtures();
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void a_result_has_at_most_a_fifth_of_the_bytes_of_its_first_version_unless_it_has_few(Path fixture) {
        Answered answers = Results.answered(fixture);
        for (String language : TheBook.BOOK.vocabulary().languages().all()) {
            int once = Results.bytes(Results.of(answers, language, Expand.NONE)).length;
            int before = first(Results.of(answers, language, Expand.TREE));
            assertThat(once).as(language).isLessThanOrEqualTo(Math.max(FEW, before / A_FIFTH));
        }
    }

    /** Returns how many bytes a result of trees had before it told what it is of and who made it. */
    private static int first(Result trees) {
        Map<String, Object> since = Map.of(
                "type", trees.type(),
                "made", trees.made(),
                "zone", trees.zone(),
                "build", trees.build(),
                "language", trees.language(),
                "assessment", trees.assessment(),
                "notAsked", trees.notAsked());
        return Results.bytes(trees).length - JsonMapper.shared().writeValueAsBytes(since).length;
    }

    @Test
    void
            the_woman_seen_outside_the_centre_takes_sixty_kilobytes_at_most_and_the_largest_situation_a_hundred_and_fifty() {
        for (Path situation : TheBook.situations()) {
            int most = situation.getFileName().toString().startsWith("V06") ? 60_000 : 150_000;
            for (String language : TheBook.BOOK.vocabulary().languages().all()) {
                assertThat(Results.bytes(Results.of(Results.answered(situation), language, Expand.NONE)))
                        .as(situation + " in " + language)
                        .hasSizeLessThanOrEqualTo(most);
            }
        }
    }
}
