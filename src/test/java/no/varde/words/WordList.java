package no.varde.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import no.varde.document.Document;
import no.varde.document.Node;

/** The words of a list in {@code src/test/resources/words}, by language. */
final class WordList {

    private static final Path LIST = Path.of("src/test/resources/words/words.yaml");

    private WordList() {}

    static List<WrongWord> read() {
        try {
            Document document = Document.read(LIST.toString(), Files.readAllBytes(LIST), Document.Format.YAML);
            List<WrongWord> words = new ArrayList<>();
            for (Node.Entry language : ((Node.Mapping) document.root()).entries()) {
                ((Node.Sequence) language.value())
                        .items()
                        .forEach(item -> words.add(word(language.key(), (Node.Mapping) item)));
            }
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static WrongWord word(String language, Node.Mapping word) {
        return new WrongWord(
                language,
                Pattern.compile(text(word, "find"), Pattern.UNICODE_CHARACTER_CLASS),
                text(word, "sample"),
                text(word, "allowed"),
                text(word, "say"),
                text(word, "because"));
    }

    private static String text(Node.Mapping word, String key) {
        return word.get(key) instanceof Node.Scalar scalar ? scalar.text() : "";
    }
}
