package no.varde.page.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.varde.assessment.AssessedPerson;
import no.varde.assessment.Assessment;
import no.varde.decision.Decision;
import no.varde.decision.Decision.PlanLine;
import no.varde.decision.Reason;
import no.varde.page.PersonNames;
import no.varde.page.Words;
import no.varde.vocabulary.PlanPart;

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

    static Plans of(Decision decision, Assessment given, Words words) {
        PersonNames names = new PersonNames(decision.book().vocabulary(), words);
        List<Plan> all = new ArrayList<>();
        for (AssessedPerson person : given.persons()) {
            List<PlanLine> lines = decision.persons().get(person.number()).plan();
            all.add(new Plan(person.number(), names.of(person), words.date(given.asOf()), parts(lines, words)));
        }
        return new Plans(all, decision.first() != null);
    }

    /** Returns the plan of the main person. */
    public Plan main() {
        return all.get(0);
    }

    private static List<Plan.Part> parts(List<PlanLine> lines, Words words) {
        Map<PlanPart, List<Plan.Line>> byPart = new LinkedHashMap<>();
        lines.forEach(line -> byPart.computeIfAbsent(line.item().part(), part -> new ArrayList<>())
                .add(line(line, words)));
        return byPart.entrySet().stream()
                .map(entry -> new Plan.Part(
                        words.in(entry.getKey().heading()), entry.getKey().use(), entry.getValue()))
                .toList();
    }

    private static Plan.Line line(PlanLine line, Words words) {
        return new Plan.Line(
                words.in(line.item().text()), line.item().restricts() ? because(line.reasons(), words) : null);
    }

    private static String because(List<Reason> reasons, Words words) {
        return reasons.stream()
                .map(reason -> words.in(reason.rule().reason()))
                .distinct()
                .collect(Collectors.joining(" "));
    }
}
