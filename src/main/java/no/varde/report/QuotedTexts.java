package no.varde.report;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/**
 * Texts of books as they stand in JSON, each quoted once. Nothing may be asked for that is not of a book: it is kept. Ids are
 * so short that they are quoted sooner than found. Threads may share it.
 */
final class QuotedTexts {

    /** As many as several large books have in each language; what is asked for beyond them is quoted each time. */
    private static final int MANY = 20_000;

    private final Map<String, SerializableString> quoted = new ConcurrentHashMap<>();

    SerializableString of(String text) {
        SerializableString known = quoted.get(text);
        return known == null ? quote(text) : known;
    }

    /** Returns all texts that are kept. */
    Set<String> kept() {
        return Set.copyOf(quoted.keySet());
    }

    private SerializableString quote(String text) {
        SerializableString fresh = new SerializedString(text);
        if (quoted.size() < MANY) {
            quoted.put(text, fresh);
        }
        return fresh;
    }
}
