package no.varde.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import no.varde.TheBook;
import no.varde.vocabulary.ConversationPage;
import no.varde.vocabulary.ConversationPart;
import no.varde.vocabulary.Level;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.QuestionList;
import no.varde.vocabulary.Spoken;
import no.varde.vocabulary.Text;
import no.varde.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nynorsk: all words that are no part of the book, and of the book what is met first. The rest is read in bokmål. */
class NynorskTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Vocabulary BOOK = TheBook.BOOK.vocabulary();

    private static Stream<String> names() {
        return Stream.concat(
                MessageFiles.basenames().stream(), Stream.of("no/varde/report/labels", "no/varde/handbook/words"));
    }

    @ParameterizedTest
    @MethodSource("names")
    void no_word_of_the_pages_the_reports_and_the_documents_is_lacking(String name) throws IOException {
        assertThat(words(name + "_nn").keySet()).isEqualTo(words(name + "_nb").keySet());
    }

    @Test
    void the_levels_and_the_times_are_written() {
        assertThat(BOOK.levels()).extracting(Level::name).allMatch(name -> name.isWrittenIn("nn"));
        assertThat(BOOK.levels()).extracting(Level::meaning).allMatch(meaning -> meaning.isWrittenIn("nn"));
        assertThat(BOOK.times().times()).allMatch(time -> time.name().isWrittenIn("nn"));
    }

    /** What comes before any result: the core, and what whoever helps makes of the case. */
    @Test
    void the_questions_before_a_result_are_written_with_all_that_is_said_of_them() {
        assertThat(BOOK.conversation().stream()
                        .filter(page -> page.core() || page.asksForJudgement())
                        .flatMap(NynorskTest::shown))
                .filteredOn(text -> !text.isWrittenIn("nn"))
                .isEmpty();
    }

    private static Stream<Text> shown(ConversationPage page) {
        Stream<Text> around = Stream.of(
                        Optional.of(page.heading()),
                        Optional.ofNullable(page.why()),
                        Optional.ofNullable(page.part()).map(ConversationPart::name))
                .flatMap(Optional::stream);
        Stream<Text> lists = page.lists().stream().map(QuestionList::ask);
        return Stream.of(around, lists, page.questions().stream().flatMap(NynorskTest::shown))
                .flatMap(texts -> texts);
    }

    private static Stream<Text> shown(Question question) {
        Spoken spoken = BOOK.talk().of(question);
        return Stream.of(
                        Stream.of(question.ask(), spoken.ask()),
                        question.labels().values().stream(),
                        spoken.help().stream(),
                        spoken.choices().values().stream())
                .flatMap(texts -> texts);
    }

    @Test
    void what_is_not_written_is_read_in_bokmål() {
        assertThat(BOOK.languages().order("nn")).containsExactly("nn", "nb");
    }

    private static Properties words(String name) throws IOException {
        Properties words = new Properties();
        try (Reader reader = Files.newBufferedReader(RESOURCES.resolve(name + ".properties"))) {
            words.load(reader);
        }
        return words;
    }
}
