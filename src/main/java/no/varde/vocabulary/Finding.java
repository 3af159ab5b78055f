package no.varde.vocabulary;

import java.util.List;

/** Something that rules find out from answers and other findings. */
public record Finding(String id, Reach concerns, Text clause, List<String> source) {
    public Finding {
        source = List.copyOf(source);
    }
}
