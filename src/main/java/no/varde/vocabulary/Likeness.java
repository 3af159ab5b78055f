package no.varde.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.varde.document.Spelling;

/**
 * How like a written sentence is to one of the vocabulary.
 *
 * @param sort what tells them apart
 * @param cost how much it is, among those of one sort
 */
record Likeness(Sort sort, int cost) implements Comparable<Likeness> {

    /** What tells two sentences apart, the least first. */
    enum Sort {
        /** Slips of the hand within a few words. */
        LETTERS,
        /** One word is left out, added, or another that is nearly alike; or the words stand in another order. */
        WORD,
        /** One word is another, or one is left out or added beside a slip. */
        OTHER_WORD,
        /** More than that. */
        FAR
    }

    private static final Likeness FAR = new Likeness(Sort.FAR, 0);

    /** More slips than these in one sentence, and it is another sentence. */
    private static final int MOST_SLIPS = 3;

    private static final int MOST_WORDS = 2;

    /** Letters that may tell two known words apart, so that one of them may be a slip for the other. */
    private static final int NEAR = 2;

    /**
     * Compares the words of two sentences.
     *
     * @param known every word of the vocabulary: what is one of them is no slip
     */
    static Likeness of(List<String> written, List<String> meant, Set<String> known) {
        int words = Math.abs(written.size() - meant.size());
        if (words == 0) {
            return ofSameLength(written, meant, known);
        }
        if (words <= MOST_WORDS && String.join("", written).equals(String.join("", meant))) {
            return new Likeness(Sort.LETTERS, 0);
        }
        if (words > 1) {
            return FAR;
        }
        boolean more = written.size() > meant.size();
        return ofOneMore(more ? written : meant, more ? meant : written);
    }

    private static Likeness ofSameLength(List<String> written, List<String> meant, Set<String> known) {
        List<Integer> apart = apart(written, meant);
        if (apart.size() <= MOST_WORDS) {
            int slips = 0;
            for (int i : apart) {
                int here = known.contains(written.get(i)) ? -1 : Spelling.slips(written.get(i), meant.get(i));
                slips = here < 0 || slips < 0 ? -1 : slips + here;
            }
            if (slips >= 0 && slips <= MOST_SLIPS) {
                return new Likeness(Sort.LETTERS, slips);
            }
        }
        if (isOtherOrder(written, meant, apart)) {
            return new Likeness(Sort.WORD, apart.size());
        }
        if (apart.size() > 1) {
            return FAR;
        }
        int letters = Spelling.letters(written.get(apart.get(0)), meant.get(apart.get(0)), NEAR);
        return letters < 0 ? new Likeness(Sort.OTHER_WORD, 1) : new Likeness(Sort.WORD, letters);
    }

    /** Returns where the words differ. */
    private static List<Integer> apart(List<String> written, List<String> meant) {
        List<Integer> apart = new ArrayList<>();
        for (int i = 0; i < written.size(); i++) {
            if (!written.get(i).equals(meant.get(i))) {
                apart.add(i);
            }
        }
        return apart;
    }

    private static boolean isOtherOrder(List<String> written, List<String> meant, List<Integer> apart) {
        return apart.stream()
                .map(written::get)
                .sorted()
                .toList()
                .equals(apart.stream().map(meant::get).sorted().toList());
    }

    /** Says whether the letters are the same, and at most capitals, signs and spaces differ. */
    boolean isNothing() {
        return sort == Sort.LETTERS && cost == 0;
    }

    @Override
    public int compareTo(Likeness other) {
        return sort == other.sort ? Integer.compare(cost, other.cost) : sort.compareTo(other.sort);
    }

    /** Compares two sentences of which one has a word more. */
    private static Likeness ofOneMore(List<String> longer, List<String> shorter) {
        int same = 0;
        while (same < shorter.size() && longer.get(same).equals(shorter.get(same))) {
            same++;
        }
        List<String> without = new ArrayList<>(longer);
        without.remove(same);
        if (without.equals(shorter)) {
            return new Likeness(Sort.WORD, 1);
        }
        int alike = 0;
        while (alike < shorter.size() && isSlip(longer.get(alike), shorter.get(alike))) {
            alike++;
        }
        without = new ArrayList<>(longer);
        without.remove(alike);
        return slipsOnly(without, shorter) ? new Likeness(Sort.OTHER_WORD, 0) : FAR;
    }

    private static boolean isSlip(String one, String other) {
        return one.equals(other) || Spelling.slips(one, other) > 0;
    }

    private static boolean slipsOnly(List<String> one, List<String> other) {
        int slips = 0;
        for (int i = 0; i < one.size() && slips <= MOST_WORDS; i++) {
            if (!isSlip(one.get(i), other.get(i))) {
                return false;
            }
            slips += one.get(i).equals(other.get(i)) ? 0 : 1;
        }
        return slips <= MOST_WORDS;
    }
}
