package no.varde.assessment;

import no.varde.document.Fault;

/** Something in an assessment that is possible and yet may be a slip of the pen, or has to be asked anew. */
public record Remark(Fault at) {

    /** Returns its path in the assessment, such as {@code asOf}. */
    public String path() {
        return at.path();
    }

    public String message() {
        return at.message();
    }

    @Override
    public String toString() {
        return at.toString();
    }
}
