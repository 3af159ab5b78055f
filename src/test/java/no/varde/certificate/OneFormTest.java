package no.varde.certificate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import no.varde.RandomAssessments;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** The one form of JSON is that of RFC 8785, as a library has it that is made for nothing else. */
class OneFormTest {

    private static final JsonMapper PLAIN = new JsonMapper();
    private static final int MOST_CHARACTERS = 12;
    private static final int MOST_PARTS = 6;
    private static final int DEEPEST = 4;

    static List<Path> files() {
        return Made.files();
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_certificate_is_written_in_it(Path file) throws IOException {
        byte[] written = CertificateJson.bytes(Made.of(file));
        assertThat(new JsonCanonicalizer(written).getEncodedUTF8()).isEqualTo(written);
    }

    @Test
    void so_is_each_character_that_there_is() throws IOException {
        for (int character = 0; character <= Character.MAX_CODE_POINT; character++) {
            if (character < Character.MIN_SURROGATE || character > Character.MAX_SURROGATE) {
                assertWrittenAlike(Map.of("text", Character.toString(character)));
            }
        }
    }

    @Test
    void keys_stand_in_the_order_of_their_halves_and_not_of_their_characters() throws IOException {
        Map<String, Integer> tree =
                Map.of("\uFB33", 1, Character.toString(0x1F600), 2, "\u20AC", 3, "\r", 4, "1", 5, "\u0080", 6);
        assertThat(new String(CertificateJson.canonical(tree), UTF_8))
                .isEqualTo("{\"\\r\":4,\"1\":5,\"\u0080\":6,\"\u20AC\":3,\"\uD83D\uDE00\":2,\"\uFB33\":1}");
        assertWrittenAlike(tree);
    }

    @Test
    void so_is_any_object_at_random() throws IOException {
        Random random = new Random(RandomAssessments.seed(this));
        for (int i = 0; i < 2_000; i++) {
            assertWrittenAlike(object(random, 1));
        }
    }

    private static void assertWrittenAlike(Map<String, ?> tree) throws IOException {
        assertThat(CertificateJson.canonical(tree))
                .isEqualTo(new JsonCanonicalizer(PLAIN.writeValueAsString(tree)).getEncodedUTF8());
    }

    private static Map<String, Object> object(Random random, int depth) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = random.nextInt(MOST_PARTS); i > 0; i--) {
            object.put(text(random), value(random, depth));
        }
        return object;
    }

    private static Object value(Random random, int depth) {
        return switch (random.nextInt(depth == DEEPEST ? 3 : 5)) {
            case 0 -> text(random);
            case 1 -> random.nextInt();
            case 2 -> random.nextBoolean();
            case 3 -> list(random, depth + 1);
            default -> object(random, depth + 1);
        };
    }

    private static List<Object> list(Random random, int depth) {
        List<Object> list = new ArrayList<>();
        for (int i = random.nextInt(MOST_PARTS); i > 0; i--) {
            list.add(value(random, depth));
        }
        return list;
    }

    /** Returns a text of characters of all kinds, of which those that are escaped come often. */
    private static String text(Random random) {
        return random.ints(random.nextInt(MOST_CHARACTERS), 0, Character.MAX_CODE_POINT + 1)
                .map(character -> random.nextInt(2) == 0 ? character % 0x80 : character)
                .filter(character -> character < Character.MIN_SURROGATE || character > Character.MAX_SURROGATE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
