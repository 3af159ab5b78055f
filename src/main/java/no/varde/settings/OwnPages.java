package no.varde.settings;

import java.util.Set;

/** The pages of this service, as far as settings speak of them. A test holds them to what is served. */
final class OwnPages {

    /** Those that show the same to everybody, whether or not a conversation is open. */
    static final Set<String> OPEN = Set.of(
            "/",
            "/apne",
            "/bok",
            "/bok/advarsler",
            "/bok/nivaer",
            "/bok/plikter",
            "/bok/prinsipper",
            "/bok/setninger",
            "/bok/sok",
            "/bok/sporsmal",
            "/bok/tiltak",
            "/revisjon",
            "/revisjon/tall",
            "/slutt");

    /** The first words of all addresses that are taken. */
    static final Set<String> FIRST_WORDS = Set.of(
            "api",
            "apne",
            "assets",
            "avslutt",
            "bok",
            "boker",
            "brev",
            "forlat",
            "planer",
            "resultat",
            "revisjon",
            "siden-sist",
            "slutt",
            "sprak",
            "svar",
            "v3",
            "vendor",
            "verksted",
            "vurdering",
            "webjars");

    private OwnPages() {}
}
