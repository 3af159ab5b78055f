package no.varde.page;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes after the list hinders nobody either: at 400 %, in the dark, and in the colours that somebody has chosen. */
class OwnColoursTest extends BrowserTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/planer",
                "/planer/1",
                "/planer/kort",
                "/brev",
                "/brev/notat",
                "/svar",
                "/apne",
                "/bok",
                "/bok/tiltak",
                "/bok/sporsmal"
            })
    void nobody_is_hindered_however_they_see(String path) {
        Visitor visitor = visitor();
        visitor.open("/test/situasjon/V08");
        visitor.open(path);
        Page page = visitor.page();
        page.setViewportSize(320, 256); // 1280 by 1024 at 400 %
        visitor.scrollsOneWay();
        visitor.meetsNoHindrance();
        page.setViewportSize(1280, 900);
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        visitor.meetsNoHindrance();
        page.emulateMedia(
                new EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT).setForcedColors(ForcedColors.ACTIVE));
        visitor.meetsNoHindrance();
    }
}
