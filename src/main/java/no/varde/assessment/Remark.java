package no.varde.assessment;

import no.varde.document.Fault;
import no.varde.document.Worded;

/** Something in an assessment that is possible and yet may be a slip of the pen, or has to be asked anew. */
public record Remark(Fault at) implements Worded {

    /** Returns its path in the assessment, such as {@code asOf}. */
    public String path() {
        return at.path();
    }

    /** Returns what is remarked, without where, in a language. */
    public String what(String language) {
        return at.what(language);
    }

    @Override
    public String in(String language) {
        return at.in(language);
    }

    @Override
    public String toString() {
        return at.toString();
    }
}
