package no.varde.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.varde.PlantedBook;
import no.varde.Results;
import no.varde.assessment.Assessment;
import no.varde.assessment.Person;
import no.varde.decision.Decider;
import no.varde.decision.Decision;
import no.varde.report.result.Result;
import no.varde.rulebook.Rule;
import no.varde.rulebook.RuleBook;
import no.varde.rulebook.RuleBookRejected;
import org.junit.jupiter.api.Test;

/** A paragraph that is amended has a wording for each time, a rule says on which it rests, and a day before all is told. */
class LawWordingsTest {

    private static final LocalDate LAST_OF_OLD = LocalDate.of(2026, 12, 31);
    private static final String LAWS = "vocabulary/book.yaml";
    private static final String OLD = "  from: 2015-05-01\n";

    private final PlantedBook book = PlantedBook.boat().plant("duties/duties.dslr", "  båten er under 8 meter\n", "");

    private LawWordingsTest amended(String untilOfOld, String timeOfNew) {
        book.plant(LAWS, OLD, OLD + untilOfOld)
                .plant(
                        LAWS,
                        "- id: maritime-code\n",
                        """
                - id: boat-act-vest-2027
                  cite: småbåtloven § 23 a
                  title: {nb: Småbåtloven § 23 a, en: Small Craft Act section 23 a, sv: Norska småbåtslagen § 23 a}
                  %s
                  says:
                    IN_FORCE: {nb: den nye plikten til å bruke vest gjelder, en: the new duty to wear a vest is in force, sv: den nya plikten att bära väst gäller}
                  verified: true
                  source: CRAFT

                - id: maritime-code
                """
                                .formatted(timeOfNew));
        return this;
    }

    private LawWordingsTest rule(String when) {
        book.append(
                "duties/duties.dslr",
                """

                rule "PL-03 Vest etter endringen"
                  @kilde("CRAFT 1")
                  ▶@hjemmel("småbåtloven § 23 a")
                  @title("Vest after the amendment")
                  @begrunnelse("Plikten er utvidet.")
                  @reason("The duty was extended.")
                when
                  %s
                then
                  vestplikten gjelder
                end
                """
                        .formatted(when));
        return this;
    }

    private List<String> faults() {
        RuleBookRejected rejected = catchThrowableOfType(RuleBookRejected.class, () -> RuleBook.read(book.files()));
        assertThat(rejected).as("the book is refused").isNotNull();
        return rejected.faults().stream().map(Object::toString).toList();
    }

    private Decision on(LocalDate day) {
        RuleBook read = RuleBook.read(book.files());
        Person main = new Person(read.vocabulary().persons().main(), Map.of());
        return new Decider(read).decide(new Assessment(day, main, List.of(), Map.of()));
    }

    private static List<String> rules(Decision decision) {
        return decision.duties().stream()
                .flatMap(duty -> duty.reasons().stream())
                .map(reason -> reason.rule().id())
                .toList();
    }

    @Test
    void an_amended_paragraph_is_read_in_its_wording_on_both_sides_of_the_day() {
        amended("  until: 2026-12-31\n", "from: 2027-01-01").rule("den nye plikten til å bruke vest gjelder");
        assertThat(rules(on(LAST_OF_OLD))).containsExactly("PL-01");
        assertThat(rules(on(LAST_OF_OLD.plusDays(1)))).containsExactly("PL-03");
    }

    @Test
    void a_rule_rests_on_the_wording_that_it_asks_for_and_on_no_other() {
        amended("  until: 2026-12-31\n", "from: 2027-01-01").rule("den nye plikten til å bruke vest gjelder");
        assertThat(RuleBook.read(book.files()).rules().stream()
                        .filter(rule -> rule.id().startsWith("PL-0"))
                        .map(Rule::legalBasis))
                .containsExactlyInAnyOrder(
                        List.of("boat-act-vest"), List.of("maritime-code"), List.of("boat-act-vest-2027"));
    }

    @Test
    void a_rule_that_asks_for_no_wording_is_told_which_there_are() {
        amended("  until: 2026-12-31\n", "from: 2027-01-01").rule("båten er under 8 meter");
        assertThat(faults())
                .containsExactlyElementsOf(book.marked(
                        "`småbåtloven § 23 a` has 2 wordings; the rule must have the sentence that one of them is in"
                                + " force: `plikten til å bruke vest i småbåt er trådt i kraft`, `den nye plikten til å bruke"
                                + " vest gjelder`"));
    }

    @Test
    void a_day_without_a_wording_is_a_fault() {
        amended("  until: 2026-12-30\n", "from: ▶2027-01-01");
        assertThat(faults())
                .singleElement()
                .asString()
                .contains("no wording of `småbåtloven § 23 a` is in force from 2026-12-31 to 2026-12-31");
    }

    @Test
    void a_day_with_two_wordings_is_a_fault() {
        amended("  until: 2027-01-01\n", "from: ▶2027-01-01");
        assertThat(faults())
                .singleElement()
                .asString()
                .contains("two wordings of `småbåtloven § 23 a` are in force on 2027-01-01", "until 2027-01-01");
    }

    @Test
    void two_wordings_without_an_end_between_them_are_a_fault() {
        amended("", "from: ▶2027-01-01");
        assertThat(faults()).singleElement().asString().contains("is in force without an end");
    }

    @Test
    void two_laws_of_one_paragraph_are_wordings_only_where_both_have_a_time() {
        book.plant(LAWS, "  cite: sjøloven § 135\n", "  cite: småbåtloven § 23 a\n");
        assertThat(faults()).anySatisfy(fault -> assertThat(fault).contains("is cited by another law too"));
    }

    @Test
    void a_day_before_every_wording_is_told_in_text_and_json() {
        amended("  until: 2026-12-31\n", "from: 2027-01-01");
        Decision before = on(LocalDate.of(2015, 4, 30));
        assertThat(ResultText.of(before, "en").replaceAll("\\s+", " "))
                .contains("Small Craft Act section 23 a only applies from 1 May 2015");
        assertThat(Results.of(before, "nb").remarks())
                .extracting(Result.Remark::path, Result.Remark::message)
                .singleElement()
                .asString()
                .contains("asOf", "30. april 2015", "Småbåtloven § 23 a gjelder først fra 1. mai 2015");
    }

    @Test
    void a_day_in_any_wording_is_not_remarked_on() {
        amended("  until: 2026-12-31\n", "from: 2027-01-01");
        assertThat(Results.of(on(LocalDate.of(2015, 5, 1)), "nb").remarks()).isEmpty();
        assertThat(Results.of(on(LAST_OF_OLD), "nb").remarks()).isEmpty();
        assertThat(Results.of(on(LAST_OF_OLD.plusDays(1)), "nb").remarks()).isEmpty();
    }
}
