package no.varde.receipt;

import java.util.List;
import no.varde.certificate.Differing;
import no.varde.certificate.Refusal;
import no.varde.document.Message;
import no.varde.document.Worded;
import org.jspecify.annotations.Nullable;

/**
 * What comes of it when a receipt is replayed.
 *
 * @param result in one word
 * @param said the same in a sentence
 * @param differing where both first say something else; null unless they differ
 * @param refusals why it cannot be replayed; none unless it is refused
 */
public record Replay(Result result, Message said, @Nullable Differing differing, List<Refusal> refusals)
        implements Worded {

    public Replay {
        refusals = List.copyOf(refusals);
    }

    /** How it went. */
    public enum Result {
        /** The same book says the same today. */
        SAME,
        /** The same book says something else today. */
        DIFFERS,
        BOOK_MISSING,
        /** Made by a way of reading that came later. */
        READING_NEWER,
        /** What was handed in is no receipt, or its answers cannot be read. */
        REFUSED
    }

    static Replay same() {
        return new Replay(Result.SAME, VerifyCode.SAME.of(), null, List.of());
    }

    static Replay differs(Differing where) {
        return new Replay(
                Result.DIFFERS, VerifyCode.DIFFERS.of(where.path(), where.one(), where.other()), where, List.of());
    }

    static Replay missing(NoBook none) {
        return new Replay(Result.BOOK_MISSING, none.why(), null, List.of());
    }

    static Replay newer(Message why) {
        return new Replay(Result.READING_NEWER, why, null, List.of());
    }

    static Replay refused(List<Refusal> refusals) {
        return new Replay(Result.REFUSED, VerifyCode.REFUSED.of(refusals.size()), null, refusals);
    }

    @Override
    public String in(String language) {
        return said.in(language);
    }
}
