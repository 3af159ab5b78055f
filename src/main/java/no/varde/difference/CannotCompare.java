package no.varde.difference;

import java.util.List;
import java.util.Objects;
import no.varde.vocabulary.Persons;
import no.varde.vocabulary.Vocabulary;

/** Thrown when two books have no case in common of which both could speak. */
public final class CannotCompare extends RuntimeException {

    private final Why why;
    private final transient List<String> each;

    /** Why two books cannot be compared. */
    public enum Why {
        /** Their rules are in other languages, or each has a language that the other lacks. */
        LANGUAGES,
        /** They are not about the same persons. */
        PERSONS
    }

    private CannotCompare(Why why, String old, String present) {
        super(why + ": " + old + ", " + present);
        this.why = why;
        this.each = List.of(old, present);
    }

    /**
     * Sees to it that two books can be compared.
     *
     * @throws CannotCompare when they cannot
     */
    public static void check(Vocabulary old, Vocabulary present) {
        List<String> was = old.languages().all();
        List<String> is = present.languages().all();
        if (!old.language().equals(present.language()) || !was.containsAll(is) && !is.containsAll(was)) {
            throw new CannotCompare(Why.LANGUAGES, String.join(", ", was), String.join(", ", is));
        }
        if (!persons(old.persons()).equals(persons(present.persons()))) {
            throw new CannotCompare(Why.PERSONS, said(old.persons()), said(present.persons()));
        }
    }

    private static List<String> persons(Persons persons) {
        return List.of(
                persons.main(), String.valueOf(persons.member()), String.valueOf(persons.list()), persons.shared());
    }

    private static String said(Persons persons) {
        return persons.member() == null ? persons.main() : persons.main() + ", " + Objects.toString(persons.member());
    }

    public Why why() {
        return why;
    }

    /** Returns the languages, or the persons, of the old book and of the new one. */
    public List<String> each() {
        return each;
    }
}
