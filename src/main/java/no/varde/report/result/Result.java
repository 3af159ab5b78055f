package no.varde.report.result;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a rule book recommends on an assessment, and why. It decides nothing for anyone. Each reason stands once, in a table, and
 * is cited by its id; where trees are asked for, it stands as a tree wherever it is cited, as in the first version.
 *
 * @param type the form of the result
 * @param made when it was made, in UTC
 * @param zone the zone in which the day is told where the assessment does not say it
 * @param build the program that made it
 * @param language the language of the texts
 * @param asOf the day on which the rules were read
 * @param assessment every value that was read, in the shape in which it can be given again: what was asked in vain is answered
 *     with {@code UNKNOWN}
 * @param notAsked what was neither answered nor asked in vain, of everybody whom something was not asked about
 * @param remarks what in the assessment may be a slip of the pen, or has to be asked anew; absent where nothing is
 * @param since absent where no former assessment was given
 * @param first the id of a recommended measure that comes before everything else; absent where none does
 * @param persons the main person, then each member in the order given
 * @param duties what is not optional for the one who helps
 * @param recorded what a log tells and nobody answered, which counts as answered; absent where there is nothing
 * @param clarify the unknown answers that matter, the most urgent first
 * @param became what became of measures, as the assessment tells it; absent where it tells nothing of that
 * @param robustness absent where it is not asked for
 * @param review absent where no rule calls for one
 * @param changes which single other answers would change the list; absent where it is not asked for
 * @param why which answers are enough, and why not another measure; absent where it is not asked for
 * @param next what to ask next, or that nothing more can change the list; absent where it is not asked for
 * @param unfinished the parts for which the time did not suffice, as they are asked for: each is absent, or tells what was
 *     found so far; absent where everything was finished
 * @param reasons every reason that is cited, by its id, what it rests on before it; absent where trees are asked for
 * @param evidence what made the sentences of rules true; absent where trees are asked for
 * @param rules the rules of the reasons, by their ids; absent unless texts are asked for
 * @param receipt absent where none is asked for
 */
