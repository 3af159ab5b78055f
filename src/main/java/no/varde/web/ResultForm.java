package no.varde.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import no.varde.report.Expand;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.util.MimeTypeUtils;

/**
 * In which form a result is told: as an address asks for it, or else by the version of the media type that is accepted.
 *
 * @param type the media type of the answer
 */
record ResultForm(Expand expand, MediaType type) {

    /** The media type of results as they are told by themselves: each reason once. */
    static final String SECOND = "application/vnd.varde.result+json;version=2";

    /** The media type of results as they were told first: each reason is a tree wherever it is cited. */
    static final String FIRST = "application/vnd.varde.result+json;version=1";

    private static final List<MediaType> TYPES =
            List.of(MediaType.APPLICATION_JSON, MediaType.parseMediaType(SECOND), MediaType.parseMediaType(FIRST));

    private static final List<String> WORDS = Arrays.stream(Expand.values())
            .map(form -> form.name().toLowerCase(Locale.ROOT))
            .toList();

    /**
     * Returns the form that is asked for.
     *
     * @param asked {@code none}, {@code texts} or {@code tree}; null where an address does not say it
     * @param accepted the media types that are accepted; null for any
     * @throws Refused when it is none of these
     */
    static ResultForm of(@Nullable String asked, @Nullable String accepted) {
        MediaType type = best(accepted);
        Expand expand = asked == null ? ofVersion(type) : ofWord(asked);
        return new ResultForm(
                expand,
                type.isCompatibleWith(MediaType.APPLICATION_JSON)
                        ? type
                        : MediaType.parseMediaType(expand == Expand.TREE ? FIRST : SECOND));
    }

    private static Expand ofVersion(MediaType type) {
        return type.equals(MediaType.parseMediaType(FIRST)) ? Expand.TREE : Expand.NONE;
    }

    private static Expand ofWord(String asked) {
        if (!WORDS.contains(asked)) {
            throw new Refused(
                    ProblemKind.UNKNOWN_EXPLANATION,
                    RequestFault.inRequest("expand", RequestCode.HOLDS_ELSE.of(asked, String.join(", ", WORDS))));
        }
        return Expand.valueOf(asked.toUpperCase(Locale.ROOT));
    }

    /** Returns the type that is liked best of those that a result can have. */
    private static MediaType best(@Nullable String accepted) {
        List<MediaType> wanted = MediaType.parseMediaTypes(accepted);
        MimeTypeUtils.sortBySpecificity(wanted);
        for (MediaType one : wanted) {
            for (MediaType type : TYPES) {
                if (one.isCompatibleWith(type) && sameVersion(one, type)) {
                    return type;
                }
            }
        }
        return MediaType.APPLICATION_JSON;
    }

    private static boolean sameVersion(MediaType one, MediaType other) {
        String version = one.getParameter("version");
        return version == null || version.equals(other.getParameter("version"));
    }
}
