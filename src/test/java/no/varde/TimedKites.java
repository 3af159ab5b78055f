package no.varde;

/** The book about kites with times, an order and parts planted into it. */
public final class TimedKites {

    private static final String BOOK = "vocabulary/book.yaml";

    private static final String PATTERNS =
            """
              time:
                CONCLUDED: {nb: "sett {phrase} til {name}", en: "set {phrase} for {name}"}
                BY: {nb: "{phrase} skal skje senest {name}", en: "{phrase} is to be done {name} at the latest"}
                ANY_BY: {nb: "noe skal skje senest {name}", en: "something is to be done {name} at the latest"}

            clarifyOrder:
            """;

    private static final String TIMES =
            """
            times:
            - {id: NOW, name: {nb: nå, en: now}}
            - {id: SOON, name: {nb: snart, en: soon}}
            - {id: LATER, name: {nb: senere, en: later}}

            categories:
            - {id: HOME, name: {nb: hjem, en: home}, of: [go-home]}

            partOf:
            - {whole: go-home, parts: [gloves]}

            wishes:
            - question: gear
              measures: {REEL: [new-line]}
            """;

    private static final String RULES = rule(
                    "TD-01", "luften er minst stille", "sett hansker til snart\n    sett ny line til senere")
            + rule("TD-02", "det er torden", "sett å gå hjem til snart\n    sett hansker til nå")
            + rule("TD-03", "linen er ikke sterk", "sett ny line til snart\n    sett å gå hjem til nå")
            + rule("TD-04", "luften er vill", "sett å gå hjem til senere\n    sett plikten til å rydde jordet til nå")
            + rule("TD-05", "dragen er revet", "sett å lappe dragen til snart");

    private TimedKites() {}

    public static PlantedBook book() {
        return PlantedBook.kite()
                .plant(BOOK, "clarifyOrder:\n", PATTERNS)
                .file("vocabulary/times.yaml", TIMES)
                .file("times/times.dslr", RULES);
    }

    /** Returns a rule on times. */
    public static String rule(String id, String when, String then) {
        return """
                rule "%s Tid"
                    @kilde("AIR 1")
                    @begrunnelse("Derfor %s.")
                    @title("Time")
                    @reason("Therefore %s.")
                when
                    %s
                then
                    %s
                end

                """
                .formatted(id, id, id, when, then);
    }
}
