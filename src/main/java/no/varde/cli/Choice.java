package no.varde.cli;

import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import no.varde.document.FormCode;
import no.varde.document.Message;
import no.varde.document.Suggestion;
import picocli.CommandLine.ITypeConverter;

/**
 * The words that an option takes: picocli reads them by this, and offers them where a shell completes a command.
 *
 * @param <T> what the words mean
 */
abstract class Choice<T> implements ITypeConverter<T>, Iterable<String> {

    private final Map<String, T> meanings;

    /** @param meanings what each word means, in the order in which the words are told */
    Choice(Map<String, T> meanings) {
        this.meanings = meanings;
    }

    @Override
    public final T convert(String word) {
        T meaning = meanings.get(word);
        if (meaning == null) {
            throw new WrongWord(notOneOf(word, meanings.keySet()));
        }
        return meaning;
    }

    @Override
    public final Iterator<String> iterator() {
        return meanings.keySet().iterator();
    }

    /** Says that a word is not one of those that are allowed. */
    static Message notOneOf(String word, Collection<String> allowed) {
        return FormCode.NOT_ONE_OF.of(word, String.join(", ", allowed)).maybe(Suggestion.near(word, allowed));
    }
}
