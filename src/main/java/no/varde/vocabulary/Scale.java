package no.varde.vocabulary;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The finite set of cells into which the answers to a question fall, one bit for each. A sentence about the question
 * is a mask of cells, and holds when the answer has a bit in it. Numbers and dates have a cell between each two
 * neighbouring limits of their bands, so no sentence can tell two answers of a cell apart.
 */
public sealed interface Scale {

    long UNKNOWN = 1;

    /** The cell of "none of these", and of a question that does not apply. */
    long NONE = 2;

    /** The most cells of a scale: one bit of a {@code long} each. */
    int MOST_CELLS = 63;

    /** Returns what a reading makes of this scale. */
    <T> T match(Cases<T> cases);

    /** A reading: what it makes of each kind of scale. */
    record Cases<T>(
            Function<OneOf, T> oneOf, Function<AnyOf, T> anyOf, Function<Whole, T> whole, Function<Day, T> day) {}

    /** Returns the name of the type in the vocabulary's files. */
    String type();

    /** Returns the cells of an answer; one, or for a set one for each member in it. */
    long cells(Answer answer, LocalDate asOf);

    /** Says whether an answer can be several of the choices at once. */
    boolean isSet();

    /** Returns this where it is a scale of whole numbers. */
    default Optional<Whole> whole() {
        return match(new Cases<>(
                oneOf -> Optional.empty(), anyOf -> Optional.empty(), Optional::of, day -> Optional.empty()));
    }

    /** Returns this where it is a scale of days. */
    default Optional<Day> day() {
        return match(new Cases<>(
                oneOf -> Optional.empty(), anyOf -> Optional.empty(), whole -> Optional.empty(), Optional::of));
    }

    /** Returns the number of cells, those of unknown and none included. */
    int width();

    /** Returns the constants or members that can be chosen; none for a number or a date. */
    default List<String> choices() {
        return List.of();
    }

    /** Returns the mask of one choice. */
    default long mask(String choice) {
        return cell(choices().indexOf(choice));
    }

    /** Returns the mask of every known answer. */
    default long known() {
        return ((1L << width()) - 1) & ~UNKNOWN;
    }

    private static long cell(int index) {
        return 1L << (index + 2);
    }

    /** One of some constants; yes or no is a scale of this kind. */
    record OneOf(List<String> constants) implements Scale {
        public OneOf {
            constants = List.copyOf(constants);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.oneOf().apply(this);
        }

        @Override
        public boolean isSet() {
            return false;
        }

        public static final OneOf YES_NO = new OneOf(List.of("YES", "NO"));

        @Override
        public String type() {
            return this.equals(YES_NO) ? "YNU" : "ENUM";
        }

        @Override
        public int width() {
            return constants.size() + 2;
        }

        @Override
        public List<String> choices() {
            return constants;
        }

        @Override
        public long cells(Answer answer, LocalDate asOf) {
            return answer.match(new Answer.Cases<>(
                    unknown -> UNKNOWN,
                    choice -> mask(choice.constant()),
                    choices -> UNKNOWN,
                    whole -> UNKNOWN,
                    day -> UNKNOWN));
        }
    }

    /** Any of some members. */
    record AnyOf(List<String> members) implements Scale {
        public AnyOf {
            members = List.copyOf(members);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.anyOf().apply(this);
        }

        @Override
        public boolean isSet() {
            return true;
        }

        @Override
        public String type() {
            return "SET";
        }

        @Override
        public int width() {
            return members.size() + 2;
        }

        @Override
        public List<String> choices() {
            return members;
        }

        @Override
        public long cells(Answer answer, LocalDate asOf) {
            return answer.match(new Answer.Cases<>(
                    unknown -> UNKNOWN,
                    choice -> UNKNOWN,
                    choices -> cells(choices.members()),
                    whole -> UNKNOWN,
                    day -> UNKNOWN));
        }

        private long cells(List<String> chosen) {
            return chosen.stream().mapToLong(this::mask).reduce((a, b) -> a | b).orElse(NONE);
        }
    }

    /**
     * A whole number.
     *
     * @param starts the numbers at which a new cell begins, ascending
     */
    record Whole(int from, int to, List<Integer> starts) implements Scale {
        public Whole {
            starts = List.copyOf(starts);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.whole().apply(this);
        }

        @Override
        public boolean isSet() {
            return false;
        }

        @Override
        public String type() {
            return "INT";
        }

        @Override
        public int width() {
            return starts.size() + 3;
        }

        public long mask(int low, int high) {
            long mask = 0;
            for (int cell = index(low); cell <= index(high); cell++) {
                mask |= cell(cell);
            }
            return mask;
        }

        private int index(int value) {
            return (int) starts.stream().filter(start -> start <= value).count();
        }

        @Override
        public long cells(Answer answer, LocalDate asOf) {
            return answer.match(new Answer.Cases<>(
                    unknown -> UNKNOWN,
                    choice -> UNKNOWN,
                    choices -> UNKNOWN,
                    whole -> cell(index(whole.value())),
                    day -> UNKNOWN));
        }
    }

    /**
     * A date, seen from the day of the assessment.
     *
     * @param starts the days at which a new cell begins, ascending
     */
    record Day(List<DayMark> starts) implements Scale {
        public Day {
            starts = List.copyOf(starts);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.day().apply(this);
        }

        @Override
        public boolean isSet() {
            return false;
        }

        @Override
        public String type() {
            return "DATE";
        }

        @Override
        public int width() {
            return starts.size() + 3;
        }

        /**
         * Returns the cells from the mark at one index up to, not including, the mark at another; -1 and the size are
         * the open ends.
         */
        public long mask(int fromStart, int toStart) {
            long mask = 0;
            for (int cell = fromStart + 1; cell <= toStart; cell++) {
                mask |= cell(cell);
            }
            return mask;
        }

        @Override
        public long cells(Answer answer, LocalDate asOf) {
            return answer.match(new Answer.Cases<>(
                    unknown -> UNKNOWN,
                    choice -> UNKNOWN,
                    choices -> UNKNOWN,
                    whole -> UNKNOWN,
                    day -> cell(index(day.date(), asOf))));
        }

        private int index(LocalDate date, LocalDate asOf) {
            int index = 0;
            while (index < starts.size() && !starts.get(index).on(asOf).isAfter(date)) {
                index++;
            }
            return index;
        }
    }
}
