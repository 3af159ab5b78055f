package no.varde.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import no.varde.decision.Change;
import no.varde.decision.Change.Kind;
import no.varde.decision.Change.Subject;
import no.varde.decision.Comparison;
import no.varde.decision.Difference;
import no.varde.vocabulary.Level;
import no.varde.vocabulary.OutcomeKind;
import no.varde.vocabulary.Text;
import no.varde.vocabulary.Time;
import no.varde.vocabulary.Vocabulary;

/** Says what is not as it was at a former assessment, a line for each change, and because of which answers. */
public final class SinceLines {

    /** What becomes of a measure that is on a list. */
    private static final Set<String> LISTED = Set.of(OutcomeKind.RECOMMENDED.name(), OutcomeKind.CONSIDER.name());

    private final Speech speech;
    private final Vocabulary vocabulary;
    private final Labels labels;
    private final AnswerText answers;

    SinceLines(Speech speech) {
        this.speech = speech;
        this.vocabulary = speech.vocabulary();
        this.labels = speech.labels();
        this.answers = new AnswerText(speech);
    }

    /**
     * Changes that have the same causes.
     *
     * @param lines the changes, one in each
     * @param because the answers that bring them about; empty where that someone came or went says it all
     */
    public record Alike(List<String> lines, List<String> because) {
        public Alike {
            lines = List.copyOf(lines);
            because = List.copyOf(because);
        }
    }

    /** Returns all that is worth telling, what has the same causes together. */
    public List<Alike> of(Comparison comparison) {
        Map<List<Difference>, List<Change>> alike = new LinkedHashMap<>();
        comparison.changes().stream().filter(SinceLines::isTold).forEach(change -> alike.computeIfAbsent(
                        change.because(), causes -> new ArrayList<>())
                .add(change));
        List<Alike> told = new ArrayList<>();
        alike.forEach((causes, changes) -> told.add(new Alike(
                changes.stream().map(this::line).toList(),
                changes.stream().anyMatch(change -> change.subject().kind() != Kind.PERSON)
                        ? causes.stream().map(answers::of).toList()
                        : List.of())));
        return told;
    }

    /** Returns the levels that moved. */
    public List<String> levels(Comparison comparison) {
        return comparison.changes().stream()
                .filter(change -> change.subject().kind() == Kind.LEVEL)
                .map(this::line)
                .toList();
    }

    /** Returns the lines of plans that limited somebody, and for which there is no reason any more. */
    public List<String> lifted(Comparison comparison) {
        return comparison.changes().stream()
                .filter(change -> change.subject().kind() == Kind.PLAN_LINE && change.isGone())
                .filter(change -> restricts(change.subject()))
                .map(change -> speech.prefix(change.subject().ref()) + name(change.subject()))
                .toList();
    }

    /** That a measure is held back for another reason, or that time has passed, is no news; the JSON has it. */
    private static boolean isTold(Change change) {
        return switch (change.subject().kind()) {
            case MEASURE -> LISTED.contains(change.from()) || LISTED.contains(change.to());
            case REVIEW -> !change.because().stream().allMatch(SinceLines::isOtherDay);
            default -> true;
        };
    }

    private static boolean isOtherDay(Difference difference) {
        return difference.match(
                new Difference.Cases<>(otherDay -> true, presence -> false, otherEntry -> false, otherAnswer -> false));
    }

    private String name(Subject subject) {
        Text named = SubjectText.of(subject, vocabulary);
        return named == null ? subject.ref() : speech.in(named);
    }

    private String line(Change change) {
        Subject subject = change.subject();
        String key = "since." + subject.kind() + (change.isGone() ? ".gone" : ".new");
        String what = name(subject);
        return switch (subject.kind()) {
            case LEVEL -> level(change, what);
            case MEASURE -> speech.prefix(subject.ref()) + measure(change, what);
            case TIME -> speech.prefix(subject.ref()) + time(change, what);
            case PLAN_LINE -> speech.prefix(subject.ref()) + labels.of(planKey(subject, key), what);
            case REVIEW -> labels.of("since.REVIEW", day(change.from()), day(change.to()));
            case PERSON, REVIEW_EVENT -> labels.of(key, what);
            case DUTY, WARNING -> speech.prefix(subject.ref()) + labels.of(key, what);
        };
    }

    private String level(Change change, String title) {
        Level from = vocabulary.level(change.from());
        Level to = vocabulary.level(change.to());
        Locale locale = Locale.forLanguageTag(speech.language());
        return labels.of(
                to.rank() > from.rank() ? "since.LEVEL.up" : "since.LEVEL.down",
                speech.name(change.subject().ref()),
                title.toLowerCase(locale),
                speech.in(from.name()),
                speech.in(to.name()).toUpperCase(locale));
    }

    private String measure(Change change, String name) {
        String from = labels.of("outcome." + change.from());
        String to = labels.of("outcome." + change.to());
        if (!LISTED.contains(change.from())) {
            return labels.of("since.MEASURE.new", name, to);
        }
        return labels.of(LISTED.contains(change.to()) ? "since.MEASURE.other" : "since.MEASURE.gone", name, from, to);
    }

    private String time(Change change, String name) {
        Time from = vocabulary.times().time(change.from());
        Time to = vocabulary.times().time(change.to());
        String key = to.rank() < from.rank() ? "since.TIME.earlier" : "since.TIME.later";
        return labels.of(key, name, speech.in(from.name()), speech.in(to.name()));
    }

    private String planKey(Subject subject, String key) {
        return restricts(subject) ? key + ".restriction" : key;
    }

    private boolean restricts(Subject subject) {
        return Vocabulary.known(vocabulary.planItems(), subject.id()).restricts();
    }

    private String day(String state) {
        return state.equals(Change.ABSENT) ? labels.of("since.noDay") : labels.date(LocalDate.parse(state));
    }
}
