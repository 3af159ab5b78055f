package no.varde.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The whole service, seen in a browser. After each test nobody may have asked for anything outside the service or met
 * an error of a script, and the page that it ended on hinders nobody, however they see it.
 */
@ExtendWith(Chromium.class)
public abstract class BrowserTest extends PageTest {

    public static final int PHONE = 360;

    private final List<Visitor> visitors = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    private Browser browser;

    @BeforeEach
    void openBrowser(Browser browser) {
        this.browser = browser;
    }

    /** Returns somebody who reads Norwegian on a computer. */
    public Visitor visitor() {
        return visitor(options -> {});
    }

    /** Returns somebody whose browser is set otherwise: language, width, dark, without scripts. */
    public Visitor visitor(Consumer<NewContextOptions> set) {
        NewContextOptions options = new NewContextOptions().setLocale("nb-NO").setViewportSize(1280, 800);
        set.accept(options);
        Visitor visitor = new Visitor(browser, "http://127.0.0.1:" + port, options);
        visitors.add(visitor);
        return visitor;
    }

    @AfterEach
    void nothingWasWrongOnTheWay() {
        List<String> wrongs = new ArrayList<>();
        for (Visitor visitor : visitors) {
            if (visitor.isInTheService()) {
                Sights sights = new Sights(visitor);
                sights.come(visitor.page().url());
                wrongs.addAll(sights.faults());
            }
            wrongs.addAll(visitor.wrongs());
            visitor.close();
        }
        assertThat(wrongs).isEmpty();
    }
}
