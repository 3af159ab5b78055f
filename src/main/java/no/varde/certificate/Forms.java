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

    private static final String AREAS =
            "Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Brazil|Canada|Chile|Etc|Europe|Indian|"
                    + "Mexico|Pacific|SystemV|US";
    private static final String ALONE =
            "CET|CST6CDT|Cuba|EET|EST|EST5EDT|Egypt|Eire|Factory|GB|GB-Eire|GMT|GMT0|Greenwich|HST|Hongkong|"
                    + "Iceland|Iran|Israel|Jamaica|Japan|Kwajalein|Libya|MET|MST|MST7MDT|NZ|NZ-CHAT|Navajo|PRC|PST8PDT|"
                    + "Poland|Portugal|ROC|ROK|Singapore|Turkey|UCT|UT|UTC|Universal|W-SU|WET|Z|Zulu";

    /**
     * The name of a time zone: an area of the database of time zones with a place, one of the names in it that have none, or a
     * distance from UTC. Which places there are changes from year to year, and whoever checks later may know others.
     */
    static final Pattern ZONE = Pattern.compile("(?:" + AREAS + ")(?:/[A-Z][A-Za-z0-9_+-]{0,29}){1,2}|" + ALONE
            + "|(?:UTC?|GMT)?[+-](?:0[0-9]|1[0-8])(?::[0-5][0-9]){1,2}");

    /** What turns a line round, breaks it, or is not seen in it. */
    private static final String UNSEEN = "\\x{0}-\\x{1F}\\x{7F}-\\x{9F}\\x{AD}\\x{34F}\\x{61C}\\x{115F}\\x{1160}"
            + "\\x{17B4}\\x{17B5}\\x{180B}-\\x{180F}\\x{200B}-\\x{200F}\\x{2028}-\\x{202E}\\x{2060}-\\x{206F}\\x{2800}"
            + "\\x{3164}\\x{FE00}-\\x{FE0F}\\x{FEFF}\\x{FFA0}\\x{FFF0}-\\x{FFFB}\\x{1BCA0}-\\x{1BCA3}\\x{1D159}"
            + "\\x{1D173}-\\x{1D17A}\\x{E0000}-\\x{E0FFF}";

    /** What somebody wrote themselves: one line that does not begin or end with a space, and of which all can be seen. */
    static final Pattern LINE = Pattern.compile("(?![\\s\\p{Z}])[^" + UNSEEN + "]{1,80}(?<![\\s\\p{Z}])");

    private Forms() {}
}
