package no.varde.kinds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.varde.document.Code;
import no.varde.document.FormCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be said of a fault: each code has one text in each language, and is said of as much as the text has places for. */
class FaultWordsTest {

    private static final SaidCodes SAID = SaidCodes.read();
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    @ParameterizedTest
    @ValueSource(strings = {"nb", "en", "nn"})
    void every_code_has_a_text_and_every_text_has_a_code(String language) throws IOException {
        assertThat(texts(language).stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(
                        SAID.all().stream().map(Code::key).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "en", "nn"})
    void every_code_is_said_of_as_much_as_its_text_has_places_for(String language) throws IOException {
        Properties texts = texts(language);
        assertThat(SAID.counts()).isNotEmpty();
        SAID.counts()
                .forEach((key, counts) ->
                        assertThat(counts).as(language + ": " + key).containsOnly(places(texts.getProperty(key))));
    }

    @Test
    void every_code_is_said_somewhere() {
        assertThat(SAID.all()).extracting(Code::key).isNotEmpty().allMatch(SAID.named()::contains);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn"})
    void no_norwegian_text_is_in_english(String language) throws IOException {
        texts(language).forEach((key, text) -> assertThat(EnglishWords.in(text.toString()))
                .as(key.toString())
                .isEmpty());
    }

    @Test
    void a_fault_is_told_in_the_language_asked_for_with_its_guess() {
        var fault = FormCode.NOT_A_QUESTION.of("chidlren").maybe("children");
        assertThat(fault.in("nb")).isEqualTo("`chidlren` er ikke et spørsmål. Kanskje `children`.");
        assertThat(fault.in("en")).isEqualTo("`chidlren` is not a question. Maybe `children`.");
        assertThat(fault.in("xx")).isEqualTo(fault.in("en"));
    }

    private static int places(String text) {
        return PLACE.matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet())
                .size();
    }

    private static Properties texts(String language) throws IOException {
        Properties texts = new Properties();
        Path file = Path.of("src/main/resources/messages/faults_" + language + ".properties");
        try (Reader reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        }
        return texts;
    }
}
