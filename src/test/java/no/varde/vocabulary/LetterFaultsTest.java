package no.varde.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import no.varde.PlantedBook;
import no.varde.document.Fault;
import no.varde.rulebook.RuleBook;
import no.varde.rulebook.RuleBookRejected;
import no.varde.vocabulary.reading.VocabularyReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every fault in the letters of a book is told, with its place. */
class LetterFaultsTest {

    private static final String LETTERS = "vocabulary/letters.yaml";

    private static final String WHOLE =
            """
            noteLeavesOut: [has-engine]
            noteConsiders: [vest-duty]
            receiptRole: [waters]
            letters:
            - id: float-plan
              name: {nb: Seilingsplan, en: Float plan}
              purpose: {nb: Når noen skal vite det., en: When somebody is to know.}
              receiver: {nb: En venn, en: A friend}
              offered:
              - {boat: [båten har motor]}
              paragraphs:
              - text: {nb: "Vi drar {day}.", en: "We go on {day}."}
              - {of: passenger, text: {nb: "Med er {who}.", en: "With us is {who}."}}
              - facts: [båten er en robåt]
              legalBasis: [boat-act-vest]
              source: SEA Før turen
            """;

    private final PlantedBook book = PlantedBook.boat();

    @Test
    void letters_without_faults_are_read() {
        book.file(LETTERS, WHOLE);
        assertThat(VocabularyReader.read(book.vocabulary()).faults()).isEmpty();
        assertThat(RuleBook.read(book.files()).vocabulary().letters()).containsOnlyKeys("float-plan");
        assertThat(RuleBook.read(book.files()).vocabulary().receiptRole())
                .extracting(Question::id)
                .isEqualTo("waters");
    }

    @Test
    void a_book_need_not_say_what_is_a_role() {
        assertThat(RuleBook.read(book.files()).vocabulary().receiptRole()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "'waters, boat-kind', a second one",
        "has-engine, a plain yes or no",
        "gear-aboard, several at once",
        "wind, a number",
        "departure, a day",
        "can-swim, asked of each passenger"
    })
    void a_role_is_the_one_answer_of_the_main_person_to_one_question(String named, String why) {
        book.file(LETTERS, WHOLE.replace("receiptRole: [waters]", "receiptRole: [" + named + "]"));
        assertThat(VocabularyReader.read(book.vocabulary()).faults())
                .as(why)
                .extracting(Fault::toString)
                .singleElement()
                .asString()
                .startsWith(LETTERS + ":3:")
                .contains("receiptRole: one question says who helps");
    }

    @Test
    void a_role_of_a_question_that_nobody_knows_is_refused() {
        book.file(LETTERS, WHOLE.replace("[waters]", "[water]"));
        assertThat(VocabularyReader.read(book.vocabulary()).faults())
                .extracting(Fault::toString)
                .singleElement()
                .asString()
                .contains("receiptRole: `water` is not known. Maybe `waters`.");
    }

    @Test
    void letters_are_no_part_of_what_a_book_means() {
        String without = RuleBook.read(book.files()).identity().meaning();
        assertThat(RuleBook.read(book.file(LETTERS, WHOLE).files()).identity().meaning())
                .isEqualTo(without);
    }

    @Test
    void what_a_letter_lacks_or_does_not_know_is_told_all_at_once() {
        book.file(
                LETTERS,
                """
                noteLeavesOut: [has-engin]
                letters:
                - id: float-plan
                  name: {nb: Seilingsplan, en: Float plan}
                  purpose: {nb: Når noen skal vite det.}
                  receiver: {nb: En venn, en: A friend}
                  offered:
                  - {boat: [båten har moter]}
                  paragraphs:
                  - text: {nb: "Vi drar.", en: "We go."}
                  - {text: {nb: "Med er {who}.", en: "With us."}}
                  - {facts: [det er ikke kjent hva slags båt det er]}
                  - {of: passenger}
                  legalBasis: [boat-act-west]
                  source: SEA Før turen
                - id: empty
                  name: {nb: Tom, en: Empty}
                  purpose: {nb: Ingen., en: None.}
                  receiver: {nb: Ingen, en: Nobody}
                """);
        assertThat(VocabularyReader.read(book.vocabulary()).faults())
                .extracting(Fault::toString)
                .hasSizeGreaterThanOrEqualTo(11)
                .anySatisfy(said -> assertThat(said).contains("noteLeavesOut: `has-engin` is not known. Maybe"))
                .anySatisfy(said -> assertThat(said).contains("letters[float-plan].purpose: `en` is missing"))
                .anySatisfy(said -> assertThat(said)
                        .contains("`båten har moter` is not a sentence of the vocabulary. Maybe `båten har motor`."))
                .anySatisfy(said -> assertThat(said).contains("of what stands in braces, only `{day}` is filled in"))
                .anySatisfy(said -> assertThat(said).contains("is not what somebody answered"))
                .anySatisfy(said -> assertThat(said).contains("a paragraph needs `text`, `lines` or `facts`"))
                .anySatisfy(said -> assertThat(said)
                        .contains(
                                "letters[float-plan].legalBasis: `boat-act-west` is not known. Maybe `boat-act-vest`."))
                .anySatisfy(said -> assertThat(said).contains("letters[empty]: a letter needs `offered`"))
                .anySatisfy(said -> assertThat(said).contains("letters[empty]: a letter needs `paragraphs`"))
                .anySatisfy(said -> assertThat(said).contains("letters[empty]: a letter needs `legalBasis`"))
                .anySatisfy(said -> assertThat(said).contains("letters[empty]: a letter needs `source`"))
                .allSatisfy(said -> assertThat(said).startsWith(LETTERS + ":"));
    }

    @Test
    void a_letter_asks_of_each_person_only_what_the_rules_know_of_that_person() {
        book.file(LETTERS, WHOLE.replace("{boat: [båten har motor]}", "{passenger: [båten har motor]}"));
        RuleBookRejected rejected = catchThrowableOfType(RuleBookRejected.class, () -> RuleBook.read(book.files()));
        assertThat(rejected.faults())
                .extracting(Fault::toString)
                .singleElement()
                .asString()
                .contains("`båten har motor` in the letter `float-plan` is not seen by the run of the person");
    }
}
