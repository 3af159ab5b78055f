package no.varde.report.result;

import org.jspecify.annotations.Nullable;

/**
 * A line of a person's plan.
 *
 * @param part the id of the part of the plan in which the line stands
 * @param partHeading absent unless texts or trees are asked for
 * @param restricts whether the line limits what the person can do; the reasons say why. Absent where it does not, unless
 *     trees are asked for
 */
@Shape
public record PlanLine(
        String id,
        String part,
        @Nullable String partHeading,
        String text,
        @Nullable Boolean restricts,
        Reasons reasons) {}
