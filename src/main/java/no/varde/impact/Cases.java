package no.varde.impact;

import no.varde.assessment.Assessment;

/** Cases that two books are tried on, one by one; the same number always gives the same case. */
public interface Cases {

    int size();

    /** Returns a case as it was given; it may hold answers that not both books know. */
    Assessment at(int number);

    /** Returns what a case is called; an empty text where it has no name. */
    String name(int number);
}
