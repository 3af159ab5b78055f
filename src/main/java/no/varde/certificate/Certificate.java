package no.varde.certificate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.varde.document.Characters;
import no.varde.vocabulary.InOrder;
import no.varde.vocabulary.OutcomeKind;
import org.jspecify.annotations.Nullable;

/**
 * What a receipt holds: that one book said this of these answers on that day. In codes and numbers only; what they are called
 * in words, the book of that day says. Numbers are those of the {@link PlainBook}.
 *
 * @param id 32 hexadecimal digits, drawn at random
 * @param made when, to the second
 * @param clockSetBack whether the clock of the machine stood before that of an earlier receipt, so that {@code made} is in doubt
 * @param zone the time zone whose day was today
 * @param asOf the day of the assessment
 * @param reading the number of the way in which all that follows is made of book and answers; {@link #READING} today
 * @param engine what ran the rules
 * @param build the program that made the receipt
 * @param input all that was read
 * @param persons what was found for the main person, then for each member
 * @param duties those that hold, in the order in which they are told
 * @param warnings those that hold, in the order of the book
 * @param review when to assess again; null where no rule says so
 * @param salt 32 hexadecimal digits, drawn at random, so that nobody can guess what a hash of the receipt was made of
 */
public record Certificate(
        String id,
        Instant made,
        boolean clockSetBack,
        String zone,
        LocalDate asOf,
        int reading,
        String engine,
        String build,
        BookId book,
        By by,
        Input input,
        List<PersonFound> persons,
        List<DutyFound> duties,
        List<WarningFound> warnings,
        @Nullable ReviewFound review,
        String salt) {

    /** What every certificate says of its own type. */
    public static final String TYPE = "varde-receipt/1";

    /** The way in which book and answers are read today: order, times, steps that the book makes itself. */
    public static final int READING = 1;

    public Certificate {
        persons = List.copyOf(persons);
        duties = List.copyOf(duties);
        warnings = List.copyOf(warnings);
    }

    /**
     * The book that said it.
     *
     * @param version as it was printed
     * @param meaning the SHA-256 of what it says, in hex
     * @param content that of its files
     * @param plain that of its {@link PlainBook}
     */
    public record BookId(String version, String meaning, String content, String plain) {

        /** Returns the number that the book gives itself: without the plus behind it where another was given out under it. */
        public String number() {
            return version.replaceFirst("\\+$", "");
        }
    }

    /**
     * For whom it was said, as given and checked by nobody.
     *
     * @param role the code of who helps; null where it is not given
     * @param unit of what part of an organisation; null where it is not given
     */
    public record By(@Nullable String role, @Nullable String unit) {
        public static final By NOBODY = new By(null, null);

        /** Says whether a text can be the code of a role. */
        public static boolean isRole(String text) {
            return Forms.CODE.matcher(text).matches();
        }

        /** Says whether a text can be a unit: one line of 1 to 80 characters, of which all can be seen. */
        public static boolean isUnit(String text) {
            return Forms.LINE.matcher(text).matches() && Characters.firstUnseen(text) < 0;
        }
    }

    /**
     * All that was read. A question that is neither answered nor in vain was not asked.
     *
     * @param persons the main person, then the members in the order given
     * @param logs the entries of each log that has any, by its id
     * @param membersAsked whether it was told who the members are, if only that there are none
     */
    public record Input(List<PersonTold> persons, Map<String, List<Map<String, Value>>> logs, boolean membersAsked) {
        public Input {
            persons = List.copyOf(persons);
            logs = InOrder.copy(
                    logs, entries -> entries.stream().map(InOrder::copy).toList());
        }
    }

    /**
     * What was told of a person.
     *
     * @param answers the known answers by question
     * @param inVain the questions that were asked in vain, in the order of their ids
     * @param became what became of measures once they were talked over
     */
    public record PersonTold(String ref, Map<String, Value> answers, List<String> inVain, List<BecameOf> became) {
        public PersonTold {
            answers = InOrder.copy(answers);
            inVain = List.copyOf(inVain);
            became = List.copyOf(became);
        }
    }

    /**
     * What became of a measure.
     *
     * @param became the id of what became of it
     * @param because the id of the reason; null where none is given
     */
    public record BecameOf(String measure, String became, @Nullable String because, LocalDate day) {}

    /**
     * What was found for one person.
     *
     * @param level the id of the level
     * @param fired the numbers of the steps that fired, ascending
     * @param concluded the numbers of all that was concluded, ascending
     * @param outcomes of every measure that has another outcome than not being indicated, in the order in which they are told
     * @param plan the ids of the lines of the person's plan, in order
     */
    public record PersonFound(
            String ref,
            String level,
            List<Integer> fired,
            List<Integer> concluded,
            List<OutcomeFound> outcomes,
            List<String> plan) {
        public PersonFound {
            fired = List.copyOf(fired);
            concluded = List.copyOf(concluded);
            outcomes = List.copyOf(outcomes);
            plan = List.copyOf(plan);
        }

        /** Returns the outcome of a measure; nothing where it is not indicated. */
        public Optional<OutcomeFound> outcome(String measure) {
            return outcomes.stream()
                    .filter(outcome -> outcome.measure().equals(measure))
                    .findFirst();
        }
    }

    /**
     * What became of a measure for a person.
     *
     * @param order its place in the list, from 1; 0 where it is not listed, or told with another
     * @param when the id of the time not later than which it is to be done; null where no rule says so
     * @param partOf the id of the measure or duty that it is told with; null where it is told by itself
     */
    public record OutcomeFound(
            String measure, OutcomeKind kind, int order, @Nullable String when, @Nullable String partOf) {}

    /**
     * A duty that holds.
     *
     * @param refs of the persons it holds for, the main person first
     * @param when the id of the earliest time not later than which it is to be done; null where no rule says so
     * @param partOf the id of the measure that it is told with; null where it is told by itself
     */
    public record DutyFound(String duty, List<String> refs, @Nullable String when, @Nullable String partOf) {
        public DutyFound {
            refs = List.copyOf(refs);
        }
    }

    /**
     * A warning that holds.
     *
     * @param refs of the persons it holds for, the main person first
     */
    public record WarningFound(String warning, List<String> refs) {
        public WarningFound {
            refs = List.copyOf(refs);
        }
    }

    /**
     * When to assess again.
     *
     * @param by the last day; null where only events call for it
     * @param events the ids of what calls for it at once when it happens, in the order of the book
     */
    public record ReviewFound(@Nullable LocalDate by, List<String> events) {
        public ReviewFound {
            events = List.copyOf(events);
        }
    }
}
