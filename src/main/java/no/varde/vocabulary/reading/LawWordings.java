package no.varde.vocabulary.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.varde.document.Fields;
import no.varde.document.Message;
import no.varde.vocabulary.Law;
import no.varde.vocabulary.VocabularyCode;
import org.jspecify.annotations.Nullable;

/**
 * The wordings of each paragraph of a law, one entry for each: they follow each other, so that on every day from the first
 * to the last of them exactly one is in force.
 */
final class LawWordings {

    private record Wording(Law law, Fields entry) {

        LocalDate first() {
            LocalDate from = law.from();
            return from == null ? LocalDate.MIN : from;
        }
    }

    private final Map<String, List<Wording>> byCite = new LinkedHashMap<>();

    void add(Law law, Fields entry) {
        byCite.computeIfAbsent(law.cite(), any -> new ArrayList<>()).add(new Wording(law, entry));
    }

    /** Reports every day on which two wordings are in force, and every day between two of them on which none is. */
    void check() {
        byCite.values().forEach(wordings -> {
            List<Wording> inOrder = wordings.stream()
                    .sorted(Comparator.comparing(Wording::first))
                    .toList();
            for (int i = 1; i < inOrder.size(); i++) {
                check(inOrder.get(i - 1), inOrder.get(i));
            }
        });
    }

    private static void check(Wording before, Wording after) {
        String cite = after.law.cite();
        LocalDate until = before.law.until();
        LocalDate from = after.law.from();
        if (!before.law.isDated() || !after.law.isDated()) {
            after.entry.fault("cite", VocabularyCode.CITED_ALREADY.of(cite, before.entry.place()));
        } else if (from == null || until == null || !until.isBefore(from)) {
            LocalDate both = from == null ? after.law.until() : from;
            after.entry.fault(
                    from == null ? "cite" : "from",
                    VocabularyCode.TWO_WORDINGS.of(
                            cite, Objects.requireNonNull(both), before.entry.place(), lasting(until)));
        } else if (!until.plusDays(1).equals(from)) {
            after.entry.fault(
                    "from",
                    VocabularyCode.NO_WORDING.of(
                            cite, until.plusDays(1), from.minusDays(1), before.entry.place(), until));
        }
    }

    private static Message lasting(@Nullable LocalDate until) {
        return until == null ? VocabularyCode.LASTS_ALWAYS.of() : VocabularyCode.LASTS_UNTIL.of(until);
    }
}
