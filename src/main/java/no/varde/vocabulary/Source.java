package no.varde.vocabulary;

import java.util.List;

/** A document that rules and texts rest on, and the sections of it that may be cited. */
public record Source(String id, Text title, List<String> sections, boolean verified) {
    public Source {
        sections = List.copyOf(sections);
    }
}
