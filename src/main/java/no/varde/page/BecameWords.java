package no.varde.page;

import no.varde.assessment.Became;
import no.varde.vocabulary.Text;
import no.varde.vocabulary.Vocabulary;

/** Says what became of a measure. */
public final class BecameWords {

    private BecameWords() {}

    /** Returns what is noted, why, and when. */
    public static String of(Became became, Vocabulary vocabulary, Words words) {
        Text because = became.because(vocabulary);
        String kind = words.in(became.kind(vocabulary).name());
        return because == null
                ? words.of("became.noted", kind, words.date(became.day()))
                : words.of("became.noted.because", kind, words.in(because), words.date(became.day()));
    }
}
