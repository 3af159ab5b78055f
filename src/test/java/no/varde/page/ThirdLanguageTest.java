package no.varde.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.varde.FileOfToday;
import no.varde.PlantedBook;
import no.varde.page.Browsing.Shown;
import no.varde.rulebook.BookFiles;
import no.varde.rulebook.Rule;
import no.varde.rulebook.RuleBook;
import no.varde.vocabulary.Text;
import no.varde.vocabulary.Vocabulary;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The pages of a book in a language in which the pages have no words of their own: the book speaks that language, the
 * pages speak the language to which it falls back, and each part says which one it is in.
 */
class ThirdLanguageTest {

    private static final String TAGS = "[\\x{E0000}-\\x{E007F}]";
    private static final Path STORM = Path.of("src/test/resources/books/boat-storm.yaml");
    private static final BookFiles FILES = PlantedBook.boat()
            .file(
                    "principles.yaml",
                    """
                    principles:
                    - id: P-01
                      kind: WHENEVER
                      says:
                        nb: I farlig sjø ropes det alltid om hjelp.
                        en: In a dangerous sea help is always called.
                        sv: I farlig sjö ropas det alltid på hjälp.
                      whenever: {boat: [sjøen er farlig]}
                      then: {boat: [nødmelding nå er anbefalt]}
                      source: SEA Om bord
                    """)
            .files();
    private static final RuleBook BOOK = RuleBook.read(FILES);

    @SuppressWarnings("NullAway.Init")
    private static OtherService service;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        service = OtherService.with(FILES, folder);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static Browsing reader() {
        Browsing reader = service.browsing();
        reader.post("/sprak", "tag", "sv", "page", "/");
        return reader;
    }

    private static Browsing inAStorm() throws IOException {
        Browsing skipper = reader();
        skipper.upload(FileOfToday.of(STORM));
        return skipper;
    }

    private static Stream<Text> texts() {
        Vocabulary all = BOOK.vocabulary();
        return Stream.of(
                        all.questions().values().stream()
                                .flatMap(one -> Stream.concat(Stream.of(one.ask()), one.labels().values().stream())),
                        all.measures().values().stream()
                                .flatMap(one -> Stream.concat(Stream.of(one.name()), one.details().values().stream())),
                        all.duties().values().stream().map(one -> one.name()),
                        all.warnings().values().stream().map(one -> one.text()),
                        all.levels().stream().flatMap(one -> Stream.of(one.name(), one.meaning())),
                        all.planItems().values().stream()
                                .flatMap(one -> Stream.of(one.text(), one.part().heading())),
                        all.sentences().conditions().values().stream().map(one -> one.text()),
                        all.sentences().conclusions().values().stream().map(one -> one.text()),
                        BOOK.rules().stream().map(Rule::title),
                        BOOK.rules().stream().map(Rule::reason),
                        BOOK.principles().stream().map(one -> one.head().says()),
                        Stream.of(all.title()))
                .flatMap(some -> some);
    }

    private static Set<String> said(String language) {
        return texts().filter(text -> text.isWrittenIn(language))
                .map(text -> text.in(language))
                .collect(Collectors.toSet());
    }

