package no.varde.page.result;

import java.util.List;
import no.varde.report.Wording.HeldTogether;
import org.jspecify.annotations.Nullable;

/**
 * A decision in the words of its page.
 *
 * @param first the measure that comes before everything else; null where none does
 * @param recorded the answers that a log tells and nobody gave
 * @param book the version of the book that was read
 */
record ResultView(
        @Nullable First first,
        List<LevelOf> levels,
        List<DutyCard> duties,
        List<ListOf> lists,
        List<Care> care,
        List<HeldTogether> held,
        List<String> recorded,
        List<String> clarify,
        List<String> sure,
        @Nullable Again again,
        String day,
        String book) {

    /** The measure that comes before everything else, and what to do. */
    record First(String name, @Nullable String todo) {}

    /** How much a level stands out. */
    enum Urgency {
        LOW,
        MIDDLE,
        HIGH
    }

    /**
     * The level of a person.
     *
     * @param why the first rule that raised it, and the first finding that it was raised from, in a sentence each
     * @param found the other rules and findings
     * @param rests the answers it rests on in the end
     */
    record LevelOf(
            String name,
            String title,
            String level,
            Urgency urgency,
            String meaning,
            List<String> why,
            List<String> found,
            List<String> rests) {}

    /** A detail of a measure or duty, under the heading that the book gives it. */
    record Told(String heading, String text) {}

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

    /**
     * @param refs the names of those whom it is about; empty where it is about the main person or all
     */
    record DutyCard(
            String name,
            List<String> refs,
            List<String> why,
            @Nullable When when,
            List<Told> brief,
            List<Told> rest,
            List<Part> parts,
            Grounds on) {}

    /** When something is to be done at the latest, and why then. */
    record When(String time, List<String> why) {}

    /**
     * A measure that is told with another one or with a duty.
     *
     * @param number its place among all that are on the list, by which its page is found
     * @param of whom it is for, where that must be said; else empty
     * @param consider whether it is only to be considered
     * @param told what to do and the like
     */
    record Part(int number, String of, String name, boolean consider, List<String> why, List<Told> told) {}

    /**
     * The recommended measures of one time.
     *
     * @param time empty where they have none
     */
    record AtTime(String time, List<Card> cards) {}

    /** The measures of one person, or of persons with the same advice. */
    record ListOf(String name, boolean main, List<AtTime> times, List<Card> consider) {

        public List<Card> recommended() {
            return times.stream().flatMap(time -> time.cards().stream()).toList();
        }

        public int size() {
            return recommended().size() + consider.size();
        }
    }

    /** A milder measure, and why it is not enough. */
    record Milder(String name, List<String> why) {}

    /**
     * A measure of the list.
     *
     * @param number its place among all that are on the list, by which its page is found
     * @param order its place in the list of its person
     * @param open the details that stand open
     * @param apart those that stand open and marked, by themselves
     * @param rest those that are one step away
     */
    record Card(
            int number,
            int order,
            String name,
            List<String> why,
            @Nullable When when,
            List<Told> open,
            List<Told> apart,
            List<Told> rest,
            List<Part> parts,
            List<Care> care,
            List<String> rests,
            List<Milder> milder,
            Grounds on) {}

    /** When to assess again. */
    record Again(@Nullable String by, List<String> why, List<String> events) {}
}
