package no.varde.logic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import no.varde.TheBook;
import no.varde.rulebook.RuleBook;
import no.varde.vocabulary.Measure;
import no.varde.vocabulary.OutcomeKind;
import no.varde.vocabulary.Role;
import org.junit.jupiter.api.Test;
import org.logicng.datastructures.Assignment;

/** What the formulas find among all cases is a real case: it can be written down, and every reading agrees on it. */
class EveryCaseTest {

    private static final RuleBook BOOK = TheBook.BOOK;

    private final Definitions definitions = new Definitions();
    private final HouseholdFormulas household = HouseholdFormulas.everyCase(definitions, "", BOOK);
    private final Cases cases = new Cases(definitions);
    private final Witnesses witnesses = new Witnesses(TheBook.DECIDER);

    @Test
    void every_measure_is_listed_in_some_case_that_can_be_written_down() {
        List<String> never = new ArrayList<>();
        for (Measure measure : BOOK.vocabulary().measures().values()) {
            boolean main = measure.concerns().listedWith() == Role.MAIN;
            RunFormulas run = main ? household.main() : household.members().get(0);
            Assignment model = cases.find(
                    definitions
                            .factory()
                            .or(
                                    run.outcome(measure.id(), OutcomeKind.RECOMMENDED),
                                    run.outcome(measure.id(), OutcomeKind.CONSIDER)),
                    main ? definitions.factory().verum() : household.isThere(0));
            if (model == null) {
                never.add(measure.id());
            } else {
                witnesses.assessment(household, model, TheBook.TODAY);
            }
        }
        assertThat(never).isEmpty();
    }
}
