package no.varde.vocabulary;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How plans are put on paper: who gets which lines, where something is to be filled in, and the lines in languages that
 * the book itself is not written in.
 *
 * @param all the sheets in the order in which they are offered
 * @param blanks what is to be filled in at a line, by its id
 * @param translated by the tag of a language: the lines that are translated, by their ids
 */
public record PlanSheets(
        List<PlanSheet> all, Map<String, Text> blanks, Map<String, Map<String, TranslatedLine>> translated) {

    public PlanSheets {
        all = List.copyOf(all);
        blanks = InOrder.copy(blanks);
        translated = InOrder.copy(translated, lines -> InOrder.copy(lines));
    }

    /**
     * A line of a plan in a language that the book is not written in.
     *
     * @param reviewed whether a person who knows the language has gone through it
     */
    public record TranslatedLine(String text, boolean reviewed) {}

    /** Returns the sheets that are cut from the plan of a role. */
    public List<PlanSheet> of(Role role) {
        return all.stream()
                .filter(sheet -> sheet.concerns().listedWith() == role)
                .toList();
    }

    /**
     * Says whether a line stands on a sheet: where the sheet names the line; and where it names its part, unless any
     * sheet names the line.
     */
    public boolean isOn(PlanSheet sheet, PlanItem line) {
        return isNamed(line)
                ? sheet.lines().contains(line.id())
                : sheet.parts().contains(line.part().id());
    }

    /** Says whether a line limits somebody and no sheet that says why holds it: then the first of those tells of it. */
    public boolean isUntold(PlanItem line, Role role) {
        return line.restricts() && of(role).stream().noneMatch(sheet -> sheet.saysWhy() && isOn(sheet, line));
    }

    /** Says whether a sheet is the one that tells of limits that no other sheet gives the reason of. */
    public boolean tellsRest(PlanSheet sheet, Role role) {
        return of(role).stream()
                .filter(PlanSheet::saysWhy)
                .findFirst()
                .filter(sheet::equals)
                .isPresent();
    }

    /**
     * Returns the lines that can stand on a sheet of a role; where a book says of no sheets, all that are printed.
     *
     * @param number of the sheet among all, from 1
     * @param lines every line of the book
     */
    public Set<String> linesOf(int number, Role role, Collection<PlanItem> lines) {
        PlanSheet sheet = number < 1 || number > all.size() ? null : all.get(number - 1);
        return lines.stream()
                .filter(line ->
                        line.concerns().listedWith() == role && line.part().isOnPaper())
                .filter(line -> of(role).isEmpty()
                        || sheet != null
                                && of(role).contains(sheet)
                                && (isOn(sheet, line) || tellsRest(sheet, role) && isUntold(line, role)))
                .map(PlanItem::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Returns a line in a language, or null where it is not translated into it. */
    @Nullable
    public TranslatedLine in(String language, PlanItem line) {
        return translated.getOrDefault(language, Map.of()).get(line.id());
    }

    private boolean isNamed(PlanItem line) {
        return all.stream().anyMatch(sheet -> sheet.lines().contains(line.id()));
    }
}
