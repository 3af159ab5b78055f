package no.varde.report.result;

/**
 * A line of a person's plan.
 *
 * @param part the id of the part of the plan in which the line stands
 * @param restricts whether the line limits what the person can do; the reasons say why
 */
@Shape
public record PlanLine(String id, String part, String partHeading, String text, boolean restricts, Reasons reasons) {}
