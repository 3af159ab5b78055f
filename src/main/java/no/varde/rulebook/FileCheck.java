package no.varde.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.varde.document.Fault;
import no.varde.document.Faults;
import no.varde.vocabulary.Vocabulary;

/**
 * Checks one file of a book again and again, as somebody writes in it: the vocabulary and the rules of all other files are
 * held. What is proved of the book is not proved again.
 */
public final class FileCheck {

    private final RuleBook book;
    private final BookFiles files;
    private final Translations translations;
    private final RuleChecker.Guesses guesses;

    /**
     * Makes a check.
     *
     * @param book the book as it was when it had no fault
     * @param files those that it was read from
     */
    public FileCheck(RuleBook book, BookFiles files) {
        this.book = book;
        this.files = files;
        this.translations = Translations.read(book.vocabulary().languages(), files.byName(), new Faults());
        this.guesses = RuleChecker.Guesses.of(book.vocabulary());
    }

    /**
     * Returns every fault that the book has with a file written otherwise.
     *
     * @param file its path within the book, with {@code /} between folders; it may be a new one
     * @param content what is written in it now
     */
    public List<Fault> faults(String file, byte[] content) {
        if (file.equals(PrincipleReader.FILE)) {
            Faults faults = new Faults();
            PrincipleReader.read(content, book.vocabulary(), faults);
            return faults.sorted();
        }
        return file.startsWith(BookReader.VOCABULARY) || !file.endsWith(".dslr")
                ? ofWholeBook(file, content)
                : ofRules(file, content);
    }

    private synchronized List<Fault> ofRules(String file, byte[] content) {
        Vocabulary vocabulary = book.vocabulary();
        Faults faults = new Faults();
        RuleChecker checker = new RuleChecker(vocabulary, translations, guesses, faults);
        List<Rule> rules = new ArrayList<>();
        for (Rule rule : book.rules()) {
            if (!rule.place().file().equals(file)) {
                checker.take(rule);
                rules.add(rule);
            }
        }
        LayerFiles written = new LayerFiles(checker, faults);
        written.read(file, content);
        translations.check(checker.ids(), faults);
        rules.addAll(written.rules());
        TracingCheck.check(vocabulary, rules, faults);
        Strata.of(rules, faults);
        return faults.sorted();
    }

    /** What stands in a vocabulary can make anything else faulty. */
    private List<Fault> ofWholeBook(String file, byte[] content) {
        Map<String, byte[]> edited = new TreeMap<>(files.byName());
        edited.put(file, content);
        try {
            RuleBook.read(new BookFiles(edited));
            return List.of();
        } catch (RuleBookRejected rejected) {
            return rejected.faults();
        }
    }
}
