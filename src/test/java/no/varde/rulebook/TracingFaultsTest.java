package no.varde.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import no.varde.PlantedBook;
import no.varde.document.Fault;
import org.junit.jupiter.api.Test;

/** What a book says of its sources is checked against its rules, and is no part of what it means. */
class TracingFaultsTest {

    private static final String TRACING = "vocabulary/tracing.yaml";

    private static final String GOOD =
            """
            traced: [SEA]
            statements:
            - id: SEA-01
              source: SEA, Før turen
              says: {nb: Ha vest til alle., en: Have a vest for everyone.}
              carriedBy: [lacks-vest, GR-01]
            - id: SEA-02
              source: SEA Om bord
              says: {nb: Hold balansen., en: Keep the balance.}
              notCarried: {nb: Ingen kan spørre om det., en: Nobody can ask that.}
            - id: SEA-03
              source: SEA, Når det går galt
              says: {nb: Si fra., en: Call for help.}
              carriedBy: [mayday]
              note: {nb: Også med lys., en: By light too.}
            materials:
            - id: LIST
              title: {nb: En liste, en: A list}
              source: CRAFT 1
              statements:
              - id: LIST-01
                says: {nb: Vind, en: Wind}
                carriedBy: [wind]
            spare:
            - kind: measure.CLARIFY
              because: {nb: Lages for hvert tiltak., en: Made for every measure.}
            """;

    private final PlantedBook book = PlantedBook.boat();

    private void plant(String old, String planted) {
        assertThat(GOOD).containsOnlyOnce(old);
        book.file(TRACING, GOOD.replace(old, planted));
    }

    private void faultsAre(String... messages) {
        RuleBookRejected rejected = catchThrowableOfType(RuleBookRejected.class, () -> RuleBook.read(book.files()));
        assertThat(rejected).as("the book is refused").isNotNull();
        assertThat(rejected.faults().stream().map(Fault::toString).toList())
                .containsExactlyElementsOf(book.marked(messages));
    }

    @Test
    void a_book_that_traces_its_sources_means_the_same_as_one_that_does_not() {
        String plain = RuleBook.read(book.files()).identity().meaning();
        book.file(TRACING, GOOD);
        assertThat(RuleBook.read(book.files()).identity().meaning()).isEqualTo(plain);
    }

    @Test
    void a_carrier_must_exist() {
        plant("[mayday]", "[▶mayda]");
        faultsAre("`mayda` is neither a rule nor an entry of the vocabulary. Maybe `mayday`.");
    }

    @Test
    void a_carrier_must_cite_the_document_of_the_statement() {
        plant("[lacks-vest, GR-01]", "[▶vest-duty]");
        faultsAre("`vest-duty` cites nothing of SEA, so it cannot carry `SEA-01`");
    }

    @Test
    void a_statement_needs_a_carrier_or_a_reason() {
        plant("- id: SEA-03", "- ▶id: SEA-03");
        book.file(TRACING, book.text(TRACING).replace("  carriedBy: [mayday]\n", ""));
        faultsAre("statements[SEA-03]: `SEA-03` needs `carriedBy`, or `notCarried` with the reason why nothing does");
    }

    @Test
    void a_carried_statement_is_not_also_uncarried() {
        plant("  note: {nb: Også", "  notCarried: ▶{nb: Også");
        faultsAre("statements[SEA-03].notCarried: `SEA-03` is carried; what is to be said besides belongs in `note`");
    }

    @Test
    void every_section_of_a_traced_source_has_a_statement() {
        plant("traced: [SEA]", "traced: [▶SEA]");
        book.file(TRACING, book.text(TRACING).replace("SEA Om bord", "SEA Før turen"));
        faultsAre("no statement tells what `Om bord` of SEA says");
    }

    @Test
    void a_statement_names_a_section_of_a_traced_source() {
        plant("- id: SEA-01", "- ▶id: SEA-01");
        book.file(TRACING, book.text(TRACING).replace("source: SEA, Før turen", "source: CRAFT 2"));
        assertThat(catchThrowableOfType(RuleBookRejected.class, () -> RuleBook.read(book.files()))
                        .faults())
                .extracting(fault -> fault.what("en"))
                .contains("`CRAFT` is not one of the `traced` sources.");
    }

    @Test
    void a_traced_source_is_in_the_register() {
        plant("traced: [SEA]", "traced: [SEA, ▶CRAFTS]");
        faultsAre("`CRAFTS` is not a source. Maybe `CRAFT`.");
    }

    @Test
    void what_a_rule_uses_is_not_spare() {
        plant(
                "- kind: measure.CLARIFY",
                "- ▶question: wind\n  because: {nb: Derfor., en: Therefore.}\n"
                        + "- ▶sentence: anbefal årer\n  because: {nb: Derfor., en: Therefore.}\n- kind:"
                        + " measure.CLARIFY");
        faultsAre(
                "`wind` is used by a rule, so it is not spare", "`anbefal årer` is used by a rule, so it is not spare");
    }

    @Test
    void what_is_spare_must_exist() {
        plant("- kind: measure.CLARIFY", "- ▶kind: measure.CLARIFI");
        faultsAre("`measure.CLARIFI` is not a kind of sentence that is left over. Maybe `measure.CLARIFY`.");
    }

    @Test
    void a_rule_names_a_source() {
        book.plant(
                "limits/limits.dslr",
                "@kilde(\"SEA Om bord\")\n  @title(\"No room for a raft\")",
                "▶@kilde(\";\")\n  @title(\"No room for a raft\")");
        RuleBookRejected rejected = catchThrowableOfType(RuleBookRejected.class, () -> RuleBook.read(book.files()));
        assertThat(rejected.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.place()).isEqualTo(book.marks().get(0));
            assertThat(fault.toString()).endsWith("names no source");
        });
    }
}
