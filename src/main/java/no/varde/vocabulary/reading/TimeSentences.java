package no.varde.vocabulary.reading;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import no.varde.document.Place;
import no.varde.vocabulary.Conclusion;
import no.varde.vocabulary.Measure;
import no.varde.vocabulary.OutcomeKind;
import no.varde.vocabulary.Reach;
import no.varde.vocabulary.Text;
import no.varde.vocabulary.Time;
import no.varde.vocabulary.Times;

/** Says of each measure and duty that it is to be done at a time; nothing in a book without times. */
final class TimeSentences {

    private final Times times;
    private final Patterns patterns;
    private final SentenceCollector sentences;

    /**
     * Makes the sayer.
     *
     * @param times in order
     */
    TimeSentences(List<Time> times, Patterns patterns, SentenceCollector sentences) {
        this.times = new Times(times, List.of(), Map.of(), null);
        this.patterns = patterns;
        this.sentences = sentences;
    }

    List<Time> times() {
        return times.times();
    }

    void sayOf(Measure measure, Place place) {
        Reach listed = Reach.of(measure.concerns().listedWith());
        say(measure.id(), measure.phrase(), listed, recommended(measure.id()), place);
    }

    void sayOfDuty(String id, Text phrase, Reach listed, Place place) {
        say(id, phrase, listed, new Conclusion.Duty(id), place);
    }

    private void say(String id, Text phrase, Reach listed, Conclusion stands, Place place) {
        for (Time time : times.times()) {
            sentences.conclusion(
                    place,
                    patterns.say("time.CONCLUDED", "phrase", phrase).with("name", time.name()),
                    new Conclusion.Due(id, time.id(), time.rank()),
                    listed);
        }
        for (Time time : askedFor()) {
            sentences.condition(
                    place,
                    patterns.say("time.BY", "phrase", phrase).with("name", time.name()),
                    times.dueBy(time, List.of(id), any -> stands));
        }
    }

    /** Says of some measures together that one of them at least is to be done at a time. */
    void sayOfAny(Collection<String> measures, Place place) {
        for (Time time : measures.isEmpty() ? List.<Time>of() : askedFor()) {
            sentences.condition(
                    place,
                    patterns.say("time.ANY_BY", "name", time.name()),
                    times.dueBy(time, measures, TimeSentences::recommended));
        }
    }

    /** Returns the times that may be asked for: all but the last, since not later than that is everything. */
    private List<Time> askedFor() {
        return times.times().subList(0, Math.max(0, times.times().size() - 1));
    }

    private static Conclusion recommended(String measure) {
        return new Conclusion.Outcome(measure, OutcomeKind.RECOMMENDED);
    }
}
