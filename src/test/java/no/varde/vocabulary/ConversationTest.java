package no.varde.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import no.varde.PlantedBook;
import no.varde.TheBook;
import no.varde.document.Fault;
import no.varde.vocabulary.reading.VocabularyReader;
import org.junit.jupiter.api.Test;

/** The conversation of a book asks every question once, and each of the right person. */
class ConversationTest {

    private static final String FILE = "vocabulary/conversation.yaml";

    private final PlantedBook book = PlantedBook.boat();

    private List<String> faults(String pages) {
        book.file(FILE, "conversation:\n" + pages);
        return VocabularyReader.read(book.vocabulary()).faults().stream()
                .map(Fault::toString)
                .toList();
    }

    @Test
    void a_book_without_a_conversation_asks_each_question_by_itself() {
        Vocabulary vocabulary =
                Objects.requireNonNull(VocabularyReader.read(book.vocabulary()).vocabulary());
        assertThat(vocabulary.conversation())
                .extracting(page -> page.questions().get(0).id())
                .containsExactlyElementsOf(vocabulary.questions().keySet());
    }

    @Test
    void a_question_that_nobody_is_asked_is_a_fault() {
        assertThat(
                        faults(
                                """
                        - {id: kind, concerns: boat, heading: {nb: Slag, en: Kind}, questions: [boat-kind]}
                        """))
                .anyMatch(fault -> fault.contains("nobody is asked `"));
    }

    @Test
    void a_question_is_asked_once_and_exists() {
        assertThat(
                        faults(
                                """
                        - {id: kind, concerns: boat, heading: {nb: Slag, en: Kind}, questions: [boat-kind, boat-kin]}
                        - {id: again, concerns: boat, heading: {nb: Slag, en: Kind}, questions: [boat-kind]}
                        """))
                .anyMatch(fault -> fault.contains("`boat-kin` is not a question. Maybe `boat-kind`."))
                .anyMatch(fault -> fault.contains("`boat-kind` is asked on the page `kind` already"));
    }

    @Test
    void a_page_asks_questions_or_for_members() {
        assertThat(
                        faults(
                                """
                        - {id: none, concerns: boat, heading: {nb: Slag, en: Kind}}
                        """))
                .anyMatch(
                        fault -> fault.contains("either `questions` or `members: true` must stand here, and not both"));
    }

    @Test
    void where_a_book_names_parts_every_page_belongs_to_one() {
        book.file(
                FILE,
                """
                parts:
                - {id: boats, name: {nb: Båter, en: Boats}}
                conversation:
                - {id: kind, part: boat, concerns: boat, heading: {nb: Slag, en: Kind}, questions: [boat-kind]}
                - {id: again, concerns: boat, heading: {nb: Slag, en: Kind}, questions: [boat-kind]}
                """);
        assertThat(VocabularyReader.read(book.vocabulary()).faults())
                .extracting(Fault::toString)
                .anyMatch(fault -> fault.contains("`boat` is not a part. Maybe `boats`."))
                .anyMatch(fault -> fault.contains("`part` is missing"));
    }

    @Test
    void a_gate_names_questions_and_answers_that_there_are() {
        book.file(
                FILE,
                """
                gates:
                - {ask: [boat-kin], with: {has-engine: [YES]}}
                - {ask: [boat-kind], with: {has-engines: [YES]}}
                - {ask: [boat-kind], with: {has-engine: [SAIL]}}
                """);
        assertThat(VocabularyReader.read(book.vocabulary()).faults())
                .extracting(Fault::toString)
                .anyMatch(fault -> fault.contains("`boat-kin`"))
                .anyMatch(fault -> fault.contains("`has-engines` is not a question. Maybe `has-engine`."))
                .anyMatch(fault -> fault.contains("`SAIL` is not an answer to `has-engine`"))
                .anyMatch(fault -> fault.contains("`boat-kind` has a gate already"));
    }

    @Test
    void no_question_hangs_on_its_own_answer() {
        book.file(
                FILE,
                """
                gates:
                - {ask: [boat-kind], with: {has-engine: [YES]}}
                - {ask: [has-engine], with: {boat-kind: [SAIL]}}
                """);
        assertThat(VocabularyReader.read(book.vocabulary()).faults())
                .extracting(Fault::toString)
                .anyMatch(fault -> fault.contains("`boat-kind` is asked only with answers to questions that are asked"
                        + " only with an answer to `boat-kind`"))
                .anyMatch(fault -> fault.contains("with an answer to `has-engine`"));
    }

    @Test
    void the_conversation_tells_how_far_it_has_come_in_a_handful_of_parts() {
        assertThat(TheBook.BOOK.vocabulary().conversationParts()).hasSizeBetween(4, 7);
        assertThat(TheBook.BOOK.vocabulary().conversation()).allMatch(page -> page.part() != null);
    }

    @Test
    void judgement_stands_by_itself_and_after_the_facts() {
        List<ConversationPage> pages = TheBook.BOOK.vocabulary().conversation();
        Set<Role> judged = new HashSet<>();
        for (ConversationPage page : pages) {
            if (page.asksForJudgement()) {
                assertThat(page.questions()).as(page.id()).allMatch(Question::judgement);
                judged.add(page.concerns());
            } else {
                assertThat(judged).as(page.id()).doesNotContain(page.concerns());
            }
        }
    }

    @Test
    void danger_and_safe_contact_come_first_and_pages_are_short() {
        List<ConversationPage> pages = TheBook.BOOK.vocabulary().conversation();
        assertThat(pages.get(0).questions()).extracting(Question::id).contains("danger-now");
        assertThat(pages.get(1).questions()).extracting(Question::id).contains("safe-channel");
        assertThat(pages).allSatisfy(page -> {
            assertThat(page.lists())
                    .as(page.id())
                    .hasSizeLessThanOrEqualTo(2)
                    .allMatch(list -> list.of().size() <= 8);
            assertThat(page.lists().size() + unfolded(page)).as(page.id()).isLessThanOrEqualTo(6);
        });
    }

    /** Returns how many questions are asked each by itself, but for those that come only after another answer. */
    private static long unfolded(ConversationPage page) {
        return page.questions().stream()
                .filter(question -> !page.lists(question) && question.onlyWith() == null)
                .count();
    }

    @Test
    void the_core_comes_first_and_is_short() {
        List<ConversationPage> pages = TheBook.BOOK.vocabulary().conversation();
        assertThat(pages)
                .extracting(ConversationPage::core)
                .startsWith(true)
                .isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(pages).filteredOn(ConversationPage::core).hasSizeLessThanOrEqualTo(11);
    }
}
