package no.varde.settings;

import java.util.List;
import java.util.stream.Stream;
import no.varde.document.FormCode;
import no.varde.document.Message;
import no.varde.document.Suggestion;
import org.jspecify.annotations.Nullable;

/** A setting: its name, and what it may be. */
public enum Setting {
    BOOK("varde.book", SettingCode.ALLOWED_BOOK),
    UNPROVED("varde.unproved", SettingCode.ALLOWED_UNPROVED),
    BOOKS("varde.books", SettingCode.ALLOWED_BOOKS),
    KEY("varde.key", SettingCode.ALLOWED_KEY),
    LOG("varde.log", SettingCode.ALLOWED_LOG),
    METRICS("varde.metrics", SettingCode.ALLOWED_METRICS),
    WORKSHOP("varde.workshop", SettingCode.ALLOWED_WORKSHOP),
    PLACES("varde.places", SettingCode.ALLOWED_PLACES),
    EXIT("varde.exit", SettingCode.ALLOWED_EXIT),
    URGENT("varde.urgent", SettingCode.ALLOWED_URGENT),
    ZONE("varde.zone", SettingCode.ALLOWED_ZONE),
    MOST_SESSIONS("varde.most-sessions", SettingCode.ALLOWED_MOST_SESSIONS),
    BODY_TIME("varde.body-time", SettingCode.ALLOWED_BODY_TIME),
    BODY_MEMORY("varde.body-memory", SettingCode.ALLOWED_BODY_MEMORY),
    SHARE_OF_ONE_ADDRESS("varde.share-of-one-address", SettingCode.ALLOWED_SHARE_OF_ONE_ADDRESS),
    OPEN_TO_NETWORK("varde.open-to-network", SettingCode.ALLOWED_OPEN_TO_NETWORK),
    ADDRESS("server.address", SettingCode.ALLOWED_ADDRESS),
    PORT("server.port", SettingCode.ALLOWED_PORT),
    SESSION_TIMEOUT("server.servlet.session.timeout", SettingCode.ALLOWED_SESSION_TIMEOUT);

    private static final int LONGEST_SHOWN = 100;

    private final String id;
    private final SettingCode allowed;

    Setting(String id, SettingCode allowed) {
        this.id = id;
        this.allowed = allowed;
    }

    /** Returns the name by which it is set. */
    public String id() {
        return id;
    }

    /** Returns what it may be, as the end of a sentence. */
    public Message allowed() {
        return allowed.of();
    }

    /** @param guess what was meant, or null where nobody can tell */
    SettingFault refuses(String written, @Nullable String guess) {
        return refusesWith(written, guess == null ? null : FormCode.MAYBE.of(guess));
    }

    /** @param maybe a guess, or null */
    SettingFault refusesWith(String written, @Nullable Message maybe) {
        String shown = written.length() <= LONGEST_SHOWN ? written : written.substring(0, LONGEST_SHOWN) + "…";
        return new SettingFault(id, SettingCode.REFUSED.of(shown, allowed()).maybe(maybe));
    }

    /** @param written an address that others reach, or empty for every one */
    SettingFault isOpen(String written) {
        return new SettingFault(
                id,
                written.isEmpty()
                        ? SettingCode.ALL_ARE_OPEN.of(ADDRESS.id, OPEN_TO_NETWORK.id)
                        : SettingCode.IS_OPEN.of(written, ADDRESS.id, OPEN_TO_NETWORK.id));
    }

    /** Says that the workshop is there, and other machines are answered too. */
    SettingFault isForThisMachineOnly(String written) {
        return new SettingFault(id, SettingCode.WORKSHOP_IS_OPEN.of(written, OPEN_TO_NETWORK.id, ADDRESS.id));
    }

    /** Says why the file of a key cannot be used. */
    SettingFault isNoKey(Message why) {
        return new SettingFault(id, why);
    }

    /** Says that a port cannot be listened on. */
    public SettingFault isTaken(int port) {
        return new SettingFault(id, SettingCode.PORT_TAKEN.of(port));
    }

    /** Returns what is wrong where something was written that is no setting. */
    public static SettingFault unknown(String name) {
        List<String> ids = Stream.of(values()).map(Setting::id).toList();
        return new SettingFault(
                name, SettingCode.NOT_A_SETTING.of().maybe(Suggestion.near(name.replaceAll("\\[[0-9]*]", ""), ids)));
    }
}
