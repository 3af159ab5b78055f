package no.varde.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.varde.PlantedBook;
import no.varde.rulebook.BookFiles;

/**
 * A book whose one principle is true and takes for ever to prove: some pigeons have one hole too few, so that two of them
 * share one, or one has none. It is short, and looks harmless.
 */
public final class PigeonBook {

    private static final String RULE =
            """
            rule "%s Duer"
              @kilde("AIR 1")
              @title("Pigeons")
              @begrunnelse("Duene trenger hull.")
              @reason("The pigeons need holes.")
            when
              %s
            then
              %s
            end

            """;

    private static final String WILD = "regn luften som minst vill for den som flyr";

    private static final String FINDING =
            """
            - {id: housed-%1$s, concerns: flyer, says: {nb: due %1$s har et hull, en: pigeon %1$s has a hole}, source: AIR 1}
            """;

    private static final String QUESTION =
            """
            - id: pigeon-%1$s-%2$s
              about: field
              reach: field
              type: YNU
              ask: {nb: "Sitter due %1$s i hull %2$s?", en: "Is pigeon %1$s in hole %2$s?"}
              says:
                YES: {nb: due %1$s sitter i hull %2$s, en: pigeon %1$s is in hole %2$s}
                NO: {nb: due %1$s sitter ikke i hull %2$s, en: pigeon %1$s is not in hole %2$s}
              source: AIR 1
            """;

    private static final String PRINCIPLE =
            """
            principles:
            - id: P-01
              kind: WHENEVER
              says: {nb: Det er for få hull., en: There are too few holes.}
              whenever: {flyer: [linen er sterk]}
              then: {flyer: [luften er vill]}
              source: AIR 1
            """;

    private PigeonBook() {}

    /**
     * Returns a book.
     *
     * @param holes from 2; each one more makes the proof several times as long
     */
    public static BookFiles of(int holes) {
        List<String> findings = new ArrayList<>();
        List<String> levels = new ArrayList<>();
        StringBuilder questions = new StringBuilder("questions:\n");
        StringBuilder found = new StringBuilder("findings:\n");
        for (int pigeon = 0; pigeon <= holes; pigeon++) {
            String own = letter(pigeon);
            String housed = "due " + own + " har et hull";
            found.append(FINDING.formatted(own));
            for (int hole = 0; hole < holes; hole++) {
                questions.append(QUESTION.formatted(own, letter(hole)));
                findings.add(rule("F" + own, findings.size(), in(own, hole), "merk at " + housed));
                for (int other = 0; other < pigeon; other++) {
                    levels.add(rule("L" + own, levels.size(), in(own, hole) + "\n  " + in(letter(other), hole), WILD));
                }
            }
            levels.add(rule("L" + own, levels.size(), "det viser seg ikke at " + housed, WILD));
        }
        return PlantedBook.kite()
                .file("vocabulary/pigeons.yaml", questions + "" + found)
                .file("findings/pigeons.dslr", String.join("", findings))
                .file("levels/pigeons.dslr", String.join("", levels))
                .file("principles.yaml", PRINCIPLE)
                .files();
    }

    private static String in(String pigeon, int hole) {
        return "det kan være at due " + pigeon + " sitter i hull " + letter(hole);
    }

    private static String rule(String prefix, int number, String when, String then) {
        return RULE.formatted("%s-%03d".formatted(prefix.toUpperCase(Locale.ROOT), number), when, then);
    }

    private static String letter(int number) {
        return String.valueOf((char) ('a' + number));
    }
}
