package no.varde.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.varde.vocabulary.Band;
import no.varde.vocabulary.Condition.CountIs;
import no.varde.vocabulary.Condition.OutcomeIs;
import no.varde.vocabulary.Count;
import no.varde.vocabulary.OutcomeKind;

/** Writes "at least n of these" as DRL: answers are counted by the one fact that holds them, conclusions one by one. */
final class CountDrl {

    private CountDrl() {}

    static String of(CountIs is) {
        List<Band> bands = is.count().answers();
        List<String> patterns = patterns(is.count());
        String enough = (is.reached() ? " >= " : " < ") + is.count().atLeast();
        if (patterns.isEmpty()) {
            return DrlText.pattern("Answers", ofAnswers(bands) + enough);
        }
        List<String> numbers = numbers(is, patterns.size());
        if (bands.isEmpty() && patterns.size() == 1) {
            String number = numbers.get(0);
            return "accumulate( %s; %s : count( 1 ); %s )".formatted(patterns.get(0), number, number + enough);
        }
        return sum(bands, patterns, numbers, enough);
    }

    /** Writes a number for each pattern, and adds all of them to the number of answers. */
    private static String sum(List<Band> bands, List<String> patterns, List<String> numbers, String enough) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < patterns.size(); i++) {
            parts.add("accumulate( %s; %s : count( 1 ) )".formatted(patterns.get(i), numbers.get(i)));
        }
        parts.add(DrlText.pattern("Answers", ofAnswers(bands) + " + " + String.join(" + ", numbers) + enough));
        return "( " + String.join(" and ", parts) + " )";
    }

    private static String ofAnswers(List<Band> bands) {
        return "count( " + bands.stream().map(band -> DrlText.quoted(band.id())).collect(Collectors.joining(", "))
                + " )";
    }

    /** Returns patterns whose matches are the conclusions that a count counts, each of them once. */
    private static List<String> patterns(Count count) {
        Set<String> findings = new LinkedHashSet<>(count.findings());
        Map<Set<OutcomeKind>, Set<String>> measures = new LinkedHashMap<>();
        for (OutcomeIs is : count.outcomes()) {
            measures.computeIfAbsent(is.kinds(), kinds -> new LinkedHashSet<>()).add(is.measure());
        }
        List<String> patterns = new ArrayList<>();
        if (!findings.isEmpty()) {
            patterns.add(DrlText.pattern("Finding", DrlText.among("id", findings)));
        }
        measures.forEach((kinds, ids) -> patterns.add(DrlText.outcomes(ids, kinds)));
        return patterns;
    }

    /** Returns variables for the numbers that a count adds up, named after it: a rule may ask for several counts. */
    private static List<String> numbers(CountIs is, int size) {
        String name = "$" + (is.reached() ? "" : "not_") + is.count().id().replaceAll("[^A-Za-z0-9]", "_");
        List<String> numbers = new ArrayList<>();
        for (int i = 1; i <= size; i++) {
            numbers.add(size == 1 ? name : name + "_" + i);
        }
        return numbers;
    }
}
