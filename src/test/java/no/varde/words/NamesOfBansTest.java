package no.varde.words;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each ban of the law has one name in each language, so that nobody takes the one for the other. */
class NamesOfBansTest {

    private static final Map<String, Map<String, String>> TEXTS = TextsOfTheBook.read().stream()
            .collect(groupingBy(
                    Said::where, TreeMap::new, groupingBy(Said::language, mapping(Said::text, joining(" ")))));

    private static boolean isIn(String pattern, String text) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(text)
                .find();
    }

    private static Map<String, String> lacking(String language, String name, String other, String names) {
        Map<String, Map<String, String>> named = new TreeMap<>(TEXTS);
        named.values().removeIf(texts -> !texts.containsKey(other) || !isIn(name, texts.getOrDefault(language, "")));
        assertThat(named).as("texts in which `%s` is said", name).isNotEmpty();
        named.values().removeIf(texts -> isIn(names, texts.getOrDefault(other, "")));
        return named.entrySet().stream()
                .collect(toMap(Map.Entry::getKey, texts -> texts.getValue().toString()));
    }

    /** Where a ban is spoken of once more within a text, it may be called a ban and no more. */
    @ParameterizedTest
    @CsvSource({
        "besøksforbud(?! i eget hjem),  restraining order",
        "besøksforbud i eget hjem,      exclusion from the shared home",
        "kontaktforbud,                 contact ban"
    })
    void what_is_called_one_thing_in_norwegian_is_called_one_thing_in_english(String norwegian, String english) {
        assertThat(lacking("nb", norwegian, "en", english + "|\\bbans?\\b")).isEmpty();
        assertThat(lacking("en", english, "nb", norwegian + "|forbud|i eget hjem"))
                .isEmpty();
    }
}
