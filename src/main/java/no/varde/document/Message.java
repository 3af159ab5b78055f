package no.varde.document;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is said to a user, before it is put into the words of a language.
 *
 * @param arguments what stands in the places of the text
 * @param guess at what was meant, as a sentence of its own; null where nobody can tell
 */
public record Message(Code code, List<Object> arguments, @Nullable Message guess) implements Worded {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    /** Stands where nothing was handed over, so that a fault is told all the same. */
    private static final String NOTHING = "…";

    public Message {
        arguments = List.copyOf(arguments);
    }

    /** Returns this with a guess at what was meant. */
    public Message maybe(@Nullable Message guess) {
        return new Message(code, arguments, guess);
    }

    /** Returns this with a guess, that a text was meant. */
    public Message maybe(String meant) {
        return maybe(FormCode.MAYBE.of(meant));
    }

    /** Says whether there are words in a language. */
    public static boolean isSaidIn(String language) {
        return Words.areIn(language);
    }

    @Override
    public String in(String language) {
        String said = PLACE.matcher(Words.in(language).of(code))
                .replaceAll(place -> Matcher.quoteReplacement(argument(place, language)));
        if (guess == null) {
            return said;
        }
        return said + (said.endsWith(".") ? " " : ". ") + guess.in(language);
    }

    private String argument(MatchResult place, String language) {
        int number = Integer.parseInt(place.group(1));
        Object argument = number < arguments.size() ? arguments.get(number) : NOTHING;
        return argument instanceof Worded worded ? worded.in(language) : argument.toString();
    }

    /** Returns the words in English, for who reads the program. */
    @Override
    public String toString() {
        return in(Words.ENGLISH);
    }
}
