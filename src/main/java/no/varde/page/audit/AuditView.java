package no.varde.page.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A receipt as its page shows it.
 *
 * @param holds whether nothing of it is refused
 * @param lines what was found of it, part by part
 * @param notVouchedFor what nobody can see from a receipt
 * @param about what the receipt says of itself; null where it is not read
 * @param replay whether the book of that day says the same today; null where the receipt is not read
 * @param today what the book in use says otherwise; null where its answers are not read
 * @param list what was said; null where its answers are not read
 */
record AuditView(
        boolean holds,
        List<Found> lines,
        List<String> notVouchedFor,
        @Nullable About about,
        @Nullable Replayed replay,
        @Nullable Today today,
        @Nullable Listed list) {

    /**
     * What was found of a part.
     *
     * @param state a word for the page
     * @param text what was found of it
     * @param refusals why it is refused, with their codes; the first of many
     */
    record Found(String state, String part, String text, List<String> refusals) {}

    /**
     * What the receipt says of itself.
     *
     * @param brief the first twelve digits of its hash, as the list prints them
     * @param role the code of who helped; empty where it is not told
     * @param unit empty where it is not told
     */
    record About(
            String id,
            String brief,
            String made,
            String zone,
            String day,
            String version,
            String content,
            String role,
            String unit,
            String build,
            String engine) {}

    record Replayed(boolean same, String text, List<String> refusals) {}

    /**
     * What the book in use says.
     *
     * @param head what is compared
     * @param seesAll whether it asks all that is answered
     * @param lines what is otherwise
     */
    record Today(String head, boolean seesAll, List<String> lines) {}

    /** What was said, in the words of the book of that day. */
    record Listed(List<Person> persons, List<String> duties, List<String> warnings, List<String> review) {}

    /**
     * What was said of a person.
     *
     * @param measures those on the list, in order, each with its place unless it is told with another
     * @param heldBack those that were held back, each with what became of it
     * @param plan the lines of the plan
     * @param answers what was answered
     * @param steps the rules that fired, in the order of the book
     */
    record Person(
            String name,
            String level,
            List<String> measures,
            List<String> heldBack,
            List<String> plan,
            List<String> answers,
            List<Fired> steps) {}

    /** A rule that fired: when all of this held, this followed, and why. */
    record Fired(String id, String title, List<String> when, List<String> then, String reason) {}
}
