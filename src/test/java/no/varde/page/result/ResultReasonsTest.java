package no.varde.page.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages that explain the list: why not, what would change it, and the way from the answers to a measure. */
class ResultReasonsTest extends ResultTest {

    private static final Pattern DUTY = Pattern.compile("href=\"(/resultat/grunnlag/plikt/\\d+)\"");

    @Test
    void a_measure_that_is_held_back_says_by_what_and_what_would_bring_it() throws Exception {
        result("V06", "nb");
        String others = get("/resultat/andre", "nb").body();
        assertThat(text(others))
                .containsSubsequence(
                        "Holdt tilbake",
                        "Rømningsplan",
                        "For den utsatte",
                        "Holdt tilbake",
                        "Rømningsplan",
                        "Må avklares",
                        "Ikke foreslått")
                .containsSubsequence("For barn 1 (9 år)", "Pass og utreiseforbud");
        assertThat(text(get(address(others, "Rømningsplan"), "nb").body()))
                .containsSubsequence(
                        "Rømningsplan",
                        "Holdt tilbake for den utsatte nå.",
                        "senterets egen plan gjelder der",
                        "Hva som ville satt det på listen:",
                        "Bor den utsatte på krisesenter nå? Nå: ja. Med: nei.",
                        "Stemmer: det er ikke funnet at trusselen mot den utsatte har falt",
                        "Stemmer ikke: den utsatte bor sammen med utøveren",
                        "(nå: den utsatte bor ikke sammen med utøveren)");
    }

    @Test
    void what_would_change_the_list_begins_with_the_missing_answers_and_tells_what_moves_a_level_up() throws Exception {
        result("V06", "en");
        assertThat(text(get("/resultat/endringer", "en").body()))
                .containsSubsequence(
                        "It is not advice on what anyone should answer.",
                        "Missing answers that matter most",
                        "Events that change everything",
                        "The answers behind the list",
                        "All answers that would each change the list",
                        "The person at risk: up from high to acute",
                        "Now: no. With: yes.",
                        "Measures that would come in",
                        "Measures that would go out");
    }

    @Test
    void the_way_from_the_answers_to_a_measure_ends_in_answers() throws Exception {
        result("V06", "nb");
        String all = get("/resultat/grunnlag", "nb").body();
        String one =
                get(address(all, "Flytting til et annet krisesenter"), "nb").body();
        assertThat(text(one))
                .containsSubsequence(
                        "For den utsatte, fordi den utsatte bor på krisesenter og utøveren har oppsøkt krisesenteret.",
                        "Kort fortalt",
                        "Hele veien",
                        "Fordi: Utøveren har oppsøkt stedet der den utsatte bor.",
                        "utøveren har oppsøkt krisesenteret",
                        "Svar: ja.");
        assertThat(one).doesNotContain("style=");
        String picture = one.substring(one.indexOf("class=\"way\""), one.indexOf("<details"));
        assertThat(picture.split("<li").length - 1).as("boxes").isBetween(2, 9);
    }

    @ParameterizedTest
    @ValueSource(strings = {"V02", "V14", "V16"})
    void each_duty_has_a_way_from_the_answers_in_a_sentence_as_a_picture_and_whole(String situation) throws Exception {
        String list = result(situation, "nb");
        String all = get("/resultat/grunnlag", "nb").body();
        List<String> ways = DUTY.matcher(all)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
        assertThat(ways).isNotEmpty();
        assertThat(list).contains("href=\"" + ways.get(0) + "\"");
        int pictures = 0;
        for (String way : ways) {
            String one = get(way, "nb").body();
            assertThat(text(one)).containsSubsequence("Hele veien", "Øverst står plikten.", "Fordi: ");
            if (!text(one).contains("Dette hviler ikke på noe enkelt svar.")) {
                pictures++;
                assertThat(text(one)).containsSubsequence(", fordi ", "Kort fortalt", "Hele veien");
                String picture = one.substring(one.indexOf("class=\"way\""), one.indexOf("<details"));
                assertThat(picture.split("<li").length - 1).as("boxes").isBetween(2, 9);
            }
        }
        assertThat(pictures).isPositive();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/resultat/andre/0",
                "/resultat/andre/999",
                "/resultat/grunnlag/999",
                "/resultat/grunnlag/plikt/0",
                "/resultat/grunnlag/plikt/99"
            })
    void a_place_that_is_not_in_the_list_is_not_found(String path) throws Exception {
        result("V06", "nb");
        assertThat(get(path, "nb").statusCode()).isEqualTo(404);
    }
}
