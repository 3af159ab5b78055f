package no.varde.impact;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.varde.vocabulary.Answer;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Scale;

/** Draws one answer after the other. Numbers and days are drawn from a range, such as {@code 3..5}; days from the day of the case. */
record Drawn(SplittableRandom random, LocalDate asOf) {

    private static final int ALL = 100;
    private static final int YEAR = 365;
    private static final String UNKNOWN = Answer.UNKNOWN.written();
    private static final Pattern RANGE = Pattern.compile("(-?\\d{1,5})(?:\\.\\.(-?\\d{1,5}))?");

    /** Says whether a word of a share can be an answer on a scale. */
    static boolean canBe(Scale scale, String word) {
        return word.equals(UNKNOWN)
                || scale.match(new Scale.Cases<>(
                        oneOf -> oneOf.constants().contains(word),
                        anyOf -> anyOf.members().contains(word),
                        whole -> isWithin(whole, word),
                        day -> RANGE.matcher(word).matches()));
    }

    private static boolean isWithin(Scale.Whole scale, String word) {
        Matcher range = RANGE.matcher(word);
        return range.matches() && scale.from() <= low(range) && high(range) <= scale.to();
    }

    /** Returns the word that shares of a hundred give; that of what is not known for whatever they leave. */
    String word(Map<String, Integer> shares) {
        int left = random.nextInt(ALL);
        for (Map.Entry<String, Integer> share : shares.entrySet()) {
            left -= share.getValue();
            if (left < 0) {
                return share.getKey();
            }
        }
        return UNKNOWN;
    }

    /** Returns the answer to a question that has shares of its own. */
    Answer of(Question question, Map<String, Integer> shares) {
        if (question.scale().isSet()) {
            return happens(shares.getOrDefault(UNKNOWN, 0))
                    ? Answer.UNKNOWN
                    : new Answer.Choices(question.scale().choices().stream()
                            .filter(choice -> happens(shares.getOrDefault(choice, 0)))
                            .toList());
        }
        String word = word(shares);
        if (word.equals(UNKNOWN)) {
            return Answer.UNKNOWN;
        }
        return question.scale()
                .match(new Scale.Cases<>(
                        oneOf -> new Answer.Choice(word),
                        anyOf -> new Answer.Choices(List.of(word)),
                        whole -> new Answer.Whole(within(word)),
                        day -> day(question, within(word))));
    }

    /** Returns the answer to a question that has no share of its own. */
    Answer of(Question question, Population.Otherwise otherwise) {
        return happens(otherwise.unknown())
                ? Answer.UNKNOWN
                : question.scale()
                        .match(new Scale.Cases<>(
                                oneOf -> oneOf.equals(Scale.OneOf.YES_NO)
                                        ? new Answer.Choice(happens(otherwise.yes()) ? "YES" : "NO")
                                        : new Answer.Choice(oneOf.constants()
                                                .get(random.nextInt(
                                                        oneOf.constants().size()))),
                                anyOf -> new Answer.Choices(anyOf.members().stream()
                                        .filter(member -> happens(otherwise.yes()))
                                        .toList()),
                                whole -> new Answer.Whole(random.nextInt(whole.from(), whole.to() + 1)),
                                day -> day(question, random.nextInt(-YEAR, YEAR))));
    }

    private Answer day(Question question, int days) {
        return new Answer.Day(asOf.plusDays(question.notAfterAsOf() ? -Math.abs(days) : days));
    }

    private boolean happens(int share) {
        return random.nextInt(ALL) < share;
    }

    private int within(String word) {
        Matcher range = RANGE.matcher(word);
        if (!range.matches()) {
            throw new IllegalArgumentException("no range `" + word + "`");
        }
        return random.nextInt(low(range), high(range) + 1);
    }

    private static int low(Matcher range) {
        return Integer.parseInt(range.group(1));
    }

    private static int high(Matcher range) {
        return range.group(2) == null ? low(range) : Integer.parseInt(range.group(2));
    }
}
