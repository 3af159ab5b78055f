package no.varde.rulebook;

import java.util.List;
import java.util.stream.Collectors;
import no.varde.document.Fault;
import no.varde.vocabulary.BookLanguages;
import org.jspecify.annotations.Nullable;

/** Thrown when a book has faults; carries all of them. Nothing of a rejected book runs. */
public final class RuleBookRejected extends RuntimeException {

    private final transient List<Fault> faults;
    private final transient @Nullable BookLanguages languages;

    RuleBookRejected(List<Fault> faults) {
        this(faults, null);
    }

    /** @param languages those of the book; null where not even they can be read */
    RuleBookRejected(List<Fault> faults, @Nullable BookLanguages languages) {
        super(faults.stream()
                .map(Fault::toString)
                .collect(Collectors.joining("\n", "the rule book has faults:\n", "")));
        this.faults = List.copyOf(faults);
        this.languages = languages;
    }

    /** Returns the languages of the book, in the first of which its makers read; null where they cannot be read. */
    public @Nullable BookLanguages languages() {
        return languages;
    }

    public List<Fault> faults() {
        return faults;
    }
}
