package no.varde.service;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import no.varde.conversation.Interview;
import no.varde.decision.Comparer;
import no.varde.decision.Decider;
import no.varde.explanation.BookLogic;
import no.varde.explanation.Counterfactuals;
import no.varde.explanation.NextQuestion;
import no.varde.explanation.SingleAnswers;
import no.varde.proof.Influence;
import no.varde.rulebook.BookFiles;
import no.varde.rulebook.RuleBook;

/**
 * Everything that is made of one book, built once: whoever holds it can ask all there is to ask, and gets no answer of
 * any other book. Safe for use by many threads.
 */
public final class ServedBook {

    private final BookFiles files;
    private final RuleBook book;
    private final Decider decider;
    private final Comparer comparer;
    private final SingleAnswers answers;
    private final Counterfactuals changes;
    private final BookLogic logic;
    private final NextQuestion next;
    private final Interview interview;
    private final Influence influence;
    private final Proofs proofs;
    private final Map<Class<?>, Object> kept = new ConcurrentHashMap<>();

    private ServedBook(BookFiles files, Proofs proofs) {
        this.files = files;
        this.proofs = proofs;
        this.book = RuleBook.read(files);
        this.decider = new Decider(book);
        this.comparer = new Comparer(book);
        this.answers = new SingleAnswers(decider);
        this.changes = new Counterfactuals(decider);
        this.logic = new BookLogic(decider);
        this.next = new NextQuestion(logic);
        this.interview = new Interview(book.vocabulary(), next);
        this.influence = new Influence(book);
    }

    /**
     * Builds all that is made of a book; some hundred milliseconds.
     *
     * @throws no.varde.rulebook.RuleBookRejected when the book has faults, with every one of them
     */
    public static ServedBook of(BookFiles files) {
        return new ServedBook(files, new Proofs());
    }

    /** Builds a book again, with what was proved of it before. */
    static ServedBook again(BookFiles files, Proofs proofs) {
        return new ServedBook(files, proofs);
    }

    /** Returns the name of the book: the hash of what it says. */
    public String sha256() {
        return book.sha256();
    }

    /** Returns what the book was read from. */
    public BookFiles files() {
        return files;
    }

    public RuleBook book() {
        return book;
    }

    public Decider decider() {
        return decider;
    }

    public Comparer comparer() {
        return comparer;
    }

    /** Returns what tells which single other answers would make another list. */
    public SingleAnswers answers() {
        return answers;
    }

    /** Returns what finds the smallest changes of answers that move a level or a measure. */
    public Counterfactuals changes() {
        return changes;
    }

    public BookLogic logic() {
        return logic;
    }

    public NextQuestion next() {
        return next;
    }

    public Interview interview() {
        return interview;
    }

    public Influence influence() {
        return influence;
    }

    /** Returns how far the proof of the principles is. */
    public Proofs proofs() {
        return proofs;
    }

    /**
     * Returns what somebody makes of the book for their own use; made the first time that it is asked for, and kept as
     * long as the book.
     *
     * @param kind one of a kind is kept
     */
    public <T> T kept(Class<T> kind, Function<ServedBook, T> make) {
        return kind.cast(kept.computeIfAbsent(kind, any -> make.apply(this)));
    }
}
