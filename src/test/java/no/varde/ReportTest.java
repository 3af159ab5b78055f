package no.varde;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import no.varde.report.ResultText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a helper reads: why a warning is given, and what is held back for one and the same reason. */
class ReportTest {

    private static final Path ACUTE = Path.of("fixtures/situations/V02-utoveren-bryter-opp-doren.yaml");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nb | NO | Spør igjen ved neste samtale, og når noe endrer seg. [GR-21]",
                "en | NO | Ask again at the next talk, and when anything changes. [GR-21]",
                "nb | UNKNOWN | Spør igjen ved neste samtale, og når noe endrer seg. [GR-22]",
                "en | UNKNOWN | Ask again at the next talk, and when anything changes. [GR-22]"
            })
    void the_reason_to_ask_again_after_a_no_to_the_police_stands_once_in_the_text(
            String language, String duty, String reason) {
        String text =
                text("threat-to-kill: YES, consents-to-police: NO, crime-certain-or-most-likely: " + duty, language);
        assertThat(text).containsOnlyOnce(reason);
    }

    @Test
    void what_waits_for_the_same_reason_stands_together_under_it() {
        assertThat(flat(ResultText.of(TheBook.DECIDER.decide(TheBook.assessment(ACUTE)), "nb")))
                .containsOnlyOnce("Dette venter til faren er over. [EL-01]")
                .contains(
                        "- Ikke nå: Ring 112 først. Dette venter til faren er over. [EL-01]"
                                + " Kodeord med noen den utsatte stoler på; Avtale med en nabo; Rømningsplan; Logg og bevis - ");
        assertThat(flat(ResultText.of(TheBook.DECIDER.decide(TheBook.assessment(ACUTE)), "en")))
                .contains("- Not now: Call 112 first.");
    }

    @Test
    void one_measure_alone_is_named_before_its_reason() {
        assertThat(flat(ResultText.of(TheBook.DECIDER.decide(TheBook.assessment(ACUTE)), "nb")))
                .contains("- Drøft saken med krisesenteret: ikke nå. Du arbeider selv på et krisesenter.");
    }

    private static String text(String answers, String language) {
        return flat(ResultText.of(TheBook.decideOnAdult(answers), language));
    }

    /** Returns a text without its line breaks and indents. */
    private static String flat(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
