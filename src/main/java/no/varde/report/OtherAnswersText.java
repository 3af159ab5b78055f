package no.varde.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.varde.decision.Change;
import no.varde.decision.Difference.OtherAnswer;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Text;

/** Says which other answers make a change. */
final class OtherAnswersText {

    private final Labels labels;
    private final Speech speech;
    private final AnswerText answers;
    private final LocalDate asOf;

    OtherAnswersText(Speech speech, LocalDate asOf) {
        this.labels = speech.labels();
        this.speech = speech;
        this.answers = new AnswerText(speech);
        this.asOf = asOf;
    }

    /** Says answers to one question that do the same in one line. */
    List<String> lines(List<Change> changes) {
        List<String> lines = new ArrayList<>();
        Map<Asked, List<OtherAnswer>> single = new LinkedHashMap<>();
        for (Change change : changes) {
            List<OtherAnswer> because = answers(change);
            if (because.size() == 1) {
                OtherAnswer answer = because.get(0);
                Asked asked = new Asked(answer.ref(), answer.question(), change.further());
                single.computeIfAbsent(asked, any -> new ArrayList<>()).add(answer);
            }
        }
        single.forEach((asked, alike) -> lines.add(further(said(alike), asked.further())));
        for (Change change : changes) {
            List<OtherAnswer> because = answers(change);
            if (because.size() > 1) {
                String said = because.stream()
                        .map(answer -> said(List.of(answer)))
                        .reduce((one, other) -> one + " " + labels.of("change.and", other))
                        .orElse("");
                lines.add(further(said, change.further()));
            }
        }
        return lines;
    }

    private record Asked(String ref, Question question, boolean further) {}

    private String further(String said, boolean further) {
        return further ? said + " " + labels.of("change.further") : said;
    }

    private static List<OtherAnswer> answers(Change change) {
        return change.because().stream()
                .flatMap(difference -> difference.answer().stream())
                .toList();
    }

    private String said(List<OtherAnswer> alike) {
        OtherAnswer any = alike.get(0);
        List<CellRange> ranges = CellRange.joined(alike, asOf);
        Map<String, Text> constants = any.question().labels();
        List<String> to = ranges.isEmpty()
                ? alike.stream()
                        .map(answer -> answers.word(answer.to(), constants))
                        .toList()
                : ranges.stream().map(range -> range.in(answers, labels)).toList();
        return speech.prefix(any.ref())
                + labels.of(
                        "change.answer",
                        speech.in(any.question().ask()),
                        answers.word(any.from(), constants),
                        either(to));
    }

    private String either(List<String> words) {
        int last = words.size() - 1;
        return last == 0
                ? words.get(0)
                : labels.of("answer.or", String.join(", ", words.subList(0, last)), words.get(last));
    }
}
