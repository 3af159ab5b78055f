package no.varde.page.plan;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one receiver gets of a plan, in one language.
 *
 * @param number tells it from the other sheets of the plan, whatever they hold
 * @param name who gets it
 * @param own whether it is in words for the person whom the plan is for: it says nothing but its lines
 * @param parts the parts that have lines, in the order of the book
 * @param next the day by which to assess again, as it is written in that language; null where no rule says so, or the
 *     sheet does not
 * @param blanks what is to be filled in beside the lines
 * @param numbers the telephone numbers that stand on it
 */
record Sheet(
        int number,
        String name,
        boolean own,
        List<Part> parts,
        @Nullable String next,
        List<Blank> blanks,
        List<Number> numbers) {

    Sheet {
        parts = List.copyOf(parts);
        blanks = List.copyOf(blanks);
        numbers = List.copyOf(numbers);
    }

    /** A part of a plan under its heading. */
    record Part(String heading, List<Line> lines) {
        Part {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A line of a plan.
     *
     * @param because why the line limits what the person can do; null where it does not, or the sheet does not say so
     * @param blank what is to be filled in; null where nothing is
     * @param other the line in another language; null where none is wished for, or there is no such line
     */
    record Line(String id, String text, @Nullable String because, @Nullable Blank blank, @Nullable Other other) {

        Line filled(String written) {
            return blank == null ? this : new Line(id, text, because, blank.filled(written), other);
        }
    }

    /**
     * Something to fill in.
     *
     * @param written what is filled in; empty where it is to be done by hand
     */
    record Blank(String id, String label, String written) {

        Blank filled(String words) {
            return new Blank(id, label, words);
        }
    }

    /**
     * A line in another language than the page.
     *
     * @param direction {@code rtl} or {@code ltr}
     * @param reviewed whether a person who knows the language has gone through it
     */
    record Other(String text, String language, String direction, boolean reviewed) {}

    /** A telephone number. */
    record Number(String name, String number) {}

    /** Returns all lines, in order. */
    public List<Line> lines() {
        return parts.stream().flatMap(part -> part.lines().stream()).toList();
    }

    /** Returns all that can be filled in: at the lines, then beside them. */
    Stream<Blank> allBlanks() {
        return Stream.concat(lines().stream().flatMap(line -> Stream.ofNullable(line.blank())), blanks.stream());
    }

    /** Says whether the sheet may need more than one side of paper. */
    public boolean isLong() {
        return new Room(this).rows() > Room.ON_ONE_SIDE;
    }

    /** Returns how many lines are not there in the other language that is wished for. */
    public long withoutOther() {
        return lines().stream().filter(line -> line.other() == null).count();
    }

    /** Says whether any line is in another language and nobody has gone through it. */
    public boolean isUnreviewed() {
        return lines().stream()
                .anyMatch(line -> line.other() != null && !line.other().reviewed());
    }
}
