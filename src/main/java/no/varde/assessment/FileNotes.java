package no.varde.assessment;

import java.util.List;
import java.util.Optional;

/**
 * What a file of answers tells beside them.
 *
 * @param inVain what was asked in vain
 * @param membersAsked whether it tells who the members of the household are, if only that there are none
 * @param became what became of measures, at most one for each measure of a person
 */
public record FileNotes(List<InVain> inVain, boolean membersAsked, List<Became> became) {

    public static final FileNotes NONE = new FileNotes(List.of(), false, List.of());

    public FileNotes {
        inVain = List.copyOf(inVain);
        became = List.copyOf(became);
    }

    /** Returns what became of a measure of somebody, where that is noted. */
    public Optional<Became> of(String ref, String measure) {
        return became.stream().filter(one -> one.isOf(ref, measure)).findFirst();
    }
}
