package no.varde.report;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import no.varde.decision.Change;
import no.varde.decision.Difference;
import no.varde.decision.Difference.OtherAnswer;
import no.varde.explanation.Counterfactuals.Found;
import no.varde.rulebook.RuleBook;
import no.varde.vocabulary.Answer;
import org.jspecify.annotations.Nullable;

/** Which answers, were they others, would change the list, as the tree of a JSON document. */
public final class ChangesJson {

    private final LocalDate asOf;
    private final SinceJson changes;

    ChangesJson(RuleBook book, LocalDate asOf, String language) {
        this.asOf = asOf;
        this.changes = new SinceJson(book.vocabulary(), language);
    }

    /**
     * Returns changes as maps, lists, texts and numbers, in a fixed order of keys.
     *
     * @param most how many answers were changed together at most
     * @param language a language of the book
     */
    public static Map<String, Object> of(RuleBook book, LocalDate asOf, Found found, int most, String language) {
        ChangesJson writer = new ChangesJson(book, asOf, language);
        Map<String, Object> json = new LinkedHashMap<>();
        Map<String, Object> rulebook = new LinkedHashMap<>();
        rulebook.put("version", book.vocabulary().version());
        rulebook.put("sha256", book.sha256());
        json.put("rulebook", rulebook);
        json.put("asOf", asOf.toString());
        json.put("most", most);
        json.put("changes", found.changes().stream().map(writer::change).toList());
        json.put("cut", found.cut());
        return json;
    }

    Map<String, Object> change(Change change) {
        Map<String, Object> json = changes.change(change);
        json.put("because", change.because().stream().map(this::difference).toList());
        return json;
    }

    /** Where any number or day between two does the same, the two are told. */
    private Map<String, Object> difference(Difference difference) {
        Map<String, Object> json = changes.difference(difference);
        CellRange range = difference instanceof OtherAnswer answer ? CellRange.of(answer, asOf) : null;
        if (range != null) {
            put(json, "low", range.low());
            put(json, "high", range.high());
        }
        return json;
    }

    private static void put(Map<String, Object> json, String key, @Nullable Answer answer) {
        if (answer != null) {
            json.put(key, answer.written());
        }
    }
}
