package no.varde.page.result;

import no.varde.assessment.Assessment;
import no.varde.decision.Decision;
import no.varde.page.Conversations.Held;
import no.varde.page.Words;
import no.varde.page.result.BecameForms.BecameForm;
import no.varde.report.Wording;
import org.jspecify.annotations.Nullable;

/** What goes with a result from one time to the next, made when the page asks for it. */
final class FollowedView {

    private final Held held;
    private final Decision decision;
    private final Wording wording;
    private final Words words;
    private final @Nullable Assessment before;
    private final String opened;
    private @Nullable BecameForms forms;

    /**
     * Makes a view.
     *
     * @param decision that of the page, which is not made again
     * @param before what was told before the answers that were just given on the result; null where none were
     * @param opened the place of the measure that stands open, since something was just noted of it; empty for none
     */
    FollowedView(
            Held held, Decision decision, Wording wording, Words words, @Nullable Assessment before, String opened) {
        this.held = held;
        this.decision = decision;
        this.wording = wording;
        this.words = words;
        this.before = before;
        this.opened = opened;
    }

    public String token() {
        return held.token();
    }

    /** Says whether a measure stands open. */
    public boolean isOpened(int number) {
        return opened.equals(Integer.toString(number));
    }

    /** Returns the form of a measure by its place on the list; null where there is none. */
    public @Nullable BecameForm form(int number) {
        BecameForms made = forms;
        if (made == null) {
            made = new BecameForms(decision, held, words);
            forms = made;
        }
        return made.of(number);
    }

    /** Returns what has changed since last time; null where there is no last time. */
    public @Nullable SinceView since() {
        return new SinceWriter(held, wording, words).written();
    }

    /** Returns what the answers changed that were just given on the result; null where none were given, or nothing new. */
    public @Nullable ChangedView changed() {
        Assessment now = held.conversation().given();
        return before == null || before.equals(now)
                ? null
                : ChangedView.of(held.served().comparer().compare(before, now), wording);
    }
}
