package no.varde.service;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import no.varde.certificate.PlainBook;
import no.varde.conversation.Interview;
import no.varde.decision.Comparer;
import no.varde.decision.Decider;
import no.varde.explanation.Alone;
import no.varde.explanation.BookLogic;
import no.varde.explanation.Counterfactuals;
import no.varde.explanation.NextQuestion;
import no.varde.explanation.SureAnswers;
import no.varde.proof.Influence;
import no.varde.receipt.Certificates;
import no.varde.rulebook.BookFiles;
import no.varde.rulebook.RuleBook;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is made of one book, each made once: whoever holds it can ask all there is to ask, and gets no answer of
 * any other book. Safe for use by many threads.
 */
public final class ServedBook {

    private static final int LEAVING_ONE_CORE = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);

    private final BookFiles files;
    private final RuleBook book;
    private volatile @Nullable Proofs proofs;
    private final Map<Class<?>, Object> kept = new ConcurrentHashMap<>();

    private ServedBook(BookFiles files) {
        this.files = files;
        this.book = RuleBook.read(files);
    }

    /**
     * Reads a book. What is made of it is made when it is first asked for, so that nobody waits for what they do not use.
     *
     * @throws no.varde.rulebook.RuleBookRejected when the book has faults, with every one of them
     */
    public static ServedBook of(BookFiles files) {
        return new ServedBook(files);
    }

    /** Makes a book again, with what was proved of it before. */
    static ServedBook again(BookFiles files, Proofs proofs) {
        ServedBook again = new ServedBook(files);
        again.proofs = proofs;
        return again.ready();
    }

    /** Makes all that a service needs, so that no request waits for it; some hundred milliseconds. */
    ServedBook ready() {
        comparer();
        alone();
        answers();
        changes();
        interview();
        influence();
        return this;
    }

    /** Returns the name of the book: the hash of its files, since what it asks and proves is no part of what it means. */
    public String content() {
        return book.identity().content();
    }

    /** Returns what the book was read from. */
    public BookFiles files() {
        return files;
    }

    public RuleBook book() {
        return book;
    }

    public Decider decider() {
        return kept(Decider.class, any -> new Decider(book));
    }

    public Comparer comparer() {
        return kept(Comparer.class, any -> new Comparer(book));
    }

    /** Returns what tells which answers to be sure of, since another would make another list. */
    public SureAnswers answers() {
        return kept(SureAnswers.class, any -> new SureAnswers(book));
    }

    /** Returns what tells which answers carry a conclusion by themselves. */
    public Alone alone() {
        return kept(Alone.class, any -> new Alone(book));
    }

    /** Returns what finds the smallest changes of answers that move a level or a measure. */
    public Counterfactuals changes() {
        Decider decider = decider();
        return kept(Counterfactuals.class, any -> new Counterfactuals(decider));
    }

    /** Returns the formulas for whoever asks but the pages of a conversation, which have their own and never wait for others. */
    public BookLogic logic() {
        Decider decider = decider();
        return kept(BookLogic.class, any -> new BookLogic(decider, LEAVING_ONE_CORE));
    }

    public NextQuestion next() {
        BookLogic logic = logic();
        return kept(NextQuestion.class, any -> new NextQuestion(logic));
    }

    public Interview interview() {
        Decider decider = decider();
        return kept(Interview.class, any -> new Interview(book.vocabulary(), new NextQuestion(new BookLogic(decider))));
    }

    /** Returns what makes certificates of decisions of the book; the first time some hundred milliseconds. */
    public Certificates certificates() {
        return kept(Certificates.class, any -> new Certificates(PlainBook.of(book)));
    }

    public Influence influence() {
        return kept(Influence.class, any -> new Influence(book));
    }

    /** Tries the principles, unless that has been done; one or some seconds. */
    Proofs prove(Clock clock) {
        Proofs known = proofs;
        Proofs tried = known == null ? Proofs.of(decider(), clock) : known;
        proofs = tried;
        return tried;
    }

    /** Says whether the principles were tried, and not all of them are known to hold. */
    public boolean isUnproved() {
        Proofs known = proofs;
        return known != null && !known.areWhole();
    }

    /** Returns what is proved of the principles, which have been tried of every book that says something. */
    public Proofs proofs() {
        return Objects.requireNonNull(proofs);
    }

    /**
     * Returns what somebody makes of the book for their own use; made the first time that it is asked for, and kept as
     * long as the book.
     *
     * @param kind one of a kind is kept
     * @param make asks for nothing else that is kept
     */
    public <T> T kept(Class<T> kind, Function<ServedBook, T> make) {
        Object known = kept.get(kind);
        return kind.cast(known != null ? known : kept.computeIfAbsent(kind, any -> make.apply(this)));
    }
}
