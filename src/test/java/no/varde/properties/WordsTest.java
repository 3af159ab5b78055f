package no.varde.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import no.varde.Results;
import no.varde.TheBook;
import no.varde.decision.Decision;
import no.varde.properties.Samples.Decided;
import no.varde.report.ResultText;
import no.varde.vocabulary.Text;
import no.varde.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Properties M5 and M9: no foreign numbers or bodies, and nobody's gender, in any text in any language. */
class WordsTest {

    /** All that a result says stands in the book or is the same for every result, so a few will do. */
    private static final int RESULTS = 15;

    private static final String FOREIGN = "999|141|150|0800|MARAC|[Ss]olicitors?|Oxfordshire|BT";

    /**
     * Whole words; what is joined with a hyphen is an id, and ids are the contract. "Every gender" shuts nobody out.
     */
    private static final Map<String, Pattern> UNWANTED = Map.of(
            "nb",
            words("han|hun|ham|henne|hans|hennes|mann|mannen|menn|kvinne|kvinnen|kvinner|kone|kona|ektemann|mor|moren"
                    + "|far|faren hans|gutt|gutten|jente|jenta|(?<!alle )kjønn"),
            "en",
            words("he|she|him|her|his|hers|himself|herself|man|men|woman|women|wife|husband|mother|father|boyfriend"
                    + "|girlfriend|boy|girl|(?<!every )gender"),
            "nn",
            words("han|ho|hun|ham|henne|hans|hennar|hennes|mann|mannen|menn|kvinne|kvinna|kvinner|kone|kona|ektemann"
                    + "|mor|mora|far|gut|guten|jente|jenta|(?<!alle )kjønn"));

    private static Pattern words(String gendered) {
        return Pattern.compile("(?<![\\p{L}\\d-])(?:" + FOREIGN + "|(?i:" + gendered + "))(?![\\p{L}\\d-])");
    }

    @Test
    void m5_m9_no_text_of_the_book_has_a_foreign_number_or_body_or_says_what_gender_anyone_has() {
        List<Text> texts = new ArrayList<>();
        collect(TheBook.BOOK.vocabulary(), texts, new IdentityHashMap<>());
        TheBook.BOOK.rules().forEach(rule -> collect(rule, texts, new IdentityHashMap<>()));
        assertThat(texts).hasSizeGreaterThan(2000);
        Set<String> found = new TreeSet<>();
        for (Text text : texts) {
            text.written().forEach((language, said) -> unwanted(language, said, found));
        }
        assertThat(found).isEmpty();
    }

    @Test
    void m5_m9_no_result_has_a_foreign_number_or_body_or_says_what_gender_anyone_has() {
        Set<String> found = new TreeSet<>();
        for (Decided decided : Samples.decided().subList(0, RESULTS)) {
            for (String language : TheBook.BOOK.vocabulary().languages().all()) {
                unwanted(language, ResultText.of(decided.decision(), language), found);
            }
        }
        Decision first = Samples.decided().get(0).decision();
        unwanted("nb", Results.of(first, "nb").toString(), found);
        assertThat(found).isEmpty();
    }

    private static void unwanted(String language, String said, Set<String> found) {
        Pattern unwanted = Vocabulary.known(UNWANTED, language);
        unwanted.matcher(said).results().forEach(word -> {
            int from = Math.max(0, word.start() - 30);
            int to = Math.min(said.length(), word.end() + 30);
            found.add(language + " `" + word.group() + "` in: " + said.substring(from, to));
        });
    }

    /** Gathers every text in a record and in all that it holds. */
    private static void collect(@Nullable Object in, List<Text> texts, Map<Object, Object> seen) {
        if (in == null || seen.put(in, in) != null) {
            return;
        }
        if (in instanceof Text text) {
            texts.add(text);
        } else if (in instanceof Map<?, ?> map) {
            map.values().forEach(value -> collect(value, texts, seen));
        } else if (in instanceof Collection<?> items) {
            items.forEach(item -> collect(item, texts, seen));
        } else if (in instanceof Record) {
            for (RecordComponent component : in.getClass().getRecordComponents()) {
                collect(value(component, in), texts, seen);
            }
        }
    }

    private static @Nullable Object value(RecordComponent component, Object in) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(in);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("every part of a record can be read", e);
        }
    }
}
