package no.varde.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What comes after the list hinders nobody either: at 400 %, in the dark, and in the colours that somebody has chosen, as each
 * page is looked at that a test ends on.
 */
class OwnColoursTest extends BrowserTest {

    @ParameterizedTest
    @CsvSource({
        "V08, /planer",
        "V08, /planer/1",
        "V08, /planer/kort",
        "V08, /brev",
        "V08, /brev/notat",
        "V08, /svar",
        "V08, /apne",
        "V08, /resultat/alt",
        "V08, /resultat/kvittering",
        "V08, /resultat/mer",
        "V08, /resultat/andre",
        "V08, /resultat/andre/1",
        "V08, /resultat/endringer",
        "V08, /vurdering/begynn",
        "V08, /vurdering/omtale",
        "V08, /slutt",
        "V13, /planer/2",
        "V06/tre-barn, /resultat",
        "V06/tre-barn, /planer/3",
        "V06/tre-barn, /svar",
        "V24, /brev/notat",
        "V08, /bok",
        "V08, /bok/tiltak/1",
        "V08, /bok/sporsmal/1",
        "V08, /bok/prinsipper",
        "V08, /bok/setninger",
        "V08, /bok/sok?ord=barn",
    })
    void nobody_is_hindered_however_they_see(String situation, String path) {
        Visitor visitor = visitor();
        visitor.open("/test/situasjon/" + situation);
        assertThat(visitor.open(path).status()).isEqualTo(200);
    }
}
