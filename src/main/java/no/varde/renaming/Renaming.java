package no.varde.renaming;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.varde.difference.BookDifference;
import no.varde.document.Place;
import no.varde.document.YamlScalars;
import no.varde.document.YamlScalars.Written;
import no.varde.rulebook.BookFiles;
import no.varde.rulebook.RuleBook;
import no.varde.rulebook.RuleBookRejected;
import no.varde.vocabulary.Vocabulary;

/** Says a clause of a book in other words wherever it stands. */
public final class Renaming {

    /**
     * What is to be written.
     *
     * @param book the files of the book that change, by their names
     * @param cases the files of the cases that change, by theirs
     * @param places how many texts change
     */
    public record Renamed(Map<String, byte[]> book, Map<String, byte[]> cases, int places) {
        public Renamed {
            book = Map.copyOf(book);
            cases = Map.copyOf(cases);
        }
    }

    private final BookFiles files;
    private final RuleBook old;
    private final Vocabulary vocabulary;
    private int places;

    /**
     * Makes ready to change a book.
     *
     * @throws RuleBookRejected when the book has faults
     */
    public Renaming(BookFiles files) {
        this.files = files;
        this.old = RuleBook.read(files);
        this.vocabulary = old.vocabulary();
    }

    /**
     * Says a clause in other words, and proves that the book then means the same in every case.
     *
     * @param named the id of its entry, or {@code id=KEY} for one of its answers
     * @param texts the new words, in the languages in which the clause is written, in the order of the book
     * @param cases files of cases beside the book, in which sentences of rules may stand
     * @param today the day of the examples, were the books to differ
     * @throws NotRenamed when there is no such clause, or the new words cannot stand
     */
    public Renamed to(String named, List<String> texts, Map<String, byte[]> cases, LocalDate today) {
        places = 0;
        Clause clause =
                Clause.named(named, vocabularyFiles(), vocabulary.languages().all());
        Map<Place, String> words = words(clause, texts);
        Place ofRules = Vocabulary.known(clause.places(), vocabulary.language());
        String before = textAt(ofRules, clause.file());
        NewSentences sentences = NewSentences.of(clause, before, Vocabulary.known(words, ofRules), vocabulary);
        Map<String, byte[]> book = new TreeMap<>();
        files.byName().forEach((name, content) -> {
            Map<Place, String> here = name.equals(clause.file()) ? words : Map.of();
            rewrite(name, content, sentences, here, book);
        });
        prove(book, sentences, today);
        Map<String, byte[]> changedCases = new TreeMap<>();
        cases.forEach((name, content) -> rewrite(name, content, sentences, Map.of(), changedCases));
        return new Renamed(book, changedCases, places);
    }

    private Map<String, byte[]> vocabularyFiles() {
        Map<String, byte[]> vocabularyFiles = new TreeMap<>(files.byName());
        vocabularyFiles.keySet().removeIf(name -> !name.startsWith("vocabulary/") || !name.endsWith(".yaml"));
        return vocabularyFiles;
    }

    /** Returns the new words by where they are to stand. */
    private Map<Place, String> words(Clause clause, List<String> texts) {
        List<String> written = vocabulary.languages().all().stream()
                .filter(clause.places()::containsKey)
                .toList();
        if (texts.size() != written.size()) {
            throw new NotRenamed(RenamingCode.IN_EACH_LANGUAGE.of(String.join(", ", written)));
        }
        Map<Place, String> words = new HashMap<>();
        for (int i = 0; i < written.size(); i++) {
            words.put(
                    Vocabulary.known(clause.places(), written.get(i)),
                    texts.get(i).strip());
        }
        return words;
    }

    private String textAt(Place place, String file) {
        return YamlScalars.of(file, text(Vocabulary.known(files.byName(), file))).stream()
                .filter(written -> written.place().equals(place))
                .map(Written::text)
                .findFirst()
                .orElseThrow(() -> new NotRenamed(RenamingCode.NO_TEXT.of(place)));
    }

    private static String text(byte[] content) {
        return new String(content, UTF_8);
    }

    private void rewrite(
            String name,
            byte[] content,
            NewSentences sentences,
            Map<Place, String> words,
            Map<String, byte[]> changed) {
        String before = text(content);
        Rewritten rewritten = Rewritten.of(name, before, sentences, words);
        if (!rewritten.text().equals(before)) {
            changed.put(name, rewritten.text().getBytes(UTF_8));
            places += rewritten.places();
        }
    }

    /** Refuses a book that has faults, has other sentences than it should, or says something else in some case. */
    private void prove(Map<String, byte[]> changed, NewSentences sentences, LocalDate today) {
        if (changed.isEmpty()) {
            throw new NotRenamed(RenamingCode.SAID_ALREADY.of());
        }
        Map<String, byte[]> all = new LinkedHashMap<>(files.byName());
        all.putAll(changed);
        RuleBook renamed;
        try {
            renamed = RuleBook.read(new BookFiles(all));
        } catch (RuleBookRejected faulty) {
            throw new NotRenamed(faulty.faults());
        }
        if (!sentences.lead(vocabulary, renamed.vocabulary())) {
            throw new NotRenamed(RenamingCode.OTHER_SENTENCES.of());
        }
        BookDifference difference = BookDifference.of(old, renamed, today);
        if (!difference.changed().isEmpty() || !difference.notCompared().isEmpty()) {
            throw new NotRenamed(RenamingCode.NOT_THE_SAME.of());
        }
    }
}
