package no.varde.attack;

import java.util.List;
import java.util.stream.Stream;

/** Numbers that are none, or far too small or large. */
final class HostileNumbers {

    private static final String REST = "vocabulary/rest.yaml";
    private static final String BOOK = "vocabulary/book.yaml";
    private static final String QUESTIONS = "vocabulary/questions.yaml";
    private static final List<String> NUMBERS = List.of(
            "-1",
            "-2147483648",
            "2147483648",
            "99999999999999999999999999",
            "1e9",
            "5.5",
            ".nan",
            ".inf",
            "\"\"",
            "~",
            "0x10000000000000000000",
            "[1]",
            "ett",
            "9".repeat(5000));

    private HostileNumbers() {}

    static Stream<HostileFolder> all() {
        return NUMBERS.stream()
                .flatMap(number -> Stream.of(
                        number("a rank", number, REST, "intrusiveness: 3", "intrusiveness: "),
                        number("a count", number, REST, "atLeast: 2", "atLeast: "),
                        number("an end", number, QUESTIONS, "range: {from: 0, to: 12", "range: {from: 0, to: "),
                        number("a start", number, QUESTIONS, "{id: at-least-8, from: 8", "{id: at-least-8, from: "),
                        number("some months", number, QUESTIONS, "moreThanMonthsBefore: 12", "moreThanMonthsBefore: "),
                        number("a ceiling", number, BOOK, "recommendUpTo: 1,", "recommendUpTo: %s,")));
    }

    private static HostileFolder number(String what, String number, String file, String old, String start) {
        String text = start.contains("%s") ? start.formatted(number) : start + number;
        String shown = number.length() > 40 ? number.length() + " figures" : number;
        return HostileFolder.refused("numbers", what + " is " + shown, file, HostileFolder.replace(file, old, text));
    }
}
