package no.varde.settings;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Where a user's programs keep their data, on each system where it is looked for. */
public final class UserData {

    private static final String BOOKS = "varde-books";
    private static final String KEY = "signing-key.pem";

    private UserData() {}

    /** Returns the folder of the books that this user has served, which need not be there. */
    public static Path books() {
        return folder().resolve(BOOKS);
    }

    /** Returns the file of the key with which this user's receipts are signed, which need not be there. */
    public static Path key() {
        return folder().resolve(KEY);
    }

    private static Path folder() {
        Path home = Path.of(System.getProperty("user.home"));
        return folder(System.getProperty("os.name", ""), System.getenv(), home);
    }

    /**
     * Returns the folder of the data of programs.
     *
     * @param system what the system calls itself
     * @param environment its variables
     * @param home the folder of the user
     */
    static Path folder(String system, Map<String, String> environment, Path home) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return named(environment, "LOCALAPPDATA", home.resolve("AppData/Local"));
        }
        return name.startsWith("mac")
                ? home.resolve("Library/Application Support")
                : named(environment, "XDG_DATA_HOME", home.resolve(".local/share"));
    }

    /** Returns the folder that a variable names; one that is not named whole is none, as the specification of XDG has it. */
    private static Path named(Map<String, String> environment, String variable, Path otherwise) {
        String written = environment.getOrDefault(variable, "");
        return written.isBlank() || !Path.of(written).isAbsolute() ? otherwise : Path.of(written);
    }
}
