package no.varde.vocabulary;

import java.util.List;

/**
 * "At least n of these".
 *
 * @param members answer bands, findings that hold, or outcomes
 */
public record Count(String id, int atLeast, List<Sentence<Condition>> members) {

    public Count {
        members = List.copyOf(members);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Count count && count.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return id;
    }
}
