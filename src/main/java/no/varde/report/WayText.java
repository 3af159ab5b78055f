package no.varde.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.varde.decision.Evidence;
import no.varde.report.Way.Beside;

/** Says by which answers something is so. */
final class WayText {

    private static final int MOST_BESIDE = 2;

    private final Speech speech;

    WayText(Speech speech) {
        this.speech = speech;
    }

    /** Returns all of a way in one phrase, in which many answers beside its ends are only counted. */
    String shortly(Way way, String ref) {
        List<String> all = new ArrayList<>(said(way.ends(), ref));
        if (way.beside().size() > MOST_BESIDE) {
            all.add(speech.labels().of("way.others", way.beside().size()));
        } else {
            all.addAll(beside(way, ref));
        }
        all.addAll(logs(way));
        return speech.labels().all(all);
    }

    /** Returns each sentence and answer of a way. */
    List<String> each(Way way, String ref) {
        return Stream.of(said(way.ends(), ref), beside(way, ref), logs(way))
                .flatMap(List::stream)
                .toList();
    }

    /** Returns sentences, with the name before it of whom one is said, where that is somebody else. */
    List<String> said(List<Evidence> sentences, String ref) {
        return sentences.stream()
                .map(one -> of(one.ref(), ref, speech.in(one.sentence().text())))
                .distinct()
                .toList();
    }

    private List<String> beside(Way way, String ref) {
        return way.beside().stream()
                .map(one -> of(one.ref(), ref, answered(one)))
                .toList();
    }

    private String answered(Beside one) {
        return speech.labels()
                .of(
                        "way.beside",
                        speech.in(one.question().ask()),
                        new AnswerText(speech).word(one.answer(), one.question().labels()));
    }

    /** Returns that it rests on a log, where no sentence of the way says so. */
    private List<String> logs(Way way) {
        return way.logged() && way.ends().stream().noneMatch(Way::isLogged)
                ? List.of(speech.labels().of("way.log"))
                : List.of();
    }

    private String of(String whose, String ref, String said) {
        return whose.equals(ref) ? said : speech.prefix(whose) + said;
    }
}
