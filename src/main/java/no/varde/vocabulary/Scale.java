package no.varde.vocabulary;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The finite set of cells into which the answers to a question fall. A sentence about the question is some of the cells,
 * and holds when the answer lies in one of them. Numbers and dates have a cell between each two neighbouring limits of
 * their bands, so no sentence can tell two answers of a cell apart.
 */
public sealed interface Scale {

    /** The most cells of a scale: a {@link CellSet} has one bit for each. */
    int MOST_CELLS = 63;

    /** Returns what a reading makes of this scale. */
    <T> T match(Cases<T> cases);

    /** A reading: what it makes of each kind of scale. */
    record Cases<T>(
            Function<OneOf, T> oneOf, Function<AnyOf, T> anyOf, Function<Whole, T> whole, Function<Day, T> day) {}

    /** Returns the name of the type in the vocabulary's files. */
    String type();

    /** Returns the cells of an answer; one, or for a set one for each member in it. */
    CellSet cells(Answer answer, LocalDate asOf);

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

    /**
     * Returns as much of an answer as can be given on this scale: of several choices those that it has, be it none of them;
     * unknown where it is no answer on this scale at all.
     */
    default Answer taken(Answer answer) {
        return answer.match(new Answer.Cases<>(
                unknown -> Answer.UNKNOWN,
                choice -> !isSet() && choices().contains(choice.constant()) ? choice : Answer.UNKNOWN,
                choices -> isSet()
                        ? new Answer.Choices(choices.members().stream()
                                .filter(choices()::contains)
                                .toList())
                        : Answer.UNKNOWN,
                whole -> whole().filter(range -> range.from() <= whole.value() && whole.value() <= range.to())
                        .map(range -> (Answer) whole)
                        .orElse(Answer.UNKNOWN),
                day -> day().map(days -> (Answer) day).orElse(Answer.UNKNOWN)));
    }

    /** Returns the number of cells, those of unknown and none included. */
    int width();

    /** Returns the constants or members that can be chosen; none for a number or a date. */
    default List<String> choices() {
        return List.of();
    }

    /** Returns the cell of one choice. */
    default CellSet cell(String choice) {
        return told(choices().indexOf(choice));
    }

    /** Returns the cells of every known answer. */
    default CellSet known() {
        return CellSet.between(1, width());
    }

    /** Returns the cell of a choice, or between two limits, by its place among those after unknown and none. */
    private static CellSet told(int index) {
        return CellSet.cell(index + 2);
    }

    /** Returns such cells from one place up to, not including, another. */
    private static CellSet told(int from, int before) {
        return CellSet.between(from + 2, before + 2);
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
        public CellSet cells(Answer answer, LocalDate asOf) {
            return answer.match(new Answer.Cases<>(
                    unknown -> CellSet.UNKNOWN,
                    choice -> cell(choice.constant()),
                    choices -> CellSet.UNKNOWN,
                    whole -> CellSet.UNKNOWN,
                    day -> CellSet.UNKNOWN));
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
        public CellSet cells(Answer answer, LocalDate asOf) {
            return answer.match(new Answer.Cases<>(
                    unknown -> CellSet.UNKNOWN,
                    choice -> CellSet.UNKNOWN,
                    choices -> cells(choices.members()),
                    whole -> CellSet.UNKNOWN,
                    day -> CellSet.UNKNOWN));
        }

        private CellSet cells(List<String> chosen) {
            return chosen.stream().map(this::cell).reduce(CellSet::with).orElse(CellSet.NONE);
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

        /** Returns the cells of the numbers from one to another, both included. */
        public CellSet cells(int low, int high) {
            return told(index(low), index(high) + 1);
        }

        private int index(int value) {
            return (int) starts.stream().filter(start -> start <= value).count();
        }

        @Override
        public CellSet cells(Answer answer, LocalDate asOf) {
            return answer.match(new Answer.Cases<>(
                    unknown -> CellSet.UNKNOWN,
                    choice -> CellSet.UNKNOWN,
                    choices -> CellSet.UNKNOWN,
                    whole -> told(index(whole.value())),
                    day -> CellSet.UNKNOWN));
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
        public CellSet cells(int fromStart, int toStart) {
            return told(fromStart + 1, toStart + 1);
        }

        @Override
        public CellSet cells(Answer answer, LocalDate asOf) {
            return answer.match(new Answer.Cases<>(
                    unknown -> CellSet.UNKNOWN,
                    choice -> CellSet.UNKNOWN,
                    choices -> CellSet.UNKNOWN,
                    whole -> CellSet.UNKNOWN,
                    day -> told(index(day.date(), asOf))));
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
