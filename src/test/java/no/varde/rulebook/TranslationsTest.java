package no.varde.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import no.varde.PlantedBook;
import no.varde.document.Fault;
import org.junit.jupiter.api.Test;

/** Titles and reasons of rules stand in any number of languages, in files of their own. */
class TranslationsTest {

    private static final String BOOK = "vocabulary/book.yaml";
    private static final String FALLBACK = "fallback: {sv: [nb]}\n";
    private static final String AFLOAT = "measures/afloat.sv.yaml";
    private static final String DUTIES = "duties/duties.sv.yaml";

    private final PlantedBook book = PlantedBook.boat();

    private void faultsAre(String... messages) {
        RuleBookRejected rejected = catchThrowableOfType(RuleBookRejected.class, () -> RuleBook.read(book.files()));
        assertThat(rejected).isNotNull();
        assertThat(rejected.faults()).extracting(Fault::toString).containsExactlyElementsOf(book.marked(messages));
    }

    private Rule rule(String id) {
        return RuleBook.read(book.files()).rules().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_rule_has_its_title_and_its_reason_in_every_language() {
        Rule rule = rule("FL-01");
        assertThat(rule.title().in("nb")).isEqualTo("Vest etter plikten");
        assertThat(rule.title().in("en")).isEqualTo("Vest by duty");
        assertThat(rule.title().in("sv")).isEqualTo("Väst enligt plikten");
        assertThat(rule.reason().in("sv")).isEqualTo("Där västplikten gäller ska västen på.");
    }

    @Test
    void a_reason_that_is_not_translated_is_read_in_the_fallback() {
        Rule rule = rule("FL-04");
        assertThat(rule.title().in("sv")).isEqualTo("Flotte när båten är i nöd");
        assertThat(rule.reason().in("sv")).isEqualTo("Når båten ikke kan berges, må dere ha noe annet å flyte på.");
        assertThat(rule.reason().languageFor("sv")).isEqualTo("nb");
    }

    @Test
    void a_reason_that_is_not_translated_is_a_fault_where_the_book_does_not_allow_it() {
        book.plant(BOOK, FALLBACK, "")
                .plant(
                        "vocabulary/measures.yaml",
                        "the boat cannot be saved.}",
                        "the boat cannot be saved., sv: Flotten.}")
                .plant("measures/afloat.dslr", "rule \"FL-04", "▶rule \"FL-04")
                .plant(DUTIES, "PL-02: {title: Tillsyn i grov sjö, reason", "PL-02: {reason")
                .plant("duties/duties.dslr", "rule \"PL-02", "▶rule \"PL-02");
        faultsAre(
                "the rule `PL-02 Tilsyn i grov sjø` has no title in `sv`: it stands in a file `NAME.sv.yaml`",
                "the rule `FL-04 Flåte når båten er i nød` has no reason in `sv`: it stands in a file `NAME.sv.yaml`");
    }

    @Test
    void the_second_language_stands_in_the_rule_or_in_a_file_but_not_in_both() {
        book.file("duties/duties.en.yaml", "PL-01: {title: ▶Vest}\n");
        Fault fault = catchThrowableOfType(RuleBookRejected.class, () -> RuleBook.read(book.files()))
                .faults()
                .get(0);
        assertThat(fault.toString())
                .startsWith(book.marks().get(0) + ": it stands in the rule `PL-01` too, at duties/duties.dslr:");
    }

    @Test
    void a_translation_is_of_a_rule_of_the_book() {
        book.append(DUTIES, "▶PL-03: {title: Ingenting}\n");
        faultsAre("`PL-03` is not a rule of the book.");
    }

    @Test
    void a_translation_has_a_title_and_a_reason_and_nothing_else() {
        book.plant(DUTIES, "PL-01: {title: Väst i småbåt,", "PL-01: {▶titles: Väst i småbåt,");
        faultsAre("PL-01.titles: `titles` is not a known key here. Maybe `title`.");
    }

    @Test
    void a_translation_stands_once() {
        book.file("zz.sv.yaml", "PL-01: {title: ▶Väst}\n");
        Fault fault = catchThrowableOfType(RuleBookRejected.class, () -> RuleBook.read(book.files()))
                .faults()
                .get(0);
        assertThat(fault.toString())
                .startsWith(book.marks().get(0) + ": PL-01.title: it stands in `sv` already, at " + DUTIES);
    }

    @Test
    void a_translation_is_into_a_language_of_the_book_other_than_that_of_the_rules() {
        book.file("duties/duties.se.yaml", "▶{}\n").file("duties/duties.nb.yaml", "▶{}\n");
        faultsAre(
                "titles and reasons in `nb`, the language of the rules, stand in the rules",
                "`se` is not a language of the book: nb, en, sv. Maybe `sv`.");
    }

    @Test
    void a_translation_has_words_in_any_script_and_nothing_that_could_end_a_quotation() {
        book.plant(BOOK, "languages: [nb, en, sv]", "languages: [nb, en, sv, uk, ar]")
                .plant(BOOK, FALLBACK, "fallback: {sv: [nb], uk: [nb], ar: [nb]}\n")
                .file("duties/duties.uk.yaml", "PL-01: {title: Жилет у малому човні}\n")
                .file("duties/duties.ar.yaml", "PL-01: {title: سترة}\n");
        assertThat(rule("PL-01").title().in("uk")).isEqualTo("Жилет у малому човні");
        assertThat(rule("PL-01").title().in("ar")).isEqualTo("سترة");
        book.plant(DUTIES, "title: Väst i småbåt", "title: ▶'Väst \"i\" småbåt'")
                .plant(DUTIES, "title: Tillsyn i grov sjö", "title: ▶\"Tillsyn\\ni grov sjö\"");
        faultsAre(
                "PL-01.title: the character U+0022 cannot stand in it", "the character U+000A cannot stand in a text");
    }

    @Test
    void any_other_file_beside_the_rules_is_refused() {
        book.file("duties/duties.yaml", "▶{}\n");
        faultsAre("only .dslr files can hold rules");
    }
}
