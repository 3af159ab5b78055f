package no.varde.page.plan;

import java.util.List;
import no.varde.conversation.Conversation;
import no.varde.conversation.Interview;
import no.varde.conversation.Pace;

/**
 * What plans could rest on and nobody has been asked yet.
 *
 * @param questions how many there are at most: an answer can make others needless
 * @param pages on how many pages they stand
 */
record Unasked(int questions, int pages) {

    static Unasked of(Interview interview, Conversation conversation) {
        Conversation whole = conversation.at(Pace.EVERYTHING);
        List<Integer> byPage = interview.stops(whole).stream()
                .map(stop -> (int) interview.questions(whole, stop).stream()
                        .filter(asked -> !asked.question().judgement() && !whole.wasAsked(asked))
                        .count())
                .filter(number -> number > 0)
                .toList();
        return new Unasked(byPage.stream().mapToInt(Integer::intValue).sum(), byPage.size());
    }

    public boolean isNone() {
        return questions == 0;
    }
}
