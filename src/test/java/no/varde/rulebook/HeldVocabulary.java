package no.varde.rulebook;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.varde.vocabulary.reading.VocabularyReader;

/** Reads one edited book after another, and the vocabulary of a book anew only where it is edited. */
public final class HeldVocabulary {

    private final Map<String, byte[]> files;
    private final VocabularyReader.Result read;

    public HeldVocabulary(BookFiles book) {
        this.files = vocabulary(book);
        this.read = VocabularyReader.read(files);
    }

    private static Map<String, byte[]> vocabulary(BookFiles book) {
        return book.byName().entrySet().stream()
                .filter(file -> file.getKey().startsWith(BookReader.VOCABULARY))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /**
     * Reads a book that was made of this one: a file that is not edited is the very same.
     *
     * @throws RuleBookRejected as {@link RuleBook#read} says
     */
    public RuleBook read(BookFiles book) {
        if (!vocabulary(book).equals(files)) {
            return RuleBook.read(book);
        }
        Map<String, byte[]> rules = new TreeMap<>(book.byName());
        rules.keySet().removeAll(files.keySet());
        return BookReader.read(read, rules, book.content());
    }
}