@Shape
public record Result(
        String type,
        Instant made,
        String zone,
        String build,
        String language,
        RuleBookId rulebook,
        LocalDate asOf,
        Assessment assessment,
        List<NotAsked> notAsked,
        @JsonInclude(Include.NON_EMPTY) List<Remark> remarks,
        @Nullable Since since,
        @Nullable String first,
        List<Person> persons,
        List<Duty> duties,
        List<Warning> warnings,
        @JsonInclude(Include.NON_EMPTY) List<Recorded> recorded,
        List<Clarification> clarify,
        @JsonInclude(Include.NON_EMPTY) List<Became> became,
        @Nullable Robustness robustness,
        @Nullable Review review,
        @Nullable Changes changes,
        @Nullable Why why,
        @Nullable Next next,
        @Nullable List<String> unfinished,
        Derivation.@Nullable Table reasons,
        @Nullable List<Derivation.Ground> evidence,
        Derivation.@Nullable RuleTexts rules,
        @Nullable Receipt receipt) {
    public Result {
        notAsked = List.copyOf(notAsked);
        unfinished = NamedList.copy(unfinished);
        evidence = NamedList.copy(evidence);
        remarks = List.copyOf(remarks);
        persons = List.copyOf(persons);
        duties = List.copyOf(duties);
        warnings = List.copyOf(warnings);
        recorded = List.copyOf(recorded);
        clarify = List.copyOf(clarify);
        became = List.copyOf(became);
    }

    /** Returns the same result with a receipt of it. */
    public Result with(Receipt ofIt) {
        return new Result(
                type,
                made,
                zone,
                build,
                language,
                rulebook,
                asOf,
                assessment,
                notAsked,
                remarks,
                since,
                first,
                persons,
                duties,
                warnings,
                recorded,
                clarify,
                became,
                robustness,
                review,
                changes,
                why,
                next,
                unfinished,
                reasons,
                evidence,
                rules,
                ofIt);
    }

    /**
     * Something to look at again in an assessment that is read as it stands.
     *
     * @param path its path in the assessment, such as {@code asOf}
     */
    @Shape
    public record Remark(String path, String message) {}

    /**
     * What became of a measure once it was talked over. It changes nothing that is recommended.
     *
     * @param person the ref of the person with whom the measure is listed
     * @param measure the id of the measure
     * @param became the id of what became of it
     * @param because the id of the reason; absent where none is given
     * @param day when that was noted
     */
    @Shape
    public record Became(
            String person,
            String measure,
            String name,
            String became,
            String becameName,
            @Nullable String because,
            @Nullable String becauseName,
            LocalDate day) {}

    /**
     * What was found for one person.
     *
     * @param level the id of the level
     * @param levelReasons why the level is what it is; empty where nothing raised it
     * @param outcomes every measure that is indicated exactly once, first those recommended and to consider, in their order;
     *     where trees are asked for, the others behind them
     * @param notIndicated the ids of the measures that are not indicated; absent where trees are asked for
     * @param plan the lines of the plan by its parts, in the order in which they are printed
     */
    @Shape
    public record Person(
            String ref,
            String level,
            String levelName,
            String levelMeaning,
            Reasons levelReasons,
            List<Outcome> outcomes,
            @Nullable List<String> notIndicated,
            List<PlanLine> plan) {
        public Person {
            notIndicated = NamedList.copy(notIndicated);
            outcomes = List.copyOf(outcomes);
            plan = List.copyOf(plan);
        }
    }

    /**
     * Something that is not optional for the one who helps.
     *
     * @param line what to do, in one line
     * @param when not later than when it is to be done, the id of a time; absent where no rule says so
     * @param partOf the id of the measure that it is told with; absent where it is told by itself
     * @param whenReasons the rules that say when; absent where none does
     * @param details absent unless texts or trees are asked for, as are the legal basis and the sources
     * @param sources citations from the register of the book
     */
    @Shape
    public record Duty(
            String id,
            String name,
            String line,
            @Nullable String when,
            @Nullable String partOf,
            @JsonInclude(Include.NON_EMPTY) Reasons whenReasons,
            @JsonProperty("for") Refs refs,
            @Nullable Details details,
            @Nullable LegalBasis legalBasis,
            @Nullable List<String> sources,
            Reasons reasons) {
        public Duty {
            sources = NamedList.copy(sources);
        }
    }

    /**
     * Something to take care of.
     *
     * @param sources citations from the register of the book; absent unless texts or trees are asked for
     */
    @Shape
    public record Warning(
            String id, String text, @JsonProperty("for") Refs refs, @Nullable List<String> sources, Reasons reasons) {
        public Warning {
            sources = NamedList.copy(sources);
        }
    }

    /**
     * An answer that nobody gave and that a log tells.
     *
     * @param question the id of the question
     * @param ref the ref of the person who would be asked
     * @param answer the answer as it would be written
     * @param ask the question as it is asked
     * @param entries the places in the assessment of the entries that tell it
     * @param days the days on which they happened, where that is told
     */
    @Shape
    public record Recorded(
            String question,
            @JsonProperty("for") String ref,
            String answer,
            String ask,
            List<String> entries,
            List<LocalDate> days) {
        public Recorded {
            entries = List.copyOf(entries);
            days = List.copyOf(days);
        }
    }

    /**
     * An unknown answer that matters.
     *
     * @param question the id of the question
     * @param ref the ref of the person whose answer is unknown
     * @param ask the question as it is asked
     */
    @Shape
    public record Clarification(String question, @JsonProperty("for") String ref, String ask) {}

    /**
     * Which single answers would change the list if they were wrong, or became known.
     *
     * @param given the given answers to be sure of, the most consequential first
     * @param moreGiven how many given answers more
     * @param unknown the unknown answers that can change the list, the most consequential first
     * @param moreUnknown how many unknown answers more
     */
    @Shape
    public record Robustness(
            List<Sensitive> given, @Min(0) int moreGiven, List<Sensitive> unknown, @Min(0) int moreUnknown) {
        public Robustness {
            given = List.copyOf(given);
            unknown = List.copyOf(unknown);
        }
    }

    /**
     * An answer that would change the list, by itself or because of what is asked only then.
     *
     * @param question the id of the question
     * @param ref the ref of the person
     * @param ask the question as it is asked
     * @param movesLevel whether another answer moves a level
     * @param changes how many parts of the list another answer would change at most
     * @param further true where another answer changes nothing by itself, but only with an answer to what is asked only
     *     then; absent elsewhere
     */
    @Shape
    public record Sensitive(
            String question,
            @JsonProperty("for") String ref,
            String ask,
            boolean movesLevel,
            @Min(1) int changes,
            @Nullable Boolean further) {}
}
