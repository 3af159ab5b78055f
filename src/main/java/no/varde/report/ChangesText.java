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
import no.varde.logic.Counterfactuals.Found;
import no.varde.rulebook.RuleBook;
import no.varde.vocabulary.OutcomeKind;
import no.varde.vocabulary.Vocabulary;

/** Says which answers, were they others, would change the list: what would come in, go out, or become of a level. */
public final class ChangesText {

    private static final Set<String> LISTED = Set.of(OutcomeKind.RECOMMENDED.name(), OutcomeKind.CONSIDER.name());

    private final RuleBook book;
    private final LocalDate asOf;
    private final Vocabulary vocabulary;
    private final Labels labels;
    private final Page page = new Page();
    private final Speech speech;
    private final OtherAnswersText said;

    private ChangesText(RuleBook book, LocalDate asOf, String language) {
        this.book = book;
        this.asOf = asOf;
        this.vocabulary = book.vocabulary();
        this.labels = new Labels(language);
        this.speech = new Speech(vocabulary, language, labels, page);
        this.said = new OtherAnswersText(speech, asOf);
    }

    /**
     * Returns changes as text with lines of at most 92 characters.
     *
     * @param most how many answers were changed together at most
     * @param language a language of the book
     */
    public static String of(RuleBook book, LocalDate asOf, Found found, int most, String language) {
        return new ChangesText(book, asOf, language).text(found, most);
    }

    private String text(Found found, int most) {
        page.line(speech.in(vocabulary.title()));
        page.line(labels.of(
                "book", labels.date(asOf), vocabulary.version(), book.sha256().substring(0, 12)));
        page.heading(labels.of("change"));
        page.line(labels.of("change.head"));
        page.line(labels.of(most == 1 ? "change.one" : "change.few", most));
        if (found.changes().isEmpty()) {
            page.blank().line(labels.of("change.none"));
        }
        levels(found.changes());
        measures("change.in", found.changes(), true);
        measures("change.out", found.changes(), false);
        if (found.cut()) {
            page.blank().line(labels.of("change.cut", found.changes().size()));
        }
        return page.toString();
    }

    /** What changes belong together: they do the same to the same part of the result. */
    private record Group(Subject subject, String to) {}

    private void levels(List<Change> changes) {
        Map<Group, List<Change>> groups = new LinkedHashMap<>();
        changes.stream()
                .filter(change -> change.subject().kind() == Kind.LEVEL)
                .forEach(change -> groups.computeIfAbsent(
                                new Group(change.subject(), change.to()), group -> new ArrayList<>())
                        .add(change));
        Locale locale = Locale.forLanguageTag(speech.language());
        groups.forEach((group, alike) -> {
            page.heading(labels.of(
                    "change.level",
                    speech.name(group.subject().ref()),
                    speech.in(vocabulary.levelTitle()).toLowerCase(locale),
                    speech.in(vocabulary.level(group.to()).name()).toUpperCase(locale)));
            said.lines(alike).forEach(line -> page.item("-", line));
        });
    }

    private void measures(String heading, List<Change> changes, boolean in) {
        Map<Group, List<Change>> groups = new LinkedHashMap<>();
        for (Change change : changes) {
            if (change.subject().kind() == Kind.MEASURE && LISTED.contains(change.to()) == in) {
                groups.computeIfAbsent(new Group(change.subject(), in ? change.to() : ""), group -> new ArrayList<>())
                        .add(change);
            }
        }
        if (!groups.isEmpty()) {
            page.heading(labels.of(heading));
        }
        groups.forEach((group, alike) -> {
            String name = speech.in(
                    Vocabulary.known(vocabulary.measures(), group.subject().id())
                            .name());
            String kind = in ? " (" + labels.of("outcome." + group.to()) + ")" : "";
            page.subheading(speech.prefix(group.subject().ref()) + name + kind);
            said.lines(alike).forEach(line -> page.item("-", line));
        });
    }
}
