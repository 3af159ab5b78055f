package no.varde.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.varde.receipt.Entry;

/**
 * What an entry tells. It tells of no person: that of a receipt is a hash of its content and of bytes that were drawn, which says
 * nothing to whoever has not the receipt itself.
 *
 * @param kind what it tells of: a receipt, a book, a key, a restore, a hold or a release
 * @param subject the hash of what it tells of; empty where that is the log itself
 */
record LogLine(String kind, String subject) {

    static final String RECEIPT = "receipt";
    static final String HOLD = "hold";
    static final String RELEASE = "release";

    private static final String HEAD = "varde-log/1 ";
    private static final String HASH = "[0-9a-f]{64}";

    /** Why a receipt is held, or no longer: a word that tells of nobody. */
    static final Pattern CODE = Pattern.compile("[a-z0-9]{1,20}(-[a-z0-9]{1,20}){0,4}");

    private static final Pattern FORM = Pattern.compile(HEAD + "(?:(receipt|key) (" + HASH + ")|(book) (" + HASH
            + ") [!-~]([ -~]{0,58}[!-~])?|(restore)|(hold|release) (" + HASH + ") " + CODE + ")");
    private static final int LONGEST = 300;

    /** Returns what some bytes tell; nothing where they are no line of a log. */
    static Optional<LogLine> of(byte[] bytes) {
        Matcher line = FORM.matcher(bytes.length > LONGEST ? "" : new String(bytes, UTF_8));
        if (!line.matches()) {
            return Optional.empty();
        }
        String[] words = line.group().split(" ", 4);
        return Optional.of(new LogLine(words[1], words.length > 2 ? words[2] : ""));
    }

    /**
     * Returns the entry that a receipt is not to be destroyed for now, or may be again.
     *
     * @param kind {@link #HOLD} or {@link #RELEASE}
     */
    static Entry of(String kind, String receipt, String code) {
        return new Entry(HEAD + kind + " " + receipt + " " + code);
    }

    /** Returns the entry that the log was put back from a copy. */
    static Entry restore() {
        return new Entry(HEAD + "restore");
    }
}
