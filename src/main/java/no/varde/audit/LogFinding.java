package no.varde.audit;

import no.varde.document.Fault;
import no.varde.document.Message;
import no.varde.document.Worded;

/**
 * One thing that is wrong with a log.
 *
 * @param kind the code that stays the same from version to version
 * @param path the file in the folder of the log; empty where it is about the whole
 * @param message what is wrong
 */
public record LogFinding(Kind kind, String path, Message message) implements Worded {

    public LogFinding {
        path = Fault.shown(path);
    }

    /** What can be wrong with a log. */
    public enum Kind {
        /** There is no checkpoint, or it is none. */
        CHECKPOINT,
        /** A signature does not hold. */
        SIGNATURE,
        /** Nobody whose key is known has signed. */
        KEY,
        /** Entries are missing, or there are more or fewer than the log has. */
        ENTRIES,
        /** An entry is another than the one that was noted. */
        ENTRY,
        /** What is looked for stands nowhere in the log. */
        MISSING,
        /** Hashes are missing, or others than those that follow from the entries. */
        TILE,
        /** The tree is another than the one that was signed. */
        ROOT,
        /** The log is shorter than it was. */
        SHORTER,
        /** What stood in the log stands there no longer, or otherwise. */
        OTHER_PAST,
        /** Another log. */
        OTHER_LOG,
        /** What no checkpoint covers yet was altered. */
        PENDING,
        /** A file that a log does not have. */
        STRAY
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
