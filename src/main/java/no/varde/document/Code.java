package no.varde.document;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What can be said to a user, whatever it is said of. Each code is a constant of the room that says it, and has one text
 * in each language under its {@link #key}.
 */
public interface Code {

    String name();

    Class<?> getDeclaringClass();

    /** Returns the key of the text, such as {@code fault.form.not-utf8} for {@link FormCode#NOT_UTF8}. */
    default String key() {
        String room = getDeclaringClass().getSimpleName().replaceFirst("Code$", "");
        return ("fault." + room + "." + name()).toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Says this of something.
     *
     * @param arguments what stands in the places of the text: words of the user, numbers, places; what is {@link Worded}
     *     is said in the same language
     */
    default Message of(Object... arguments) {
        return new Message(this, List.copyOf(Arrays.asList(arguments)), null);
    }
}
