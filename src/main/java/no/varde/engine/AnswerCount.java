package no.varde.engine;

import java.util.List;
import no.varde.assessment.Answers;
import no.varde.vocabulary.Band;
import no.varde.vocabulary.Count;

/** The members of a count that are answers, laid out for counting. */
record AnswerCount(int[] slots, long[] masks) {

    static AnswerCount of(Count count) {
        List<Band> bands = count.answers();
        return new AnswerCount(
                bands.stream().mapToInt(Band::slot).toArray(),
                bands.stream().mapToLong(band -> band.cells().bits()).toArray());
    }

    int in(Answers answers) {
        return answers.count(slots, masks);
    }
}
