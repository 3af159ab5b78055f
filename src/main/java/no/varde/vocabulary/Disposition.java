package no.varde.vocabulary;

import java.util.List;

/**
 * A kind of what becomes of a measure once it has been talked over.
 *
 * @param toDo whether it is still to be done then
 * @param reasons the ids of the reasons that can be given for it
 */
public record Disposition(String id, Text name, boolean toDo, List<String> reasons) {
    public Disposition {
        reasons = List.copyOf(reasons);
    }
}
