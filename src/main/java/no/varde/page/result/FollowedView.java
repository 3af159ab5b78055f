package no.varde.page.result;

import no.varde.page.Conversations.Held;
import no.varde.page.Words;
import no.varde.page.result.BecameForms.BecameForm;
import no.varde.report.Wording;
import org.jspecify.annotations.Nullable;

/** What goes with a result from one time to the next, made when the page asks for it. */
final class FollowedView {

    private final Held held;
    private final Wording wording;
    private final Words words;
    private @Nullable BecameForms forms;

    FollowedView(Held held, Wording wording, Words words) {
        this.held = held;
        this.wording = wording;
        this.words = words;
    }

    public String token() {
        return held.token();
    }

    /** Returns the form of a measure by its place on the list; null where there is none. */
    public @Nullable BecameForm form(int number) {
        BecameForms made = forms;
        if (made == null) {
            made = new BecameForms(held.decision(), held, words);
            forms = made;
        }
        return made.of(number);
    }

    /** Returns what has changed since last time; null where there is no last time. */
    public @Nullable SinceView since() {
        return new SinceWriter(held, wording, words).written();
    }
}
