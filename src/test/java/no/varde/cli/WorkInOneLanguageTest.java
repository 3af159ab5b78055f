package no.varde.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.varde.PlantedBook;
import no.varde.kinds.EnglishWords;
import no.varde.policy.KiteDraft;
import no.varde.rulebook.RuleBook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whoever works on a book reads one language: all that a command says of what it did, whether that went well or not. Only what
 * files call things, and what stands in them, is as it stands there.
 */
class WorkInOneLanguageTest {

    private static final String BOAT = "src/test/resources/books/boat";
    private static final String NARROWED = "  det blåser kuling\nthen\n  anbefal hansker";

    /** Small words that no English text has. */
    private static final Set<String> NORWEGIAN = Set.of(
            "og", "ikke", "er", "det", "på", "av", "som", "til", "fra", "med", "ble", "kan", "å", "den", "ingen",
            "alle", "regel", "regler", "bok", "boken", "skal", "må", "har", "eller");

    private static final Pattern AS_IT_STANDS = Pattern.compile("`[^`]*`|\\S+\\.(dslr|yaml|txt)\\S*|--[\\w.-]+");

    private static String old = "";
    private static String draft = "";
    private static Path folder = Path.of("");

    /** What rules say, which stands so in their files whatever language is asked for; the longest first. */
    private static final List<String> SENTENCES = Stream.of(KiteDraft.book(), PlantedBook.boat())
            .map(book -> RuleBook.read(book.files()).vocabulary().sentences())
            .flatMap(all -> Stream.concat(all.conditions().keySet().stream(), all.conclusions().keySet().stream()))
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();

    /** A command that ends as it should. */
    private record Done(int code, List<String> arguments) {}

    @BeforeAll
    static void writeBooks(@TempDir Path given) throws IOException {
        folder = given;
        KiteDraft kites = new KiteDraft(folder);
        kites.writeCases(KiteDraft.book());
        old = kites.write("old", KiteDraft.book()).toString();
        PlantedBook edited = KiteDraft.book()
                .plant("measures/m.dslr", "  det blåser frisk bris\nthen\n  anbefal hansker", NARROWED)
                .plant("measures/m.dslr", "@begrunnelse(\"Linen skjærer.\")", "@begrunnelse(\"Linen skjærer hardt.\")");
        draft = kites.write("draft", edited).toString();
        Path people = Files.createDirectories(folder.resolve("people"));
        Files.writeString(people.resolve("one.yaml"), "answers: {wind: 6, thunder: NO, gear: []}\n");
        Path situations = Files.createDirectories(folder.resolve("boats/situations"));
        Files.copy(Path.of("src/test/resources/books/boat-storm.yaml"), situations.resolve("storm.yaml"));
        Files.writeString(
                situations.resolve("storm.expected.yaml"),
                "why: Det stormer.\nfirst: mayday\nlevel: {boat: DANGEROUS}\nreview: 2026-10-04\n");
    }

    private static Stream<Done> work() {
        String report = folder.resolve("report").toString();
        return Stream.of(
                new Done(1, List.of("gate", old, draft, "--out", report)),
                new Done(0, List.of("gate", old, old, "--out", report)),
                new Done(0, List.of("diff", old, draft, "--all")),
                new Done(
                        0,
                        List.of(
                                "impact",
                                old,
                                draft,
                                "--cases",
                                folder.resolve("people").toString())),
                new Done(0, List.of("mutate", old)),
                new Done(0, List.of("check", draft)),
                new Done(1, List.of("cases", draft)),
                new Done(
                        0,
                        List.of(
                                "approve",
                                BOAT,
                                "--cases",
                                folder.resolve("boats").toString(),
                                "--all",
                                "--dry-run")),
                new Done(
                        0,
                        List.of(
                                "rename",
                                "engine-failing=YES",
                                "motoren stanser",
                                "the engine stops",
                                "motorn stannar",
                                "--book",
                                BOAT,
                                "--cases",
                                folder.resolve("boats").toString(),
                                "--dry-run")),
                new Done(0, List.of("sentences", "torden", "--book", old)),
                new Done(0, List.of("hash", draft)));
    }

    private static Stream<DynamicTest> each(String language, BiConsumer<Done, Ran> said) {
        return work().map(done ->
                DynamicTest.dynamicTest(String.join(" ", done.arguments().subList(0, 1)), () -> {
                    Ran ran = Ran.of(Stream.concat(done.arguments().stream(), Stream.of("--lang", language))
                            .toArray(String[]::new));
                    assertThat(ran.code()).as(ran.out() + ran.err()).isEqualTo(done.code());
                    assertThat(ran.out() + ran.err()).isNotBlank();
                    said.accept(done, ran);
                }));
    }

    @TestFactory
    Stream<DynamicTest> nobody_reads_english_who_reads_norwegian() {
        return each("nb", (done, ran) -> assertThat((ran.out() + ran.err()).lines())
                .filteredOn(line -> !isAsItStands(line))
                .allSatisfy(line -> assertThat(EnglishWords.in(line)).as(line).isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> nobody_reads_norwegian_who_reads_english() {
        return each("en", (done, ran) -> assertThat((ran.out() + ran.err()).lines())
                .filteredOn(line -> !isAsItStands(line))
                .allSatisfy(line -> assertThat(norwegian(line)).as(line).isEmpty()));
    }

    /** A text of the book beside the same in another language, and the name of what it stands under. */
    private static boolean isAsItStands(String line) {
        return line.strip().matches("(\\* (rules|measures) |[-+] (nb|en): |nb: |en: ).*");
    }

    private static List<String> norwegian(String line) {
        String bare = line;
        for (String sentence : SENTENCES) {
            bare = bare.replace(sentence, " ");
        }
        return Stream.of(AS_IT_STANDS.matcher(bare).replaceAll(" ").split("[^\\p{L}]+"))
                .filter(NORWEGIAN::contains)
                .toList();
    }

    @TestFactory
    Stream<DynamicTest> the_report_of_the_gate_is_in_its_language() throws IOException {
        Ran.of("gate", old, draft, "--out", folder.resolve("report").toString());
        return Stream.of("nb", "en")
                .map(language -> DynamicTest.dynamicTest(language, () -> {
                    String told = Files.readString(folder.resolve("report/gate." + language + ".txt"), UTF_8);
                    assertThat(told.lines())
                            .filteredOn(line -> !isAsItStands(line))
                            .allSatisfy(
                                    line -> assertThat(language.equals("nb") ? EnglishWords.in(line) : norwegian(line))
                                            .as(line)
                                            .isEmpty());
                }));
    }
}
