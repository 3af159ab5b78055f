package no.varde.settings;

import java.util.List;
import java.util.stream.Stream;
import no.varde.document.Suggestion;
import org.jspecify.annotations.Nullable;

/** A setting: its name, and what it may be. */
public enum Setting {
    BOOK("varde.book", "a folder that can be read"),
    UNPROVED("varde.unproved", "`true` or `false`"),
    PLACES("varde.places", "a file of places that can be read"),
    EXIT("varde.exit", "an `https` address with a host and without a user, or a page of this service such as `/`"),
    URGENT(
            "varde.urgent",
            "a word of `a` to `z`, `0` to `9` and inner hyphens behind a `/`, with which no other page begins"),
    ZONE("varde.zone", "a time zone such as `Europe/Oslo`"),
    MOST_SESSIONS("varde.most-sessions", "a whole number from 1 to 100000"),
    BODY_TIME("varde.body-time", "a time from `1s` to `10m`, with its unit `s`, `m` or `h`"),
    BODY_MEMORY("varde.body-memory", "a whole number of megabytes from 4 to 100000"),
    SHARE_OF_ONE_ADDRESS("varde.share-of-one-address", "a whole number of percent from 1 to 100"),
    OPEN_TO_NETWORK("varde.open-to-network", "`true` or `false`"),
    ADDRESS("server.address", "an address of this machine"),
    PORT("server.port", "a whole number from 0 to 65535"),
    SESSION_TIMEOUT("server.servlet.session.timeout", "a time from `1m` to `12h`, with its unit `s`, `m` or `h`");

    private static final int LONGEST_SHOWN = 100;

    private final String id;
    private final String allowed;

    Setting(String id, String allowed) {
        this.id = id;
        this.allowed = allowed;
    }

    /** Returns the name by which it is set. */
    public String id() {
        return id;
    }

    /** Returns what it may be, as the end of a sentence. */
    public String allowed() {
        return allowed;
    }

    /** @param guess what was meant, or null where nobody can tell */
    SettingFault refuses(String written, @Nullable String guess) {
        return refusesWith(written, guess == null ? "" : " Maybe `" + guess + "`.");
    }

    /** @param maybe a guess as a sentence, or empty */
    SettingFault refusesWith(String written, String maybe) {
        String shown = written.length() <= LONGEST_SHOWN ? written : written.substring(0, LONGEST_SHOWN) + "…";
        return new SettingFault(id, "`" + shown + "` is not " + allowed + "." + maybe);
    }

    /** @param written an address that others reach, or empty for every one */
    SettingFault isOpen(String written) {
        return new SettingFault(
                id,
                (written.isEmpty() ? "every address" : "`" + written + "`")
                        + " is open to other machines, and nobody has to sign in, so whoever reaches it could use it."
                        + " Maybe leave out `" + ADDRESS.id + "`, or say `--" + OPEN_TO_NETWORK.id
                        + "=true` if something"
                        + " in front of it lets only the right people in.");
    }

    /** Says that a port cannot be listened on. */
    public SettingFault isTaken(int port) {
        return new SettingFault(
                id,
                "`" + port + "` is taken by another program, or is not for this user."
                        + " Maybe another port, or `0` for any that is free.");
    }

    /** Returns what is wrong where something was written that is no setting. */
    public static SettingFault unknown(String name) {
        List<String> ids = Stream.of(values()).map(Setting::id).toList();
        return new SettingFault(name, "is not a setting." + Suggestion.near(name, ids));
    }
}
