package no.varde.attack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.varde.proof.PigeonBook;

/** What leads in a circle, or through very many. */
final class HostileChains {

    private static final String KIND = "chains";
    private static final String REST = "vocabulary/rest.yaml";
    private static final String QUESTIONS = "vocabulary/questions.yaml";

    private HostileChains() {}

    static Stream<HostileFolder> all() {
        return Stream.of(circles(), lengths(), Stream.of(pigeons())).flatMap(all -> all);
    }

    private static Stream<HostileFolder> circles() {
        return Stream.of(
                HostileFolder.refused(
                        KIND,
                        "a measure is milder than itself",
                        REST,
                        HostileFolder.replace(REST, "milder: [gloves]", "milder: [new-line]")),
                HostileFolder.refused(
                        KIND,
                        "measures are milder in a circle",
                        REST,
                        HostileFolder.replace(
                                REST,
                                "milder: []\n  intrusiveness: 1\n  legalBasis: []\n  source: AIR 1\n- id: new-line",
                                "milder: [go-home]\n  intrusiveness: 1\n  legalBasis: []\n  source: AIR 1\n- id: new-line")),
                HostileFolder.refused(
                        KIND,
                        "a question asks for itself",
                        QUESTIONS,
                        HostileFolder.replace(
                                QUESTIONS, "onlyWith: {question: has-line,", "onlyWith: {question: line-checked,")),
                HostileFolder.refused(
                        KIND,
                        "questions ask for each other",
                        QUESTIONS,
                        HostileFolder.replace(
                                QUESTIONS,
                                "- id: has-line\n",
                                "- id: has-line\n  onlyWith: {question: has-reel, is: YES}\n")),
                HostileFolder.refused(
                        KIND,
                        "a count counts itself",
                        REST,
                        HostileFolder.replace(REST, "  - det blåser frisk bris\n", "  - minst to ting er galt\n")),
                HostileFolder.refused(
                        KIND,
                        "findings follow from each other",
                        "",
                        HostileFolder.replace(
                                "findings/f.dslr",
                                "  linen er ikke sterk\n",
                                "  det viser seg ikke at linen er dårlig\n")));
    }

    private static Stream<HostileFolder> lengths() {
        return Stream.of(100, 500, 2000)
                .flatMap(number -> Stream.of(
                        HostileFolder.answered(KIND, number + " measures, each milder than the next", measures(number)),
                        HostileFolder.answered(KIND, number + " questions", questions(number)),
                        HostileFolder.answered(KIND, number + " findings", findings(number)),
                        HostileFolder.answered(
                                KIND,
                                "an answer in " + number + " words",
                                HostileFolder.replace(
                                        QUESTIONS,
                                        "nb: det er torden,",
                                        "nb: det er " + "veldig ".repeat(number) + "torden,"))));
    }

    private static HostileFolder pigeons() {
        return HostileFolder.refused(KIND, "a principle that takes for ever to prove", "principles.yaml", book -> {
            for (var file : PigeonBook.of(9).byName().entrySet()) {
                Path path = book.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.write(path, file.getValue());
            }
        });
    }

    private static HostileFolder.Change measures(int number) {
        return HostileFolder.replace(
                REST,
                "duties:\n",
                each(
                                number,
                                i ->
                                        "- {id: m%d, name: {nb: M %d, en: M %d}, phrase: {nb: m%d, en: m%d}, concerns: kite,"
                                                        .formatted(i, i, i, i, i)
                                                + " needs: [hold], milder: [%s], intrusiveness: 2, legalBasis: [], source: AIR 1}\n"
                                                        .formatted(i == 0 ? "mend" : "m" + (i - 1)))
                        + "duties:\n");
    }

    private static HostileFolder.Change questions(int number) {
        return HostileFolder.append(
                QUESTIONS,
                each(
                        number,
                        i -> "- {id: q%d, about: flyer, reach: flyer, type: YNU, ask: {nb: Q %d, en: Q %d},"
                                        .formatted(i, i, i)
                                + " says: {YES: {nb: q%d gjelder, en: q%d applies}, NO: {nb: q%d gjelder ikke, en: q%d does not}},"
                                        .formatted(i, i, i, i)
                                + " source: AIR 1}\n"));
    }

    /** Returns a chain in which each finding follows from the one before. */
    private static HostileFolder.Change findings(int number) {
        return book -> {
            HostileFolder.replace(
                            REST,
                            "findings:\n",
                            "findings:\n"
                                    + each(
                                            number,
                                            i ->
                                                    "- {id: f%d, concerns: flyer, says: {nb: f%d er funnet, en: f%d is found}, source: AIR 1}\n"
                                                            .formatted(i, i, i)))
                    .in(book);
            HostileFolder.append("findings/f.dslr", each(number, HostileChains::finding))
                    .in(book);
        };
    }

    private static String finding(int number) {
        String when = number == 0 ? "det er torden" : "det viser seg at f" + (number - 1) + " er funnet";
        return """

                rule "F%c-%03d F"
                  @kilde("AIR 1")
                  @title("F")
                  @begrunnelse("F.")
                  @reason("F.")
                when
                  %s
                then
                  merk at f%d er funnet
                end
                """
                .formatted('K' + number / 1000, number % 1000, when, number);
    }

    private static String each(int number, IntFunction<String> text) {
        return IntStream.range(0, number).mapToObj(text).collect(Collectors.joining());
    }
}
