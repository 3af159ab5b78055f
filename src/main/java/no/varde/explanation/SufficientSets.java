package no.varde.explanation;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * The minimal sets of answers that are enough by themselves, the smallest first.
 *
 * @param all whether there are no others
 */
record SufficientSets(List<BitSet> sets, boolean all) {

    private static final Comparator<BitSet> SMALLEST_FIRST =
            Comparator.comparingInt(BitSet::cardinality).thenComparing(SufficientSets::numbers);

    /**
     * Finds as many sets as are wanted.
     *
     * @param sufficiency of a statement for which all answers together are enough
     */
    static SufficientSets of(Sufficiency sufficiency, int most) {
        if (sufficiency.missing(sufficiency.all()) != null) {
            throw new IllegalArgumentException("what is asked about does not hold");
        }
        ChoiceSearch search = new ChoiceSearch(sufficiency, most + 1); // one more shows that there are more
        search.search();
        Set<BitSet> found = search.found();
        boolean all = !search.isCut() || new RemovalSearch(sufficiency, most + 1, found).search();
        List<BitSet> sets = found.stream().sorted(SMALLEST_FIRST).limit(most).toList();
        return new SufficientSets(sets, all && found.size() <= most);
    }

    /** Orders sets of one size by their answers: the one whose first other answer comes first. */
    private static String numbers(BitSet set) {
        StringBuilder numbers = new StringBuilder();
        set.stream().forEach(number -> numbers.append((char) number));
        return numbers.toString();
    }
}
