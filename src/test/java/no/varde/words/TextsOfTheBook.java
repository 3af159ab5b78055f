package no.varde.words;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.varde.TheBook;
import no.varde.document.Document;
import no.varde.document.Node;
import no.varde.vocabulary.Text;

/** Every text of the book and of the pages, in each language: of rules, of the vocabulary and of messages. */
final class TextsOfTheBook {

    private static final Path RULES = Path.of("rules");
    private static final List<Path> MESSAGES =
            List.of(Path.of("src/main/resources/messages"), Path.of("src/main/resources/no/varde/report"));

    /** What others have written, told as they wrote it. */
    private static final Pattern OF_SOURCES = Pattern.compile("statements-\\w+\\.yaml|materials\\.yaml|sources\\.yaml");

    private static final Pattern LANGUAGE_OF_A_FILE = Pattern.compile("_(?<language>\\w\\w)\\.properties$");

    private static final Set<String> LANGUAGES = Set.of("nb", "en", "nn");

    private final List<Said> all = new ArrayList<>();

    private TextsOfTheBook() {}

    static List<Said> read() {
        TextsOfTheBook texts = new TextsOfTheBook();
        texts.rules();
        texts.vocabulary();
        MESSAGES.forEach(texts::messages);
        return texts.all;
    }

    private void rules() {
        TheBook.BOOK.rules().forEach(rule -> {
            String where = rule.place().file() + " " + rule.id();
            for (String language : LANGUAGES) {
                said(where + " title", language, rule.title());
                said(where + " reason", language, rule.reason());
            }
        });
    }

    private void said(String where, String language, Text text) {
        if (text.isWrittenIn(language)) {
            all.add(new Said(where, language, text.in(language)));
        }
    }

    private void vocabulary() {
        filesIn(RULES.resolve("vocabulary")).stream()
                .filter(Files::isRegularFile) // the lines in other languages stand in a folder of their own
                .filter(file ->
                        !OF_SOURCES.matcher(file.getFileName().toString()).matches())
                .forEach(this::yaml);
        yaml(RULES.resolve("principles.yaml"));
    }

    private void yaml(Path file) {
        try {
            String name = file.getFileName().toString();
            Document document = Document.read(name, Files.readAllBytes(file), Document.Format.YAML);
            collect(name, document.root());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void collect(String where, Node node) {
        node.<Void>match(new Node.Cases<>(
                mapping -> {
                    String inside = mapping.get("id") instanceof Node.Scalar id ? where(where, id.text()) : where;
                    mapping.entries().forEach(entry -> entry(inside, entry));
                    return null;
                },
                sequence -> {
                    sequence.items().forEach(item -> collect(where, item));
                    return null;
                },
                scalar -> null));
    }

    private void entry(String where, Node.Entry entry) {
        if (LANGUAGES.contains(entry.key()) && entry.value() instanceof Node.Scalar text) {
            all.add(new Said(where, entry.key(), text.text()));
        } else {
            collect(LANGUAGES.contains(entry.key()) ? where : where(where, entry.key()), entry.value());
        }
    }

    private static String where(String where, String name) {
        return where + " " + name;
    }

    private void messages(Path folder) {
        for (Path file : filesIn(folder)) {
            Matcher language = LANGUAGE_OF_A_FILE.matcher(file.getFileName().toString());
            if (language.find()) {
                properties(file)
                        .forEach((key, text) -> all.add(
                                new Said(file.getFileName() + " " + key, language.group("language"), text.toString())));
            }
        }
    }

    private static Map<Object, Object> properties(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    private static List<Path> filesIn(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
