package no.varde.certificate;

import java.util.regex.Pattern;

/** The forms that texts of a certificate have. */
final class Forms {

    /** An id or a constant of a book, a ref, or a day, a month or a year. */
    static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,59}");

    static final Pattern DAY = Pattern.compile("(?:19|20|21)\\d\\d-\\d\\d-\\d\\d");

    /** A day that is to come: it is counted from another day, which may be the last of those. */
    static final Pattern DAY_AHEAD = Pattern.compile("(?:19|20|21|22)\\d\\d-\\d\\d-\\d\\d");

    static final Pattern INSTANT = Pattern.compile("20\\d\\d-\\d\\d-\\d\\dT(?:[01]\\d|2[0-3])(?::[0-5]\\d){2}Z");
    static final Pattern DRAWN = Pattern.compile("[0-9a-f]{32}");
    static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    /** The name of a program, a version or a time zone. */
    static final Pattern NAME = Pattern.compile("[!-~](?:[ -~]{0,58}[!-~])?");

    /** What somebody wrote themselves: one line that does not begin or end with a space. */
    static final Pattern LINE =
            Pattern.compile("[^\\p{Cntrl}\\s\\p{Z}\\x85](?:[^\\p{Cntrl}]{0,78}[^\\p{Cntrl}\\s\\p{Z}\\x85])?");

    private Forms() {}
}
