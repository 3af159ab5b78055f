package no.varde.page.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.varde.TheBook;
import no.varde.assessment.Assessment;
import no.varde.cases.CaseFiles;
import no.varde.decision.Decision;
import no.varde.decision.Decision.PersonResult;
import no.varde.explanation.Alone;
import no.varde.report.Way;
import no.varde.report.Ways;
import no.varde.report.Wording;
import no.varde.vocabulary.OutcomeKind;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The picture of the way to anything on a list can be taken in at once: it has nine boxes at most, and leaves nothing out unseen. */
class PictureTest {

    private static final int MOST = 9;
    private static final Alone ALONE = new Alone(TheBook.BOOK);

    @TestFactory
    Stream<DynamicTest> no_picture_has_more_than_nine_boxes() throws IOException {
        CaseFiles files = new CaseFiles(Path.of(CaseFiles.FOLDER));
        List<Path> all = new ArrayList<>(files.situations());
        all.addAll(files.ofField());
        try (Stream<Path> journeys = Files.list(Path.of("fixtures/journeys"))) {
            journeys.filter(file -> file.toString().endsWith(".yaml")).sorted().forEach(all::add);
        }
        assertThat(all).hasSizeGreaterThan(50);
        return all.stream().map(file -> DynamicTest.dynamicTest(CaseFiles.name(file), () -> assertFew(file)));
    }

    private static void assertFew(Path file) {
        Assessment assessment = TheBook.assessment(file);
        Decision decision = TheBook.DECIDER.decide(assessment);
        Ways ways = new Ways(ALONE, assessment, decision);
        Wording wording = new Wording(TheBook.BOOK.vocabulary(), "nb", Map.of());
        ResultDuties.of(decision)
                .forEach(place -> assertFew(
                        ways.to(place.ref(), place.result()),
                        place.ref(),
                        place.result().duty().id(),
                        wording));
        for (PersonResult person : decision.persons()) {
            assertFew(ways.toLevel(person, person.levelReasons()), person.ref(), "level", wording);
            person.outcomes().stream()
                    .filter(outcome ->
                            outcome.kind() == OutcomeKind.RECOMMENDED || outcome.kind() == OutcomeKind.CONSIDER)
                    .forEach(outcome -> assertFew(
                            ways.to(person.ref(), outcome),
                            person.ref(),
                            outcome.measure().id(),
                            wording));
        }
    }

    private static void assertFew(Way way, String ref, String end, Wording wording) {
        WayView picture = WayView.of(way, ref, end, wording);
        int boxes = picture.given().size()
                + (picture.more() > 0 ? 1 : 0)
                + picture.found().size()
                + 1;
        assertThat(boxes).as("%s of %s: %s", end, ref, picture).isLessThanOrEqualTo(MOST);
        assertThat(picture.given().size() + picture.more())
                .as("%s of %s: each answer has a box or is counted", end, ref)
                .isEqualTo(wording.each(way, ref).size());
    }
}
