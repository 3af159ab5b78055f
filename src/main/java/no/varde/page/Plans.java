package no.varde.page;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import no.varde.assessment.Assessment;
import no.varde.assessment.Person;
import no.varde.decision.Decision;
import no.varde.decision.Decision.PersonResult;
import no.varde.decision.Decision.PlanLine;
import no.varde.decision.Reason;
import no.varde.vocabulary.Answer;
import no.varde.vocabulary.PlanPart;
import no.varde.vocabulary.Text;
import no.varde.vocabulary.Vocabulary;
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

    static Plans of(Decision decision, Assessment given, String language) {
        Vocabulary vocabulary = decision.book().vocabulary();
        String day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(Locale.forLanguageTag(language))
                .format(given.asOf());
        List<Plan> all = new ArrayList<>();
        for (PersonResult person : decision.persons()) {
            int number = all.size();
            all.add(new Plan(
                    number,
                    name(vocabulary, number).in(language),
                    number == 0 ? null : told(vocabulary, given.members().get(number - 1)),
                    day,
                    parts(person.plan(), language)));
        }
        return new Plans(all, decision.first() != null);
    }

    /** Returns the plan of the main person. */
    public Plan main() {
        return all.get(0);
    }

    private static Text name(Vocabulary vocabulary, int number) {
        return number == 0
                ? vocabulary.persons().mainName()
                : Objects.requireNonNull(vocabulary.persons().memberName(), "a book with members names them");
    }

    private static @Nullable String told(Vocabulary vocabulary, Person member) {
        Answer told = PersonNames.told(vocabulary, member);
        return told == null ? null : told.written();
    }

    private static List<Plan.Part> parts(List<PlanLine> lines, String language) {
        Map<PlanPart, List<Plan.Line>> byPart = new LinkedHashMap<>();
        lines.forEach(line -> byPart.computeIfAbsent(line.item().part(), part -> new ArrayList<>())
                .add(line(line, language)));
        return byPart.entrySet().stream()
                .map(entry -> new Plan.Part(
                        entry.getKey().heading().in(language), entry.getKey().use(), entry.getValue()))
                .toList();
    }

    private static Plan.Line line(PlanLine line, String language) {
        return new Plan.Line(
                line.item().text().in(language), line.item().restricts() ? because(line.reasons(), language) : null);
    }

    private static String because(List<Reason> reasons, String language) {
        return reasons.stream()
                .map(reason -> reason.rule().reason().in(language))
                .distinct()
                .collect(Collectors.joining(" "));
    }
}
