package no.varde.page.result;

import java.util.List;
import no.varde.rulebook.Identity;
import no.varde.vocabulary.Lines.PhoneNumber;
import org.jspecify.annotations.Nullable;

/**
 * A decision in the words of its page: what to do first, and the rest folded.
 *
 * @param first the measure that comes before everything else; null where none does
 * @param now what is to be done at the first times, the earliest first
 * @param rest what of that is one step away, since more cannot be read at a glance
 * @param declined what is held back since the person says no, with what stays possible
 * @param remarks what of the answers may be a slip of the pen, or has to be asked anew
 * @param numbers the numbers to have at hand
 * @param book the book that was read
 */
record ResultView(
        @Nullable First first,
        List<LevelOf> levels,
        List<Row> now,
        List<Row> rest,
        List<Row> duties,
        List<Declined> declined,
        List<Care> care,
        @Nullable Again again,
        List<Folded> later,
        List<String> remarks,
        List<Number> numbers,
        String day,
        Identity book) {

    /** The measure that comes before everything else, and what to do. */
    record First(String name, @Nullable String todo) {}

    /** How much a level stands out. */
    enum Urgency {
        LOW,
        MIDDLE,
        HIGH
    }

    /**
     * The level of a person, or of persons with the same level for the same reason.
     *
     * @param because the fewest answers that it follows from; empty where none is known
     * @param why what to say where no answer tells why
     * @param seen what whoever answers sees, where it follows from what they judge
     */
    record LevelOf(
            String name, String title, String level, Urgency urgency, String because, String why, List<String> seen) {
        LevelOf {
            seen = List.copyOf(seen);
        }
    }

    /** A detail of a measure or duty, under the heading that the book gives it. */
    record Told(String heading, List<String> texts, boolean apart) {}

    /** Something that rests on documents and laws. */
    record Grounds(List<Cited> sources, List<Cited> laws) {}

    /**
     * A document or a law.
     *
     * @param verified false where somebody must still check it
     */
    record Cited(String title, String section, boolean verified) {}

    /** A warning with why it is given; the latter only where it has not been said. */
    record Care(String text, List<String> why) {}

    /** When something is to be done at the latest, and why then. */
    record When(String time, List<String> why) {}

    /**
     * A measure that is told with another one or with a duty, or a duty that is told with a measure.
     *
     * @param number its place among all that are on the list, by which its page is found; 0 for a duty
     * @param of whom it is for, where that must be said; else empty
     * @param consider whether it is only to be considered
     * @param told the details of a duty; none of a measure, which has a page
     */
    record Part(int number, String of, String name, String line, boolean consider, List<String> why, List<Told> told) {}

    /** A milder measure, and why it is not enough. */
    record Milder(String name, List<String> why) {}

    /**
     * A measure or a duty: one line to do, and what opens below it.
     *
     * @param number its place among all measures that are on the list, by which its page is found; 0 for a duty
     * @param persons the places, from 1, of those for whom it is among all persons
     * @param of those whom it is about, where that must be said; else empty
     * @param rank that of its time, 0 for the earliest; those without any come last
     */
    record Row(
            int number,
            List<Integer> persons,
            String of,
            String line,
            String name,
            int rank,
            List<String> why,
            @Nullable When when,
            List<Told> told,
            List<Part> parts,
            List<Care> care,
            List<String> rests,
            List<Milder> milder,
            Grounds on,
            List<Derived> derived) {

        /** Says whether it is to be done at the first of all times. */
        public boolean isNow() {
            return rank == 0;
        }
    }

    /**
     * Where the way from the answers to a measure or a duty is told.
     *
     * @param address that of the page
     * @param of for whom it is, where that must be said; else empty
     */
    record Derived(String address, String of) {}

    /**
     * What is folded: the measures of a later time, or those to consider.
     *
     * @param time empty where they have none
     */
    record Folded(String time, boolean consider, List<Row> rows) {}

    /** Measures that are held back since the person says no to them, and what stays possible. */
    record Declined(String why, List<String> measures) {}

    /** A number to call, and who answers. */
    record Number(String number, String dialled, String name) {

        static Number of(PhoneNumber number, String name) {
            return new Number(number.number(), number.dialled(), name);
        }
    }

    /** When to assess again. */
    record Again(@Nullable String by, List<String> why, List<String> events) {}
}
