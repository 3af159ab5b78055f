package no.varde.vocabulary;

import java.util.Map;

/** What rules say beside the measures, by id: what must be done, what to beware of, when to look again, what to plan, and how. */
public record Besides(
        Map<String, Duty> duties,
        Map<String, Warning> warnings,
        Map<String, Review> reviews,
        Map<String, PlanItem> planItems,
        PlanSheets planSheets) {
    public Besides {
        duties = InOrder.copy(duties);
        warnings = InOrder.copy(warnings);
        reviews = InOrder.copy(reviews);
        planItems = InOrder.copy(planItems);
    }
}
