package no.varde.difference;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.varde.PlantedBook;
import no.varde.document.Document;
import no.varde.document.Node;
import org.junit.jupiter.api.Test;

/** No leaf of any file of a book can be another without being told. */
class EveryLeafTest {

    private static final long SEED = 15_003;
    private static final int OF_A_FILE = 40;
    private static final Set<String> LANGUAGES = Set.of("nb", "en", "nn");

    private final Random random = new Random(SEED);

    /** A document with one value that is another, as YAML; {@code at} counts the values down. */
    private static final class Written {

        private final StringBuilder out = new StringBuilder();
        private int left;

        Written(Node node, int changed) {
            this.left = changed;
            write(node);
        }

        private void write(Node node) {
            if (node instanceof Node.Mapping mapping) {
                out.append('{');
                mapping.entries().forEach(entry -> {
                    quoted(entry.key());
                    out.append(": ");
                    write(entry.value());
                    out.append(", ");
                });
                out.append('}');
            } else if (node instanceof Node.Sequence sequence) {
                out.append('[');
                sequence.items().forEach(item -> {
                    write(item);
                    out.append(", ");
                });
                out.append(']');
            } else if (node instanceof Node.Scalar scalar) {
                quoted(left-- == 0 ? scalar.text() + "9" : scalar.text());
            }
        }

        private void quoted(String text) {
            out.append('"')
                    .append(text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n"))
                    .append('"');
        }
    }

    private static int values(Node node) {
        if (node instanceof Node.Mapping mapping) {
            return mapping.entries().stream()
                    .mapToInt(entry -> values(entry.value()))
                    .sum();
        }
        return node instanceof Node.Sequence sequence
                ? sequence.items().stream().mapToInt(EveryLeafTest::values).sum()
                : 1;
    }

    private static Map<Where, Leaf> content(String file, Node root, int changed) {
        return Content.of(Map.of(file, new Written(root, changed).out.toString().getBytes(UTF_8)), LANGUAGES);
    }

    @Test
    void every_value_of_every_file_is_compared() {
        Map<String, byte[]> files = new TreeMap<>(PlantedBook.ours().files().byName());
        files.keySet().removeIf(file -> !file.endsWith(".yaml"));
        assertThat(files).hasSizeGreaterThan(20);
        files.forEach((file, bytes) -> {
            Node root = Objects.requireNonNull(
                    Document.read(file, bytes, Document.Format.YAML).root());
            int values = values(root);
            Map<Where, Leaf> whole = content(file, root, -1);
            assertThat(Rewrites.between(whole, Content.of(Map.of(file, bytes), LANGUAGES)))
                    .as(file + " written otherwise says the same")
                    .isEmpty();
            for (int i = 0; i < Math.min(values, OF_A_FILE); i++) {
                int changed = values <= OF_A_FILE ? i : random.nextInt(values);
                assertThat(Rewrites.between(whole, content(file, root, changed)))
                        .as("value %d of %s, seed %d", changed, file, SEED)
                        .isNotEmpty();
            }
        });
    }

    @Test
    void every_text_and_source_of_a_rule_is_compared() {
        Edition boat = Edition.read(PlantedBook.boat().files());
        Map<String, List<String>> lines = new LinkedHashMap<>();
        Pattern said = Pattern.compile("@(?:title|begrunnelse|reason)\\(\"[^\"]*\\.?\"\\)|rule \"[^\"]*\"");
        boat.files().byName().forEach((file, bytes) -> {
            Matcher found = said.matcher(new String(bytes, UTF_8));
            while (file.endsWith(".dslr") && found.find()) {
                lines.computeIfAbsent(file, any -> new ArrayList<>()).add(found.group());
            }
        });
        int tried = 0;
        for (Map.Entry<String, List<String>> file : lines.entrySet()) {
            for (int i = 0; i < 6; i++) {
                String line = file.getValue().get(random.nextInt(file.getValue().size()));
                PlantedBook planted = PlantedBook.boat();
                planted.file(
                        file.getKey(),
                        planted.text(file.getKey())
                                .replaceFirst(
                                        Pattern.quote(line),
                                        Matcher.quoteReplacement(line.replaceFirst("(\\.?\"\\)?)$", " igjen$1"))));
                assertThat(Effect.rewrites(boat, Edition.read(planted.files())))
                        .as("%s in %s, seed %d", line, file.getKey(), SEED)
                        .isNotEmpty();
                tried++;
            }
        }
        assertThat(tried).isGreaterThan(10);
    }
}
