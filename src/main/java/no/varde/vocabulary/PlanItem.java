package no.varde.vocabulary;

import java.util.List;

/**
 * A line of a plan.
 *
 * @param part where in the plan it stands
 * @param restricts whether it limits what the person can do, so that it needs its reason beside it
 */
public record PlanItem(String id, Reach concerns, PlanPart part, Text text, boolean restricts, List<String> source) {
    public PlanItem {
        source = List.copyOf(source);
    }
}
