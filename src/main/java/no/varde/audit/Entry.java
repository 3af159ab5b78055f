package no.varde.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.regex.Pattern;

/**
 * What is written down in a {@link Ledger}: a line that anybody can read, and that tells nothing of anybody.
 *
 * @param line without a line break
 */
public record Entry(String line) {

    private static final String FORM = "varde-log/1 ";
    private static final Pattern LINE = Pattern.compile("[!-~]+(?: [!-~]+)*");
    private static final int LONGEST = 1000;

    public Entry {
        if (line.length() > LONGEST || !LINE.matcher(line).matches()) {
            throw new IllegalArgumentException("no line of a log");
        }
    }

    /** Returns that a book is served from now on. */
    public static Entry book(String content, String version) {
        return new Entry(FORM + "book " + content + " " + version);
    }

    /** Returns that receipts are signed with a key from now on. */
    public static Entry key(String id) {
        return new Entry(FORM + "key " + id);
    }

    public byte[] bytes() {
        return line.getBytes(UTF_8);
    }
}
