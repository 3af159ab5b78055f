package no.varde.vocabulary;

import java.util.List;
import java.util.Map;
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

    /** Returns a line in a language, or null where it is not translated into it. */
    @Nullable
    public TranslatedLine in(String language, PlanItem line) {
        return translated.getOrDefault(language, Map.of()).get(line.id());
    }

    private boolean isNamed(PlanItem line) {
        return all.stream().anyMatch(sheet -> sheet.lines().contains(line.id()));
    }
}
