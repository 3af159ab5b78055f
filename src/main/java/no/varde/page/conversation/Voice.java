package no.varde.page.conversation;

import java.util.Map;
import no.varde.page.Words;
import no.varde.vocabulary.Called.Way;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Spoken;
import no.varde.vocabulary.Talk;
import no.varde.vocabulary.Text;

/**
 * How questions are said to one who answers.
 *
 * @param ways what those whom they speak of are called, as far as that was chosen
 */
record Voice(Talk talk, Map<String, Way> ways) {

    /** Returns a voice in which everybody is called as the book has it. */
    static Voice of(Talk talk) {
        return new Voice(talk, Map.of());
    }

    Spoken spoken(Question question) {
        return talk.of(question);
    }

    String said(Text text, Words words) {
        return words.in(talk.said(text, ways));
    }
}
