package no.varde.handbook;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import no.varde.document.FixedWords;
import no.varde.rulebook.Register;
import no.varde.rulebook.RuleBook;
import no.varde.rulebook.SpareSentences;
import no.varde.vocabulary.BookLanguages;
import no.varde.vocabulary.Text;
import no.varde.vocabulary.Vocabulary;

/**
 * How all documents of a handbook speak: in the language of the rules first, and in the others beside it. What is not
 * written in a language is not said twice in another one.
 */
final class Voice {

    private static final FixedWords WORDS = new FixedWords(Voice.class, "words");
    private static final String BREAK = "<br>";

    private final RuleBook book;
    private final Register register;
    private final SpareSentences spare;
    private final Links links;

    /** The languages of the fixed words of a document: those in which nothing of the book is lacking. */
    private final List<String> whole;

    /**
     * Makes the voice of a book.
     *
     * @param ending how the names of the documents end, for links between them
     */
    Voice(RuleBook book, String ending) {
        this.book = book;
        this.register = book.register();
        this.spare = book.spareSentences();
        this.links = new Links(this, ending);
        this.whole = languages().stream()
                .filter(language -> !vocabulary().languages().mayLackTexts(language))
                .map(this::ofWords)
                .distinct()
                .toList();
    }

    RuleBook book() {
        return book;
    }

    Vocabulary vocabulary() {
        return book.vocabulary();
    }

    Register register() {
        return register;
    }

    SpareSentences spare() {
        return spare;
    }

    /** Returns how documents name what stands in the book, and lead to it. */
    Links links() {
        return links;
    }

    /** Returns the language of the rules. */
    String language() {
        return book.vocabulary().language();
    }

    List<String> languages() {
        return book.vocabulary().languages().all();
    }

    /** Returns the language in which fixed words are said to readers of a language. */
    private String ofWords(String language) {
        return vocabulary().languages().nearest(language, WORDS::areIn, Locale.ENGLISH.getLanguage());
    }

    /** Returns fixed words for readers of a language. */
    String word(String language, String key, Object... arguments) {
        return new MessageFormat(WORDS.in(ofWords(language)).orElseThrow().getString(key), Locale.ROOT)
                .format(arguments);
    }

    /** Returns what a language is called. */
    String name(String language) {
        return WORDS.areIn(language) ? word(language, "language") : BookLanguages.nameOf(language);
    }

    /** Returns fixed words in every language, with a slash between. */
    String words(String key, Object... arguments) {
        return whole.stream()
                .map(language -> word(language, key, arguments))
                .distinct()
                .collect(Collectors.joining(" / "));
    }

    /** Adds a text of the document, one paragraph for each language in which the book lacks no text. */
    void say(Markdown page, String key, Object... arguments) {
        String first = ofWords(language());
        whole.forEach(language -> {
            String said = word(language, key, arguments);
            page.paragraph(language.equals(first) ? said : slanted(said));
        });
    }

    /** Returns a text in every language in which it is written, one below the other. */
    String in(Text text) {
        return languages().stream()
                .filter(text::isWrittenIn)
                .map(language -> language.equals(language()) ? plain(text) : slanted(Plain.text(text.in(language))))
                .collect(Collectors.joining(BREAK));
    }

    /** Returns a text in the language of the rules. */
    String plain(Text text) {
        return Plain.text(text.in(language()));
    }

    /** Returns how a law is cited. */
    String cite(String law) {
        return Plain.text(Vocabulary.known(vocabulary().laws(), law).cite());
    }

    /** Returns a text in the other languages in which it is written; an empty one where there is none. */
    String translated(Text text) {
        return languages().stream()
                .skip(1)
                .filter(text::isWrittenIn)
                .map(language -> slanted(Plain.text(text.in(language))))
                .collect(Collectors.joining(" · "));
    }

    /** Returns a text for readers of a language, with the tag of its own where that is another one. */
    String told(String language, Text text) {
        return Plain.text(text.in(language))
                + (text.isWrittenIn(language) ? "" : " *(" + text.languageFor(language) + ")*");
    }

    private static String slanted(String text) {
        return "*" + text + "*";
    }

    static String lines(List<String> lines) {
        return String.join(BREAK, lines);
    }

    /** Returns the head of a table, from keys of words. */
    List<String> head(String... keys) {
        List<String> head = new ArrayList<>();
        for (String key : keys) {
            head.add(words(key));
        }
        return head;
    }

    /** Begins a document: its title, and the book that it is about. */
    Markdown page(String title) {
        Markdown page = new Markdown()
                .heading(1, title)
                .paragraph(in(vocabulary().title()))
                .paragraph(words(
                        "book",
                        Plain.text(book.identity().version()),
                        book.identity().briefMeaning()));
        say(page, "made");
        return page;
    }
}
