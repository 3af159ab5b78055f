package no.varde.conversation;

import java.util.ArrayList;
import java.util.List;
import no.varde.assessment.Assessment;
import no.varde.explanation.Asked;

/**
 * A conversation about a case that somebody knows, from its first page to the end: what the case does not say is answered
 * with unknown.
 */
final class Walk {

    /** Nobody goes through more pages. */
    private static final int MOST = 200;

    private final Interview interview;
    private final Assessment whole;
    private final List<Stop> pages = new ArrayList<>();
    private final List<Asked> questions = new ArrayList<>();
    private Conversation conversation;

    Walk(Interview interview, Assessment whole) {
        this.interview = interview;
        this.whole = whole;
        this.conversation = interview.start(whole.asOf());
    }

    /** Answers page after page, and goes on to the judgement when no more is needed. */
    Walk toTheEnd() {
        while (pages.size() < MOST) {
            Step step = interview.next(conversation);
            if (step instanceof Step.Done) {
                return this;
            }
            if (step instanceof Step.Ask ask) {
                answer(ask.stop());
            } else {
                conversation = conversation.at(Pace.JUDGEMENT);
            }
        }
        throw new AssertionError("the questions do not end: " + pages);
    }

    /** Answers page after page, until no more is needed. */
    Walk toEnough() {
        while (pages.size() < MOST) {
            if (!(interview.next(conversation) instanceof Step.Ask ask)) {
                return this;
            }
            answer(ask.stop());
        }
        throw new AssertionError("the questions do not end: " + pages);
    }

    private void answer(Stop stop) {
        pages.add(stop);
        if (stop.page().members()) {
            conversation = interview.members(conversation, whole.members().size());
            return;
        }
        questions.addAll(interview.questions(conversation, stop));
        Interview.Taken taken = interview.take(conversation, stop, PageFields.of(stop, whole));
        if (!taken.faults().isEmpty()) {
            throw new AssertionError(stop + " " + taken.faults());
        }
        conversation = taken.conversation();
    }

    /** Returns the pages that were shown, in order. */
    List<Stop> pages() {
        return pages;
    }

    /** Returns the questions that were asked on them, in order, but for the one for the members. */
    List<Asked> questions() {
        return questions;
    }

    Conversation conversation() {
        return conversation;
    }
}
