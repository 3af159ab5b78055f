package no.varde.settings;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where the quick exit may lead: to a page of others that nobody can read on the way, or to one of ours. */
final class QuickExit {

    /** A host of several words, and perhaps a path. */
    private static final Pattern HOST_AND_PATH =
            Pattern.compile("([\\p{IsLatin}0-9-]+(?:\\.[\\p{IsLatin}0-9-]+)+)(/[^\\s\\\\\"<>]*)?");

    private QuickExit() {}

    static boolean isGood(String written) {
        return isElsewhere(written) || OwnPages.OPEN.contains(written);
    }

    private static boolean isElsewhere(String written) {
        try {
            URI address = new URI(written).parseServerAuthority();
            return "https".equalsIgnoreCase(address.getScheme())
                    && address.getHost() != null
                    && address.getRawUserInfo() == null
                    && address.getPort() <= 65535
                    && address.getPort() != 0;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** Returns what was meant, or null where nobody can tell. */
    static @Nullable String guess(String written) {
        Matcher meant = HOST_AND_PATH.matcher(written.strip().replaceFirst("^(?i)(https?:)?/*", ""));
        if (!meant.matches()) {
            return null;
        }
        try {
            String guess = "https://" + IDN.toASCII(meant.group(1)) + Objects.requireNonNullElse(meant.group(2), "/");
            return isElsewhere(guess) ? guess : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
