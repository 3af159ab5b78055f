package no.varde.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.varde.TheBook;
import no.varde.assessment.Assessment;
import no.varde.conversation.Pace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Five journeys, each lived from the first page to the result in two languages: with the keyboard on a computer, with a
 * finger on a phone of 360 pixels, and without scripts. It takes few minutes, what to do today is read at a glance and
 * fits one sheet, and nobody is hindered.
 *
 * <p>With the keyboard and with a finger every page is gone through in the browser and looked at; of the two, each
 * journey takes one in one language and the other in the other, and with {@code -Dtest.ways=all} both in both. Without
 * scripts a page is no more than its links and forms, so the questions are answered over plain HTTP as those are read, and
 * the browser, with scripts turned off, shows the list, all of it in both languages; one journey is gone through in it from
 * the first page.
 */
class LivedJourneysTest extends BrowserTest {

    private static final List<String> LANGUAGES = List.of("nb", "en");

    private static final boolean ALL = "all".equals(System.getProperty("test.ways"));

    /** Each in both languages. */
    static Stream<Arguments> journeys() throws IOException {
        List<Path> files = files();
        return IntStream.range(0, files.size() * LANGUAGES.size())
                .mapToObj(turn -> Arguments.of(file(files, turn), language(turn)));
    }

    static Stream<Arguments> withTheKeyboard() throws IOException {
        return inTurn(0);
    }

    static Stream<Arguments> withAFinger() throws IOException {
        return inTurn(1);
    }

    private static Stream<Arguments> inTurn(int first) throws IOException {
        List<Path> files = files();
        return IntStream.range(0, files.size() * LANGUAGES.size())
                .filter(turn -> ALL || (turn / LANGUAGES.size() + turn) % LANGUAGES.size() == first)
                .mapToObj(turn -> Arguments.of(file(files, turn), language(turn)));
    }

    private static List<Path> files() throws IOException {
        return Files.list(Path.of("fixtures/journeys")).sorted().toList();
    }

    private static Path file(List<Path> files, int turn) {
        return files.get(turn / LANGUAGES.size());
    }

    private static String language(int turn) {
        return LANGUAGES.get(turn % LANGUAGES.size());
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("withTheKeyboard")
    void with_the_keyboard_a_journey_takes_few_pages_and_questions_to_a_list_of_one_sheet(Path file, String language) {
        Visitor visitor = visitor(options -> as(language, options).setViewportSize(1280, 900));
        livedInTheBrowser(visitor, new Hand.Keyboard(), file, language);
        Measures.at(visitor.page(), 1280).areWithin(1);
        Measures.Sheets.of(visitor.page()).areFew();
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("withAFinger")
    void on_a_phone_a_journey_takes_few_pages_and_questions_to_a_list_of_two_screens(Path file, String language) {
        Visitor visitor = visitor(
                options -> as(language, options).setViewportSize(PHONE, 900).setHasTouch(true));
        livedInTheBrowser(visitor, new Hand.Finger(), file, language);
        Measures.at(visitor.page(), PHONE).areWithin(2);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("journeys")
    void without_scripts_a_journey_takes_few_pages_and_questions_to_what_is_to_be_done_today(
            Path file, String language) {
        Browsing browsing = new Browsing(port, tag(language));
        Counted counted = lived(new PlainScreen(browsing), file, language, place -> {});
        Visitor visitor = visitor(options -> as(language, options).setJavaScriptEnabled(false));
        browsing.goesOnIn(visitor.context());
        visitor.open("/resultat");
        seesWhatToDo(visitor);
        Measures wide = Measures.at(visitor.page(), 1280);
        wide.areWithin(1);
        visitor.scrollsOneWay();
        Measures narrow = Measures.at(visitor.page(), PHONE);
        narrow.areWithin(2);
        visitor.scrollsOneWay();
        System.out.println(
                file.getFileName() + " " + language + ": " + counted + ", wide " + wide + ", narrow " + narrow);
    }

    @Test
    void without_scripts_every_page_of_a_journey_fits_the_screen() {
        Visitor visitor =
                visitor(options -> as("en", options).setViewportSize(1280, 900).setJavaScriptEnabled(false));
        livedInTheBrowser(visitor, new Hand.Pointer(), Path.of("fixtures/journeys/fastlegen.yaml"), "en");
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
        return options.setLocale(tag(language));
    }

    private static String tag(String language) {
        return language.equals("nb") ? "nb-NO" : "en-GB";
    }

    private static void livedInTheBrowser(Visitor visitor, Hand hand, Path file, String language) {
        Sights sights = new Sights(visitor);
        lived(new BrowserScreen(visitor, hand), file, language, sights);
        seesWhatToDo(visitor);
        sights.come("result");
        assertThat(sights.faults()).isEmpty();
    }

    private static Counted lived(Screen screen, Path file, String language, Eyes eyes) {
        Assessment journey = TheBook.assessment(file);
        Counted counted = new Counted(screen, journey);
        Walker helper = new Walker(screen, language, journey, new Both(counted, eyes));
        helper.begins();
        String comes = helper.walks();
        if (comes.equals("/vurdering/nok")) {
            comes = helper.goesOn(Pace.JUDGEMENT);
        }
        assertThat(comes).isEqualTo("/resultat");
        counted.isLittle();
        return counted;
    }

    private static void seesWhatToDo(Visitor visitor) {
        assertThat(visitor.page().locator(".todo").first().isVisible()).isTrue();
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
