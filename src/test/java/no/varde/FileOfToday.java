package no.varde;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file of answers as if it were written today: each day in it is as long ago as it was on the day of the file. A file
 * of an earlier day is gone on with, and most of its answers no longer count.
 */
public final class FileOfToday {

    private static final Pattern AS_OF = Pattern.compile("(?m)^asOf: \"?(\\d{4}-\\d{2}-\\d{2})\"?\\R");
    private static final Pattern DAY = Pattern.compile("\\b\\d{4}-\\d{2}-\\d{2}\\b");

    private FileOfToday() {}

    /** Returns the text of a file, without a day of its own, so that it is of the day on which it is opened. */
    public static String of(Path file) throws IOException {
        String text = Files.readString(file);
        Matcher asOf = AS_OF.matcher(text);
        if (!asOf.find()) {
            throw new IllegalArgumentException(file + " is of no day");
        }
        long later = ChronoUnit.DAYS.between(LocalDate.parse(asOf.group(1)), LocalDate.now());
        return DAY.matcher(asOf.replaceFirst(""))
                .replaceAll(day -> LocalDate.parse(day.group()).plusDays(later).toString());
    }
}
