package no.varde.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.varde.TheBook;
import no.varde.assessment.Assessment;
import no.varde.conversation.Pace;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Five journeys, each lived from the first page to the result in two languages: by keyboard, on a phone, or without
 * scripts. It takes few minutes, what to do today is read at a glance and fits one sheet, and nobody is hindered.
 */
class LivedJourneysTest extends BrowserTest {

    private static final List<String> LANGUAGES = List.of("nb", "en");

    /** What somebody goes a way with. */
    private enum Way {
        KEYBOARD,
        PHONE,
        NO_SCRIPTS
    }

    /** Each in both languages; the ways take turns, so that each is gone in both. */
    static Stream<Arguments> journeys() throws IOException {
        List<Path> files = Files.list(Path.of("fixtures/journeys")).sorted().toList();
        return IntStream.range(0, files.size() * LANGUAGES.size())
                .mapToObj(turn -> Arguments.of(
                        files.get(turn / LANGUAGES.size()),
                        LANGUAGES.get(turn % LANGUAGES.size()),
                        Way.values()[turn % Way.values().length]));
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("journeys")
    void a_journey_takes_few_pages_and_questions_to_what_is_to_be_done_today(Path file, String language, Way way) {
        Assessment journey = TheBook.assessment(file);
        Visitor visitor = visitor(options -> as(language, options)
                .setViewportSize(way == Way.PHONE ? PHONE : 1280, 900)
                .setHasTouch(way == Way.PHONE)
                .setJavaScriptEnabled(way != Way.NO_SCRIPTS));
        Page page = visitor.page();
        Counted counted = new Counted(page, journey);
        Sights sights = new Sights(visitor);
        Hand hand = way == Way.KEYBOARD ? new Hand.Keyboard() : new Hand.Pointer();
        lived(new Walker(visitor, hand, language, journey, new Both(counted, sights)));
        sights.come("result");
        Measures wide = Measures.at(page, 1280);
        Measures narrow = Measures.at(page, PHONE);
        Measures.Sheets sheets = Measures.Sheets.of(page);
        System.out.println(file.getFileName() + " " + language + ": " + counted + ", wide " + wide + ", narrow "
                + narrow + ", " + sheets);
        counted.isLittle();
        wide.areWithin(1);
        narrow.areWithin(2);
        sheets.areFew();
        assertThat(sights.faults()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"V03, nb", "V06, en"})
    void what_to_do_today_in_other_situations_is_read_at_a_glance_too_and_fits_one_sheet(
            String situation, String language) {
        Visitor visitor = visitor(options -> as(language, options));
        visitor.open("/test/situasjon/" + situation);
        Measures.at(visitor.page(), 1280).areWithin(1);
        Measures.at(visitor.page(), PHONE).areWithin(2);
        Measures.Sheets.of(visitor.page()).areFew();
    }

    private static NewContextOptions as(String language, NewContextOptions options) {
        return options.setLocale(language.equals("nb") ? "nb-NO" : "en-GB");
    }

    private static void lived(Walker helper) {
        helper.begins();
        String comes = helper.walks();
        if (comes.equals("/vurdering/nok")) {
            comes = helper.goesOn(Pace.JUDGEMENT);
        }
        assertThat(comes).isEqualTo("/resultat");
        assertThat(helper.page().locator(".todo").first().isVisible()).isTrue();
    }

    private record Both(Eyes one, Eyes other) implements Eyes {

        @Override
        public void come(String place) {
            one.come(place);
            other.come(place);
        }

        @Override
        public void leave(String place) {
            one.leave(place);
            other.leave(place);
        }
    }
}
