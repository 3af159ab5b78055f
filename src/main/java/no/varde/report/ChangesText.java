package no.varde.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import no.varde.decision.Change;
import no.varde.explanation.Counterfactuals.Found;
import no.varde.rulebook.RuleBook;
import no.varde.vocabulary.Vocabulary;

/** Says which answers, were they others, would change the list: what would come in, go out, or become of a level. */
public final class ChangesText {

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
        this.speech = new Speech(vocabulary, language);
        this.labels = speech.labels();
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
        page.line(labels.ofBook("book", asOf, book.identity()));
        page.heading(labels.of("change"));
        page.line(labels.of("change.head"));
        page.line(labels.of(most == 1 ? "change.one" : "change.few", most));
        if (found.changes().isEmpty()) {
            page.blank().line(labels.of("change.none"));
        }
        levels(found.changes());
        measures("change.in", AlikeChanges.comingIn(found.changes()));
        measures("change.out", AlikeChanges.goingOut(found.changes()));
        if (found.cut()) {
            page.blank().line(labels.of("change.cut", found.changes().size()));
        }
        return page.toString();
    }

    private void levels(List<Change> changes) {
        Locale locale = Locale.forLanguageTag(speech.language());
        for (AlikeChanges alike : AlikeChanges.ofLevels(changes)) {
            page.heading(labels.of(
                    "change.level",
                    speech.name(alike.subject().ref()),
                    speech.in(vocabulary.levelTitle()).toLowerCase(locale),
                    speech.in(vocabulary.level(alike.to()).name()).toUpperCase(locale)));
            said.lines(alike.changes()).forEach(line -> page.item("-", line));
        }
    }

    private void measures(String heading, List<AlikeChanges> groups) {
        if (!groups.isEmpty()) {
            page.heading(labels.of(heading));
        }
        for (AlikeChanges alike : groups) {
            String name = speech.in(
                    Vocabulary.known(vocabulary.measures(), alike.subject().id())
                            .name());
            String kind = alike.to().isEmpty() ? "" : " (" + labels.of("outcome." + alike.to()) + ")";
            page.subheading(speech.prefix(alike.subject().ref()) + name + kind);
            said.lines(alike.changes()).forEach(line -> page.item("-", line));
        }
    }
}
