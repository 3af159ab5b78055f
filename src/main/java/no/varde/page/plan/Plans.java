package no.varde.page.plan;

import java.util.ArrayList;
import java.util.List;
import no.varde.assessment.AssessedPerson;
import no.varde.assessment.Assessment;
import no.varde.decision.Decision;
import no.varde.decision.Decision.PlanLine;
import no.varde.page.PersonNames;
import no.varde.page.Words;
import no.varde.page.plan.Sheet.Line;
import no.varde.vocabulary.PlanPart.Use;
import org.jspecify.annotations.Nullable;

/**
 * The plans of everybody in an assessment, in one language.
 *
 * @param all that of the main person, then that of each member
 * @param urgent whether something comes before every plan
 */
record Plans(List<Plan> all, boolean urgent) {

    Plans {
        all = List.copyOf(all);
    }

    /**
     * Makes the plans.
     *
     * @param receipt the digits of the receipt of the result; null where there is none
     * @param tongue the tag of the language in which lines stand beside that of the page; null for none
     */
    static Plans of(
            Decision decision, Assessment given, @Nullable String receipt, Words words, @Nullable String tongue) {
        PersonNames names = new PersonNames(decision.book().vocabulary(), words);
        SheetWriter writer =
                new SheetWriter(decision.book().vocabulary().planSheets(), words, next(decision, words), tongue);
        List<Plan> all = new ArrayList<>();
        for (AssessedPerson person : given.persons()) {
            List<PlanLine> lines = decision.persons().get(person.number()).plan();
            all.add(new Plan(
                    person.number(),
                    names.of(person),
                    words.date(given.asOf()),
                    receipt,
                    used(Use.BY_HAND, lines, writer),
                    used(Use.BEFORE_PAPER, lines, writer),
                    writer.sheets(person.role(), lines)));
        }
        return new Plans(all, decision.first() != null);
    }

    private static @Nullable String next(Decision decision, Words words) {
        return decision.review() == null || decision.review().by() == null
                ? null
                : words.date(decision.review().by());
    }

    private static List<Line> used(Use use, List<PlanLine> lines, SheetWriter writer) {
        return writer.lines(
                lines.stream().filter(line -> line.item().part().use() == use).toList(), false);
    }

    /** Returns the plan of the main person. */
    public Plan main() {
        return all.get(0);
    }
}
