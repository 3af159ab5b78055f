package no.varde.difference;

/** A rule of the level of whoever flies, to be planted in the book about kites. */
final class PlantedRule {

    private static final String RULE =
            """

            rule "%s Planted"
              @kilde("AIR 1")
              @title("Planted")
              @begrunnelse("Plantet.")
              @reason("Planted.")
            when
              %s
            then
              regn luften som minst vill for den som flyr
            end
            """;

    private PlantedRule() {}

    static String of(String id, String... when) {
        return RULE.formatted(id, String.join("\n  ", when));
    }
}
