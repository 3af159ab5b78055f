package no.varde.assessment;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.varde.document.FormCode;
import no.varde.document.Message;
import no.varde.document.Suggestion;
import org.jspecify.annotations.Nullable;

/** Answers as people and other programs write them, for a guess at what was meant. None of them is taken as an answer. */
final class UsualAnswers {

    static final String UNKNOWN = "UNKNOWN";

    private static final Map<String, List<String>> WORDS = Map.of(
            "YES",
            List.of("ja", "y", "j", "true", "sann", "1"),
            "NO",
            List.of("nei", "nej", "n", "false", "usann", "0"),
            UNKNOWN,
            List.of("ukjent", "vet ikke", "veit ikkje", "veit ikke", "usikker", "not known", "do not know", "null"));

    /** A day as it is written in Norway. */
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");

    private UsualAnswers() {}

    /**
     * Returns the guess {@code NO} for {@code nei}, and otherwise what is near among what may be written; null when nothing
     * is.
     *
     * @param allowed what may be written
     */
    static @Nullable Message maybe(String written, Collection<String> allowed) {
        String lower =
                written.toLowerCase(Locale.ROOT).strip().replace('_', ' ').replace('-', ' ');
        return WORDS.entrySet().stream()
                .filter(usual -> usual.getValue().contains(lower))
                .map(Map.Entry::getKey)
                .filter(allowed::contains)
                .findFirst()
                .map(meant -> FormCode.MAYBE.of(meant))
                .orElseGet(() -> Suggestion.near(written, allowed));
    }

    /** Returns a guess at a day that is written another way, or at {@code UNKNOWN}; null where there is none. */
    static @Nullable Message day(String written) {
        Matcher day = DAY.matcher(written.strip());
        if (!day.matches()) {
            return maybe(written, List.of(UNKNOWN));
        }
        try {
            LocalDate meant = LocalDate.of(
                    Integer.parseInt(day.group(3)), Integer.parseInt(day.group(2)), Integer.parseInt(day.group(1)));
            return FormCode.MAYBE.of(meant);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
