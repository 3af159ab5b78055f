package no.varde.report;

import java.time.LocalDate;
import no.varde.explanation.Counterfactuals.Found;
import no.varde.report.result.Changes;
import no.varde.rulebook.RuleBook;

/** Which answers, were they others, would change the list, as the value that JSON is written of. */
public final class ChangesJson {

    private ChangesJson() {}

    /**
     * Returns changes, each answer with all numbers or days that would do the same.
     *
     * @param most how many answers were changed together at most
     * @param language a language of the book
     */
    public static Changes of(RuleBook book, LocalDate asOf, Found found, int most, String language) {
        ChangeJson changes = new ChangeJson(book.vocabulary(), language, asOf);
        return new Changes(
                ResultJson.id(book),
                asOf,
                most,
                found.changes().stream().map(changes::of).toList(),
                found.cut());
    }
}
