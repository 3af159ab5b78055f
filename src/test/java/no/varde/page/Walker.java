package no.varde.page;

import static org.assertj.core.api.Assertions.assertThat;

import no.varde.assessment.Assessment;
import no.varde.conversation.Pace;

/**
 * A helper who goes from page to page, and answers what a situation knows; all else with «vet ikke». Every page fits the
 * screen, and hinders nobody.
 */
final class Walker {

    private static final int MOST_PAGES = 150;

    private final Screen screen;
    private final String language;
    private final Replies replies;
    private final Eyes eyes;

    /**
     * Begins a way.
     *
     * @param language that every page must be in
     */
    Walker(Screen screen, String language, Assessment situation, Eyes eyes) {
        this.screen = screen;
        this.language = language;
        this.replies = new Replies(screen, situation);
        this.eyes = eyes;
    }

    void opens(String path) {
        screen.open(path);
        assertThat(screen.language()).isEqualTo(language);
    }

    /** Comes to the first page, and begins. */
    void begins() {
        opens("/");
        looksAt("front");
        presses("//form[@action='/vurdering']//button");
    }

    /** Answers page after page until there is something else to see, and returns its address. */
    String walks() {
        for (int i = 0; i < MOST_PAGES; i++) {
            if (!isAsked()) {
                return path();
            }
            answers();
        }
        throw new AssertionError("the questions do not end: " + path());
    }

    /** Goes on where no further answer can change the list: to more questions or to the helper's own judgement. */
    String goesOn(Pace pace) {
        assertThat(path()).isEqualTo("/vurdering/nok");
        looksAt("enough");
        presses("//button[@value='" + pace + "']");
        return walks();
    }

    boolean isAsked() {
        return path().matches("/vurdering/\\d+");
    }

    String path() {
        return screen.path();
    }

    /** Answers the page, and sends it. */
    void answers() {
        String place = screen.place();
        eyes.come(place);
        replies.give();
        eyes.leave(place);
        presses("//div[@class='onward']//button[not(@name)]");
    }

    /** Presses what leads on, and waits for the page that comes. */
    void presses(String what) {
        screen.press(what);
    }

    /** Looks at the page as everybody must be able to. */
    void looksAt(String name) {
        eyes.come(name);
    }
}