    /**
     * Fails unless everything that the book says to a Swedish reader is said in the language in which it is written.
     *
     * @return what is said in Swedish
     */
    private static Set<String> heard(Shown page) {
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).doesNotContainPattern(TAGS).contains("<html lang=\"nb\"");
        Set<String> swedish = said("sv");
        Set<String> norwegian = said("nb");
        Set<String> notSwedish = texts().filter(text -> !text.isWrittenIn("sv"))
                .map(text -> text.in("nb"))
                .collect(Collectors.toSet());
        Set<String> heard = new HashSet<>();
        for (SpokenText spoken : SpokenText.of(page.text())) {
            if (swedish.contains(spoken.text()) && !norwegian.contains(spoken.text())) {
                assertThat(spoken.language()).as(spoken.text()).isEqualTo("sv");
                heard.add(spoken.text());
            }
            if (norwegian.contains(spoken.text()) && !swedish.contains(spoken.text())) {
                assertThat(notSwedish)
                        .as("left in Norwegian though it is written in Swedish")
                        .contains(spoken.text());
                assertThat(spoken.language()).as(spoken.text()).isEqualTo("nb");
            }
        }
        return heard;
    }

    @Test
    void the_book_is_offered_in_its_third_language_by_the_name_of_that_language() {
        String page = service.browsing()
                .get("/", "Accept-Language", "sv-SE,sv;q=0.9,en;q=0.5")
                .text();
        assertThat(page).contains("<html lang=\"nb\"").contains("Begynn");
        assertThat(SpokenText.of(page))
                .contains(
                        new SpokenText("Bokmål", "nb"),
                        new SpokenText("English", "en"),
                        new SpokenText("Svenska", "sv"));
        assertThat(page).containsPattern("value=\"sv\"[^>]*lang=\"sv\"[^>]*aria-current=\"true\"");
    }

    @Test
    void the_other_languages_stay_as_they_were() {
        Browsing reader = service.browsing();
        assertThat(reader.get("/bok/tiltak/1", "Accept-Language", "en").text())
                .contains("<html lang=\"en\"", "Life jacket")
                .doesNotContainPattern("<span lang=\"(?!nb)"); // headings of Norwegian documents
        assertThat(reader.get("/bok/tiltak/1").text())
                .contains("<html lang=\"nb\"", "Redningsvest")
                .doesNotContain("<span lang=");
    }

    @Test
    void a_conversation_asks_in_the_third_language() {
        Browsing reader = reader();
        reader.post("/vurdering");
        Shown page = reader.get("/vurdering");
        Shown asked = page.leadsTo().isEmpty() ? page : reader.get(page.leadsTo());
        while (asked.status() == 303) {
            asked = reader.get(asked.leadsTo());
        }
        assertThat(heard(asked)).contains("Vad är det för slags båt?", "Roddbåt");
        assertThat(SpokenText.of(asked.text())).contains(new SpokenText("Vet ikke", "nb"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/fare",
                "/resultat",
                "/resultat/grunnlag",
                "/resultat/grunnlag/1",
                "/resultat/andre",
                "/resultat/andre/1",
                "/resultat/endringer",
                "/planer/0",
                "/planer/1",
                "/svar"
            })
    void a_result_speaks_the_third_language(String page) throws IOException {
        assertThat(heard(inAStorm().get(page))).isNotEmpty();
    }

    @Test
    void a_file_of_an_earlier_day_is_gone_on_with_in_the_third_language() throws IOException {
        Browsing skipper = reader();
        assertThat(skipper.upload(Files.readString(STORM)).leadsTo()).isEqualTo("/siden-sist");
        assertThat(heard(skipper.get("/siden-sist"))).isNotEmpty();
    }

    @Test
    void what_is_not_translated_is_said_in_the_language_to_which_it_falls_back() throws IOException {
        List<SpokenText> texts = SpokenText.of(inAStorm().get("/resultat").text());
        assertThat(texts)
                .contains(
                        new SpokenText("Livflotte", "sv"),
                        new SpokenText("Flåten løses ut når båten ikke kan berges.", "nb"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/bok/tiltak",
                "/bok/tiltak/3",
                "/bok/regler/measures",
                "/bok/regel/fl-04",
                "/bok/sporsmal",
                "/bok/sporsmal/2",
                "/bok/nivaer",
                "/bok/plikter",
                "/bok/advarsler",
                "/bok/prinsipper"
            })
    void the_pages_of_the_book_speak_the_third_language(String page) {
        assertThat(heard(reader().get(page))).isNotEmpty();
    }

    @Test
    void a_search_finds_the_words_of_the_third_language_and_marks_them_in_it() {
        assertThat(SpokenText.of(
                        reader().post("/bok/sok", "ord", "flotte öppet").text()))
                .containsSubsequence(
                        new SpokenText("Flotte", "sv"), new SpokenText("över", "sv"), new SpokenText("öppet", "sv"));
    }
}
