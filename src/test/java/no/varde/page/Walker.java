package no.varde.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URI;
import no.varde.assessment.Assessment;
import no.varde.conversation.Pace;

/**
 * A helper who goes from page to page, and answers what a situation knows; all else with «vet ikke». Every page fits the
 * screen, and hinders nobody.
 */
final class Walker {

    private static final int MOST_PAGES = 150;

    private final Visitor visitor;
    private final Page page;
    private final Hand hand;
    private final String language;
    private final Replies replies;
    private final Eyes eyes;

    Walker(Visitor visitor, Hand hand, String language, Assessment situation) {
        this(visitor, hand, language, situation, new AtFirstSight(visitor));
    }

    Walker(Visitor visitor, Hand hand, String language, Assessment situation, Eyes eyes) {
        this.visitor = visitor;
        this.page = visitor.page();
        this.hand = hand;
        this.language = language;
        this.replies = new Replies(page, hand, situation);
        this.eyes = eyes;
    }

    Page page() {
        return page;
    }

    void opens(String path) {
        visitor.open(path);
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language);
    }

    /** Comes to the first page, and begins. */
    void begins() {
        opens("/");
        looksAt("front");
        keeps("front");
        presses("form[action='/vurdering'] button");
    }

    /** Answers page after page until there is something else to see, and returns its address. */
    String walks() {
        for (int i = 0; i < MOST_PAGES; i++) {
            if (!isAsked()) {
                return path();
            }
            answers();
        }
        throw new AssertionError("the questions do not end: " + page.url());
    }

    /** Goes on where no further answer can change the list: to more questions or to the helper's own judgement. */
    String goesOn(Pace pace) {
        assertThat(path()).isEqualTo("/vurdering/nok");
        looksAt("enough");
        presses("button[value=" + pace + "]");
        return walks();
    }

    boolean isAsked() {
        return path().matches("/vurdering/\\d+");
    }

    String path() {
        return URI.create(page.url()).getPath();
    }

    /** Answers the page, and sends it. */
    void answers() {
        String place = page.locator("input[name=sted]").getAttribute("value");
        eyes.come(place);
        replies.give();
        eyes.leave(place);
        if (place.equals("safe-contact")) {
            keeps("conversation");
        }
        presses(".onward button:not([name])");
    }

    /** Presses what leads on, and waits for the page that comes: with a fault it would be the same. */
    void presses(String selector) {
        String before = page.url();
        hand.press(page, page.locator(selector));
        page.waitForURL(url -> !url.equals(before));
    }

    /** Looks at the page as everybody must be able to. */
    void looksAt(String name) {
        eyes.come(name);
    }

    /** Keeps a picture of the page in each language, as it is on a computer. */
    void keeps(String name) {
        if (page.viewportSize().width > BrowserTest.PHONE) {
            visitor.picture(name + "-" + language);
        }
    }
}
