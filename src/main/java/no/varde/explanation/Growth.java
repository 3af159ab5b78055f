package no.varde.explanation;

import no.varde.logic.Definitions;

/** How much has been defined since the first question was answered: each new way to answer defines a little more. */
final class Growth {

    private static final int MUCH = 3;

    private final Definitions definitions;
    private int first;

    Growth(Definitions definitions) {
        this.definitions = definitions;
    }

    /** Says, at the end of a question, whether there is several times as much as after the first one. */
    boolean isMuch() {
        if (first == 0) {
            first = definitions.size();
        }
        return definitions.size() > MUCH * first;
    }
}
