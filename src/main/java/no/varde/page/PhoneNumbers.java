package no.varde.page;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.varde.vocabulary.Lines.PhoneNumber;
import no.varde.vocabulary.Vocabulary;

/** The numbers of a book where they stand in a text, and not as a part of a longer number. */
record PhoneNumbers(Pattern pattern) {

    private static final String NOT_BEFORE = "(?<![0-9#&§]|[0-9] |§ )";
    private static final String NOT_AFTER = "(?! ?[0-9])";
    private static final Pattern NONE = Pattern.compile("(?!)");

    static PhoneNumbers of(Vocabulary vocabulary) {
        List<PhoneNumber> numbers = vocabulary.lines().numbers();
        return new PhoneNumbers(
                numbers.isEmpty()
                        ? NONE
                        : Pattern.compile(NOT_BEFORE
                                + numbers.stream()
                                        .map(PhoneNumber::number)
                                        .sorted(Comparator.comparing(String::length)
                                                .reversed())
                                        .collect(Collectors.joining("|", "(?:", ")"))
                                + NOT_AFTER));
    }

    /** Says of a text whether it is worth looking for numbers in it: most have no digit, and every page has hundreds. */
    static boolean mayStandIn(CharSequence text) {
        for (int at = 0; at < text.length(); at++) {
            if (Character.isDigit(text.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    /** Returns where a number that stands in a text leads. */
    static String address(String number) {
        return "tel:" + number.replace(" ", "");
    }
}
