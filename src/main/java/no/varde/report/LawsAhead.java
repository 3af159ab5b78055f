package no.varde.report;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.varde.decision.Decision;
import no.varde.vocabulary.Law;
import no.varde.vocabulary.Vocabulary;

/** Says which laws of a book were not in force yet on the day of an assessment, so that nothing rests on them. */
final class LawsAhead {

    private LawsAhead() {}

    /**
     * Returns a line for each law, that first which begins first; none where all have begun.
     *
     * @param language a language of the book
     */
    static List<String> of(Decision decision, String language) {
        Vocabulary vocabulary = decision.book().vocabulary();
        List<Law> ahead = ahead(vocabulary.laws().values(), decision.asOf());
        return ahead.isEmpty() ? List.of() : said(ahead, decision.asOf(), new Speech(vocabulary, language));
    }

    private static List<String> said(List<Law> ahead, LocalDate day, Speech speech) {
        Labels labels = speech.labels();
        return ahead.stream()
                .map(law -> labels.of(
                        "law.ahead",
                        labels.date(day),
                        speech.in(law.title()),
                        labels.date(Objects.requireNonNull(law.from()))))
                .toList();
    }

    /** Returns the first wording of each law whose wordings all begin after a day. */
    private static List<Law> ahead(Collection<Law> laws, LocalDate day) {
        if (haveBegun(laws, day)) {
            return List.of(); // nearly always, and asked of each result
        }
        Map<String, List<Law>> wordings =
                laws.stream().collect(Collectors.groupingBy(Law::cite, TreeMap::new, Collectors.toList()));
        return wordings.values().stream()
                .filter(all -> all.stream().allMatch(law -> begin(law).isAfter(day)))
                .map(all ->
                        all.stream().min(Comparator.comparing(LawsAhead::begin)).orElseThrow())
                .sorted(Comparator.comparing(LawsAhead::begin))
                .toList();
    }

    private static boolean haveBegun(Collection<Law> laws, LocalDate day) {
        for (Law law : laws) {
            if (begin(law).isAfter(day)) {
                return false;
            }
        }
        return true;
    }

    private static LocalDate begin(Law law) {
        LocalDate from = law.from();
        return from == null ? LocalDate.MIN : from;
    }
}
