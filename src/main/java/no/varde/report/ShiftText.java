package no.varde.report;

import no.varde.difference.Move.Direction;
import no.varde.difference.Shift;

/** Says something that changes for one person of one case, in one line. */
final class ShiftText {

    private final Labels labels;
    private final TopicText topics;

    ShiftText(Labels labels, TopicText topics) {
        this.labels = labels;
        this.topics = topics;
    }

    String of(Shift shift) {
        String way = topics.way(shift.subject(), shift.from(), shift.to());
        String named = topics.name(shift.subject());
        String key = shift.direction() == Direction.MILDER ? "diff.loss." : "diff.gain.";
        return way.isEmpty() ? labels.of("diff.root", labels.of(key + shift.kind()), named) : named + " " + way;
    }
}
