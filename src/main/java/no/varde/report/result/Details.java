package no.varde.report.result;

import java.util.Map;

/** Texts by the ids of the details that the book declares. */
public final class Details extends NamedMap<String> {
    public Details(Map<String, String> texts) {
        super(texts);
    }
}
