package no.varde.page.book;

import java.util.List;

/**
 * A rule as it is read, in one language: when all of these hold, then these follow.
 *
 * @param address the end of the address of its own page
 * @param layer the folder that it lies in
 * @param laws the legal basis
 * @param concerns whom it is about
 */
record ShownRule(
        String id,
        String address,
        String title,
        String layer,
        String file,
        List<Line> when,
        List<String> then,
        List<Cited> sources,
        List<ShownLaw> laws,
        String reason,
        List<String> concerns) {

    /**
     * A sentence.
     *
     * @param unknownToo whether it also holds where the answer that it is about is unknown
     */
    record Line(String text, boolean unknownToo) {}

    /** A document, and the section of it where a citation names one, else an empty text. */
    record Cited(String id, String title, String section) {}

    /**
     * A legal basis.
     *
     * @param isChecked false where a lawyer must still check it
     */
    record ShownLaw(String cite, String title, boolean isChecked) {}
}
