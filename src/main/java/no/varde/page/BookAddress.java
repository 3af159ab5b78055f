package no.varde.page;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the pages of a rule book stand: of the one that goes now, and of one that was served before, by its content. */
public final class BookAddress {

    public static final String NOW = "/bok";

    /** Whatever stands below {@link #NOW} stands below this too, as it was. */
    public static final String FORMER = "/boker/{content:[0-9a-f]{64}}";

    private static final Pattern OF_FORMER = Pattern.compile("(/boker/([0-9a-f]{64}))(?:/.*)?");
    private static final int ROOT = 1;
    private static final int CONTENT = 2;

    private BookAddress() {}

    /** Returns the content of the book whose page stands at an address; none where the address names no book. */
    public static Optional<String> content(String address) {
        return group(address, CONTENT);
    }

    /** Returns the address of the first page of the former book to which a page belongs; none where it is of no such book. */
    static Optional<String> root(String address) {
        return group(address, ROOT);
    }

    private static Optional<String> group(String address, int group) {
        Matcher former = OF_FORMER.matcher(address);
        return former.matches() ? Optional.of(former.group(group)) : Optional.empty();
    }
}
