package no.varde.policy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.varde.document.Fault;
import no.varde.document.Message;
import no.varde.vocabulary.PlanItem;
import no.varde.vocabulary.PlanSheet;
import no.varde.vocabulary.PlanSheets;
import no.varde.vocabulary.Role;
import no.varde.vocabulary.Vocabulary;
import no.varde.vocabulary.reading.VocabularyReader;
import no.varde.vocabulary.reading.VocabularyReader.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who gets which lines of a plan, and that all of it can be printed. */
class PlanLettersTest {

    private static final Path FOLDER = Path.of("rules/vocabulary");

    @Test
    void every_letter_of_the_plans_is_on_the_paper_in_every_language() throws IOException {
        assertThat(PlanLetters.notOnPaper(vocabulary(""))).isEmpty();
    }

    @Test
    void a_letter_that_the_paper_lacks_is_told_with_its_line_and_language() throws IOException {
        String amharic = "planLines: [{language: am, lines: [{id: now-out, text: ውጡ}]}]";
        assertThat(PlanLetters.notOnPaper(vocabulary(amharic)))
                .extracting(Message::toString)
                .containsExactly("vocabulary: planLines.now-out in `am`: the fonts of the paper lack `ው` (U+12CD), `ጡ`"
                        + " (U+1321). Maybe write it without");
    }

    @Test
    void every_printed_line_stands_on_a_sheet() throws IOException {
        Vocabulary vocabulary = vocabulary("");
        PlanSheets sheets = vocabulary.planSheets();
        assertThat(vocabulary.planItems().values())
                .filteredOn(line -> line.part().isOnPaper())
                .allSatisfy(line -> assertThat(sheets.all()).as(line.id()).anyMatch(sheet -> sheets.isOn(sheet, line)));
    }

    /** What a child has seen, and what the parent does, stands only where the reasons may stand too. */
    @Test
    void a_sheet_that_says_no_reason_shares_no_line_with_one_that_does() throws IOException {
        Vocabulary vocabulary = vocabulary("");
        PlanSheets sheets = vocabulary.planSheets();
        List<PlanSheet> ofChild = sheets.of(Role.MEMBER);
        assertThat(ofChild).extracting(PlanSheet::saysWhy).contains(true, false);
        for (PlanItem line : vocabulary.planItems().values()) {
            assertThat(ofChild.stream()
                            .filter(sheet -> sheets.isOn(sheet, line))
                            .map(PlanSheet::saysWhy)
                            .distinct())
                    .as(line.id())
                    .hasSizeLessThan(2);
        }
    }

    @Test
    void every_line_in_another_language_is_marked_until_somebody_has_gone_through_it() throws IOException {
        assertThat(vocabulary("").planSheets().translated()).containsOnlyKeys("ar", "pl", "se", "uk");
        assertThat(vocabulary("").planSheets().translated().values())
                .allSatisfy(lines -> assertThat(lines.values()).noneMatch(line -> line.reviewed()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "planLines: [{language: am, lines: [{id: now-uot, text: a}]}] | `now-uot` is not known. Maybe `now-out`.",
                "planLines: [{language: en, lines: [{id: now-out, text: a}]}] | `en` is a language of the book",
                "planLines: [{language: Polsk, lines: [{id: now-out, text: a}]}] | `Polsk` is not the tag of a language",
                "planLines: [{language: pl, lines: [{id: now-out, text: a}]}] | the id `now-out` stands twice",
                "planBlanks: [{lines: [ready-bag], blank: {nb: a, en: a}}] | the line `ready-bag` has two blanks",
                "planSheets: [{id: x, concerns: adult, name: {nb: a, en: a}, parts: [bga]}] | `bga` is not known",
                "planSheets: [{id: x, concerns: adult, name: {nb: a, en: a}, parts: [child-school]}] | what is of another’s",
                "planParts: [{id: x, concerns: adult, heading: {nb: a, en: a}}] | the part `x` of a plan stands on no sheet"
            })
    void what_cannot_be_so_is_refused(String written, String fault) throws IOException {
        assertThat(read(written).faults()).extracting(Fault::toString).anyMatch(said -> said.contains(fault));
    }

    private static Vocabulary vocabulary(String more) throws IOException {
        return Objects.requireNonNull(read(more).vocabulary());
    }

    private static Result read(String more) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(FOLDER)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                files.put(FOLDER.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        if (!more.isEmpty()) {
            files.put("zz.yaml", more.getBytes(UTF_8));
        }
        return VocabularyReader.read(files);
    }
}
