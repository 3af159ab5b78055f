package no.varde.attack;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Files;
import java.text.Normalizer;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.varde.attack.HostileFolder.Base;
import no.varde.attack.HostileFolder.Change;
import no.varde.attack.HostileFolder.Expected;

/** Rule files that are no rules, or more of them than anybody writes. */
final class HostileRuleFiles {

    private static final String KIND = "rules";
    private static final String FILE = "measures/m.dslr";
    private static final int OF_A_FILE = 500;

    private HostileRuleFiles() {}

    static Stream<HostileFolder> all(Random chance) {
        return Stream.of(whole(chance), changed(), many(), torn(chance)).flatMap(all -> all);
    }

    private static Stream<HostileFolder> whole(Random chance) {
        return Stream.of(
                whole("a zip", HostileYaml.zip()),
                whole("chance", HostileYaml.chance(chance, 4000)),
                whole("zeros", new byte[4000]),
                whole("in UTF-16", "rule \"TI-01 Å\"".getBytes(UTF_16)),
                whole("in Latin 1", "rule \"TI-01 Å\"".getBytes(ISO_8859_1)),
                whole("one line of 1 MB", "x".repeat(1 << 20).getBytes(UTF_8)),
                whole("100,000 times rule", "rule\n".repeat(100_000).getBytes(UTF_8)),
                whole("100,000 open texts", "\"\n".repeat(100_000).getBytes(UTF_8)),
                whole("an open comment", "/* rule".getBytes(UTF_8)),
                whole("100,000 slashes", ("/".repeat(100_000)).getBytes(UTF_8)),
                whole("an open rule", "rule \"TI-01 Å\"\nwhen\n".getBytes(UTF_8)));
    }

    private static HostileFolder whole(String name, byte[] content) {
        return HostileFolder.refused(
                KIND, "a file is " + name, "measures/x.dslr", HostileFolder.file("measures/x.dslr", content));
    }

    private static Stream<HostileFolder> changed() {
        return Stream.of(
                changed("a mark of its bytes", Expected.GOOD, text -> "\uFEFF" + text),
                changed("other line ends", Expected.GOOD, text -> text.replace("\n", "\r\n")),
                changed("old line ends", Expected.ANSWERED, text -> text.replace("\n", "\r")),
                changed("tabs", Expected.ANSWERED, text -> text.replace("  ", "\t")),
                changed("tabs behind", Expected.ANSWERED, text -> text.replace("\n", "\t\n")),
                changed(
                        "parted letters",
                        Expected.REFUSED,
                        text -> Normalizer.normalize(text.replace("at", "å"), Normalizer.Form.NFD)),
                changed(
                        "a sentence of 5,000 words",
                        Expected.REFUSED,
                        text -> text.replace("det er torden", "det er " + "veldig ".repeat(5000) + "torden")),
                changed(
                        "a reason of 1 MB",
                        Expected.ANSWERED,
                        text -> text.replace("Linen er dårlig.", "x ".repeat(1 << 19))),
                changed("an id that is a path", Expected.REFUSED, text -> text.replace("TI-01", "../../x")),
                changed("an id of 5,000 letters", Expected.REFUSED, text -> text.replace("TI-01", "T".repeat(5000))),
                changed("an id twice", Expected.REFUSED, text -> text.replace("TI-02", "TI-01")),
                changed("code", Expected.REFUSED, text -> text.replace("det er torden", "eval(true)")),
                changed(
                        "a second statement",
                        Expected.REFUSED,
                        text -> text.replace("anbefal hansker", "anbefal hansker; System.exit(0);")),
                changed("an import", Expected.REFUSED, text -> "import java.lang.Runtime;\n" + text),
                changed(
                        "two answers at once",
                        Expected.ANSWERED,
                        text -> text.replace("  det er torden\n", "  det er torden\n  det er ikke torden\n")),
                changed(
                        "50 annotations",
                        Expected.REFUSED,
                        text -> text.replace("  @title(\"Mend\")\n", "  @title(\"Mend\")\n".repeat(50))),
                changed(
                        "a sentence 500 times",
                        Expected.ANSWERED,
                        text -> text.replace("  det er torden\n", "  det er torden\n".repeat(500))));
    }

    private static HostileFolder changed(String name, Expected expected, UnaryOperator<String> edit) {
        return new HostileFolder(
                KIND, name, Base.KITE, expected, expected == Expected.REFUSED ? FILE : "", edited(edit));
    }

    private static Change edited(UnaryOperator<String> edit) {
        return book -> Files.writeString(book.resolve(FILE), edit.apply(Files.readString(book.resolve(FILE))));
    }

    private static Stream<HostileFolder> many() {
        return Stream.of(100, 1000, 5000)
                .map(number -> HostileFolder.answered(KIND, number + " rules", book -> {
                    for (int from = 0; from < number; from += OF_A_FILE) {
                        String rules = IntStream.range(from, Math.min(from + OF_A_FILE, number))
                                .mapToObj(HostileRuleFiles::rule)
                                .collect(Collectors.joining());
                        Files.writeString(book.resolve("measures/many-" + from + ".dslr"), rules);
                    }
                }));
    }

    private static String rule(int number) {
        return """
                rule "%s Hansker"
                  @kilde("AIR 1")
                  @title("Gloves")
                  @begrunnelse("Linen skjærer.")
                  @reason("The line cuts.")
                when
                  det blåser kuling
                then
                  anbefal hansker
                end

                """
                .formatted(id(number));
    }

    private static String id(int number) {
        return "T%c-%03d".formatted('K' + number / 1000, number % 1000);
    }

    /** Returns rule files of both books cut off, or with a line lost, where chance says. */
    private static Stream<HostileFolder> torn(Random chance) {
        return IntStream.range(0, 30).mapToObj(i -> {
            Base base = i % 2 == 0 ? Base.KITE : Base.BOAT;
            String file = base == Base.KITE ? FILE : "findings/boat-and-trip.dslr";
            double at = chance.nextDouble();
            Change change = book -> {
                String text = Files.readString(book.resolve(file));
                int from = (int) (text.length() * at);
                int to = i % 3 == 0 ? text.length() : text.indexOf('\n', from) + 1;
                Files.writeString(book.resolve(file), text.substring(0, from) + text.substring(to));
            };
            return HostileFolder.answered(KIND, file + " torn at %.4f".formatted(at), change)
                    .of(base);
        });
    }
}
