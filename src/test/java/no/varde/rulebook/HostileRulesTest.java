package no.varde.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.varde.document.Fault;
import no.varde.document.Place;
import no.varde.vocabulary.reading.VocabularyReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A rule file cannot run code: each hostile file, alone among the measures of the real book, is refused. */
class HostileRulesTest {

    private static final Path HOSTILE = Path.of("src/test/resources/hostile");
    private static final Path TRACE = Path.of("/tmp/varde-hostile");
    private static final String PROPERTY = "varde.hostile";
    private static final int FILES = 97;

    private static final String CONTROL =
            """
            // Tries nothing.
            rule "HX-00 Fredelig regel"
                @kilde("S003, Politiet og sikkerhetstiltak; F21")
                @hjemmel("strpl § 222 a")
                @begrunnelse("Det er grunn til å tro at utøveren vil krenke den utsatte på nytt.")
                @title("Restraining order where there is reason to believe in a new violation")
                @reason("There is reason to believe that the perpetrator will violate the peace of the person at risk again.")
            when
                utøveren har tatt kvelertak
            then
                anbefal besøksforbud
            end
            """;

    private static BookFiles book;

    /** Read once: no hostile file is part of it. */
    private static VocabularyReader.Result vocabulary;

    @BeforeAll
    static void readTheBook() throws IOException {
        book = BookFiles.in(Path.of("rules"));
        vocabulary = VocabularyReader.read(filesOf(book, true));
    }

    /** Returns the files of the vocabulary of a book, or all others. */
    private static Map<String, byte[]> filesOf(BookFiles files, boolean ofVocabulary) {
        Map<String, byte[]> found = new TreeMap<>(files.byName());
        found.keySet().removeIf(name -> name.startsWith("vocabulary/") != ofVocabulary);
        return found;
    }

    @BeforeEach
    @AfterEach
    void leaveNoTrace() throws IOException {
        Files.deleteIfExists(TRACE);
        System.clearProperty(PROPERTY);
    }

    private static BookFiles bookWith(String name, byte[] content) {
        Map<String, byte[]> files = new TreeMap<>(book.byName());
        files.put(name, content);
        return new BookFiles(files);
    }

    @Test
    void good_rule_in_the_same_place_is_accepted() {
        RuleBook read = RuleBook.read(bookWith("measures/00-good.dslr", CONTROL.getBytes(StandardCharsets.UTF_8)));
        assertThat(read.rules()).extracting(Rule::id).contains("HX-00");
    }

    @Test
    void every_hostile_file_is_tried() throws IOException {
        assertThat(hostileFiles()).hasSize(FILES);
    }

    @TestFactory
    Stream<DynamicTest> hostile_file_is_refused_and_runs_nothing() throws IOException {
        return hostileFiles().stream()
                .map(file -> dynamicTest(file.getFileName().toString(), () -> assertRefused(file)));
    }

    private static void assertRefused(Path file) throws IOException {
        String name = "measures/" + file.getFileName();
        BookFiles files = bookWith(name, Files.readAllBytes(file));
        RuleBookRejected rejected = catchThrowableOfType(
                RuleBookRejected.class, () -> BookReader.read(vocabulary, filesOf(files, false), ""));
        assertThat(rejected).as("the book with %s is refused", name).isNotNull();
        assertThat(rejected.faults())
                .extracting(Fault::place)
                .extracting(Place::file)
                .as("files with faults")
                .containsOnly(name);
        assertThat(rejected.faults())
                .as("a fault where the attack stands")
                .anyMatch(fault -> isNotUtf8(file)
                        ? fault.place().line() == 1
                        : fault.place().line() > 1);
        assertThat(TRACE).doesNotExist();
        assertThat(System.getProperty(PROPERTY)).isNull();
    }

    private static boolean isNotUtf8(Path file) {
        return file.getFileName().toString().matches("9[67]-.*");
    }

    private static List<Path> hostileFiles() throws IOException {
        try (Stream<Path> files = Files.list(HOSTILE)) {
            return files.filter(file -> file.toString().endsWith(".dslr"))
                    .sorted()
                    .toList();
        }
    }
}
