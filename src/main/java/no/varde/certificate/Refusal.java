package no.varde.certificate;

import no.varde.document.Fault;
import no.varde.document.Message;
import no.varde.document.Worded;

/**
 * One thing for which a receipt is refused.
 *
 * @param kind the code that stays the same from version to version, as the specification lists it
 * @param path where in the certificate, such as {@code persons[0].fired[3]}; empty where it is about the whole
 * @param message what is wrong
 */
public record Refusal(Kind kind, String path, Message message) implements Worded {

    public Refusal {
        path = Fault.shown(path);
    }

    /** What can be wrong with a receipt; {@code src/docs/plain-book.md} says when each is told. */
    public enum Kind {
        /** More bytes than any receipt has. */
        SIZE,
        /** Not JSON as it is read here: another encoding, a key twice, a fraction, too deep. */
        JSON,
        /** A part is missing, unknown or of the wrong kind. */
        FORM,
        /** JSON of the right content and not in its one form. */
        CANONICAL,
        /** Another type of document. */
        TYPE,
        /** The envelope has another form. */
        ENVELOPE,
        /** The signature does not hold. */
        SIGNATURE,
        /** Signed by another key. */
        KEY,
        /** Made by a way of reading that is not known. */
        READING,
        /** Another book. */
        BOOK,
        /** The plain form of the book is another. */
        PLAIN,
        /** The answers are not valid in the book. */
        INPUT,
        /** The persons of the result are not those of the answers. */
        PERSON,
        /** A step that there is not, that is not of the person's run, or out of order. */
        STEP,
        /** A step fired whose premises do not hold. */
        PREMISE,
        /** A step did not fire whose premises hold. */
        MISSING_STEP,
        /** Concluded without a step, or not concluded. */
        CONCLUSION,
        LEVEL,
        OUTCOME,
        TIME,
        /** Told with another measure or duty, or by itself. */
        PART,
        ORDER,
        DUTY,
        WARNING,
        PLAN,
        REVIEW,
        /** Not in the log, or at odds with it. */
        LOG
    }

    @Override
    public String in(String language) {
        return kind + ": " + (path.isEmpty() ? "" : path + ": ") + what(language);
    }

    /** Returns what is wrong, without code and place, in a language. */
    public String what(String language) {
        return Fault.shown(message.in(language));
    }
}
