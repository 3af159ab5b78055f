package no.varde.page.conversation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.varde.page.Words;
import no.varde.page.conversation.ConversationField.DayPart;
import no.varde.vocabulary.Spoken.Roughly;
import org.jspecify.annotations.Nullable;

/** A day in three fields, in the order in which the language of the page writes a day, whatever the browser's is. */
final class DayFields {

    /** The parts of a day, with the letters that stand for them in a pattern. */
    private static final Map<String, String> LETTERS = Map.of("dag", "d", "maned", "M", "ar", "y");

    private static final String YEAR = "ar";

    private DayFields() {}

    /**
     * Returns the fields of a day.
     *
     * @param written a day such as {@code 2026-11-22}, a month such as {@code 2026-11}, a year, or nothing
     * @param sent what was sent, which is shown again where it could not be read; else empty
     */
    static List<DayPart> of(String name, String written, Map<String, List<String>> sent, Words words) {
        String pattern = DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                FormatStyle.SHORT, null, IsoChronology.INSTANCE, Locale.forLanguageTag(words.of("language.dates")));
        return LETTERS.keySet().stream()
                .sorted(Comparator.comparing(part -> pattern.indexOf(LETTERS.getOrDefault(part, ""))))
                .map(part -> new DayPart(
                        named(name, part),
                        words.of("conversation.day." + part),
                        part.equals(YEAR),
                        sent.containsKey(named(name, part)) ? first(sent, name, part) : part(written, part)))
                .toList();
    }

    private static String part(String written, String part) {
        String[] parts = written.split("-", -1);
        int place =
                switch (part) {
                    case YEAR -> 0;
                    case "maned" -> 1;
                    default -> 2;
                };
        return place < parts.length ? parts[place].replaceFirst("^0", "") : "";
    }

    /**
     * Returns what was written in the fields of a day as one value, such as {@code 2026-11-22}, or {@code 2026-11} where a
     * month is enough; null where there were no such fields. What is not a day comes back as it was written.
     *
     * @param roughly what counts of a month or of a year; null where the day is needed
     */
    static @Nullable List<String> read(Map<String, List<String>> sent, String name, @Nullable Roughly roughly) {
        if (LETTERS.keySet().stream().noneMatch(part -> sent.containsKey(named(name, part)))) {
            return null;
        }
        String day = first(sent, name, "dag");
        String month = first(sent, name, "maned");
        String year = first(sent, name, YEAR);
        if (day.isEmpty() && roughly != null && year.matches("\\d{4}") && month.matches("|0?\\d|1[0-2]")) {
            return List.of(month.isEmpty() ? year : year + "-" + (month.length() == 1 ? "0" : "") + month);
        }
        List<String> written = List.of(day, month, year);
        if (year.matches("\\d{4}") && (day + month).matches("\\d{2,4}") && !written.contains("")) {
            try {
                return List.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))
                        .toString());
            } catch (DateTimeException e) {
                return List.of(String.join(".", written)); // there is no such day
            }
        }
        return List.of(String.join(written.contains("") ? " " : ".", written).strip());
    }

    private static String named(String name, String part) {
        return name + "_" + part;
    }

    private static String first(Map<String, List<String>> sent, String name, String part) {
        List<String> values = sent.getOrDefault(named(name, part), List.of());
        return values.isEmpty() ? "" : values.get(0).strip();
    }
}
