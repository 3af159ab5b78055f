package no.varde.attack;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files of a vocabulary that are no YAML, or more of it than anybody writes. */
final class HostileYaml {

    private static final String KIND = "yaml";
    private static final List<String> FILES =
            List.of("vocabulary/book.yaml", "vocabulary/questions.yaml", "vocabulary/rest.yaml", "principles.yaml");

    private HostileYaml() {}

    static Stream<HostileFolder> all(Random chance) {
        return FILES.stream()
                .flatMap(file -> Stream.concat(
                        texts(chance).entrySet().stream()
                                .map(one -> HostileFolder.refused(
                                        KIND,
                                        file + " is " + one.getKey(),
                                        "",
                                        HostileFolder.file(file, one.getValue()))),
                        file.startsWith("vocabulary") ? onTop(file) : Stream.empty()));
    }

    /** Returns whole files by what they are. */
    static Map<String, byte[]> texts(Random chance) {
        Map<String, byte[]> texts = new LinkedHashMap<>();
        texts.put("a zip", zip());
        texts.put("chance", chance(chance, 4000));
        texts.put("zeros", new byte[4000]);
        texts.put("2 MB", ("# " + "x".repeat(2 << 20)).getBytes(UTF_8));
        texts.put("a million lines", "\n".repeat(1 << 20).concat("- x").getBytes(UTF_8));
        texts.put("in Latin 1", "book: {title: å}".getBytes(ISO_8859_1));
        texts.put("in UTF-16", "book: {title: å}".getBytes(UTF_16));
        put(texts, "a bomb", bomb());
        put(texts, "a circle", "book: &a [*a]\n");
        put(texts, "10,000 lists deep", "[".repeat(10_000));
        put(texts, "10,000 closed lists deep", "[".repeat(10_000) + "]".repeat(10_000));
        put(texts, "5,000 mappings deep", "{a: ".repeat(5_000));
        put(texts, "2,000 steps in", steps(2_000));
        put(texts, "a class", "book: !!javax.script.ScriptEngineManager [!!java.net.URLClassLoader [[]]]\n");
        put(texts, "one text", "bare ord");
        put(texts, "a number", "7");
        put(texts, "a list", "- a\n- b\n");
        put(texts, "an open text", "book: \"åpen\n");
        put(texts, "an open list", "book: [a, b\n");
        put(texts, "a tab", "book:\n\tversion: 1\n");
        put(texts, "keys that are no words", "1: a\n~: b\n? [c]\n: d\n");
        put(texts, "an unknown key", "bok: {}\n");
        put(texts, "a lone mark", "*");
        put(texts, "a directive", "%YAML 9.9\n---\na: b\n");
        return texts;
    }

    private static void put(Map<String, byte[]> texts, String name, String text) {
        texts.put(name, text.getBytes(UTF_8));
    }

    /** Returns changes at the beginning or the end of a file that is good else. */
    private static Stream<HostileFolder> onTop(String file) {
        return Stream.of(
                HostileFolder.refused(KIND, file + " twice", "", book -> {
                    byte[] content = Files.readAllBytes(book.resolve(file));
                    Files.write(book.resolve("vocabulary/again.yaml"), content);
                }),
                HostileFolder.refused(
                        KIND, file + " and one more document", "", HostileFolder.append(file, "---\na: b\n")),
                HostileFolder.refused(KIND, file + " and a key that it has", "", book -> {
                    String content = Files.readString(book.resolve(file));
                    Files.writeString(book.resolve(file), content + content);
                }),
                HostileFolder.good(KIND, file + " with a mark of its bytes", book -> {
                    String content = Files.readString(book.resolve(file));
                    Files.writeString(book.resolve(file), "\uFEFF" + content);
                }),
                HostileFolder.good(KIND, file + " as another system ends lines", book -> {
                    String content = Files.readString(book.resolve(file));
                    Files.writeString(book.resolve(file), content.replace("\n", "\r\n"));
                }));
    }

    private static String bomb() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 12; i++) {
            bomb.append("a%d: &a%d [*a%d".formatted(i, i, i - 1))
                    .append((", *a" + (i - 1)).repeat(9))
                    .append("]\n");
        }
        return bomb.toString();
    }

    private static String steps(int depth) {
        StringBuilder steps = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            steps.append(" ".repeat(i)).append("a:\n");
        }
        return steps.toString();
    }

    static byte[] zip() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("../../escaped"));
            zip.write(new byte[100_000]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] chance(Random chance, int length) {
        byte[] bytes = new byte[length];
        chance.nextBytes(bytes);
        return bytes;
    }
}
