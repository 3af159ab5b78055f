package no.varde.assessment;

import java.util.List;
import java.util.Optional;

/**
 * What a file of answers tells beside them.
 *
 * @param inVain what was asked in vain
 * @param membersAsked whether it tells who the members of the household are, if only that there are none
 * @param became what became of measures, at most one for each measure of a person
 * @param leftOut what was answered in an old file though nobody is asked for it, and is left out
 */
public record FileNotes(List<InVain> inVain, boolean membersAsked, List<Became> became, List<LeftBehind> leftOut) {

    public static final FileNotes NONE = new FileNotes(List.of(), false, List.of(), List.of());

    /** Makes the notes of a file of which nothing is left out. */
    public FileNotes(List<InVain> inVain, boolean membersAsked, List<Became> became) {
        this(inVain, membersAsked, became, List.of());
    }

    public FileNotes {
        inVain = List.copyOf(inVain);
        became = List.copyOf(became);
        leftOut = List.copyOf(leftOut);
    }

    /** Returns what became of a measure of somebody, where that is noted. */
    public Optional<Became> of(String ref, String measure) {
        return became.stream().filter(one -> one.isOf(ref, measure)).findFirst();
    }
}
