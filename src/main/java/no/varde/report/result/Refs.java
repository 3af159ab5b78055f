package no.varde.report.result;

import java.util.List;

/** The refs of the persons whom it concerns. */
public final class Refs extends NamedList<String> {
    public Refs(List<String> all) {
        super(all);
    }
}
