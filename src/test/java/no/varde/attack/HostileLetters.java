package no.varde.attack;

import java.util.Map;
import java.util.stream.Stream;
import no.varde.HostileTexts;

/** Letters that look like others, and characters that nobody sees, in sentences and in other texts. */
final class HostileLetters {

    private static final String KIND = "letters";
    private static final String QUESTIONS = "vocabulary/questions.yaml";
    private static final String RULES = "measures/m.dslr";
    private static final Map<String, String> ALIKE = Map.of(
            "a Cyrillic e", "\u0435",
            "a Greek o", "\u03bf",
            "a wide e", "\uff45",
            "a small capital", "\u1d07",
            "a mathematical e", "\ud835\udc52",
            "a Cherokee letter", "\u13ac",
            "a letter of Roman numbers", "\u2170",
            "a Latin alpha", "\u0251");

    private HostileLetters() {}

    static Stream<HostileFolder> all() {
        Stream<HostileFolder> alike = ALIKE.entrySet().stream()
                .flatMap(one -> Stream.of(
                        sentence(
                                one.getKey(),
                                "NO: {nb: linen er ikke sterk,",
                                "NO: {nb: lin" + one.getValue() + "n er sterk,"),
                        sentence(
                                one.getKey() + " in both",
                                "nb: det er torden,",
                                "nb: det " + one.getValue() + "r torden,")));
        Stream<HostileFolder> unseen = HostileTexts.unseen().entrySet().stream()
                .flatMap(one -> Stream.of(
                        sentence(
                                one.getKey() + " as an escape",
                                "{nb: Er det torden?,",
                                "{nb: " + escaped(one.getValue()) + ","),
                        HostileFolder.refused(
                                KIND,
                                one.getKey() + " in a reason",
                                RULES,
                                HostileFolder.replace(
                                        RULES, "Linen skjærer.", "Linen" + one.getValue() + "skjærer."))));
        return Stream.concat(alike, unseen);
    }

    private static String escaped(String character) {
        return "\"Er det" + HostileTexts.escapedLong(character) + " torden?\"";
    }

    private static HostileFolder sentence(String name, String old, String text) {
        return HostileFolder.refused(KIND, name, QUESTIONS, HostileFolder.replace(QUESTIONS, old, text));
    }
}
