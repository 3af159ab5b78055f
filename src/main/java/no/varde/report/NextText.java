package no.varde.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import no.varde.decision.Change.Kind;
import no.varde.decision.Change.Subject;
import no.varde.explanation.NextQuestions;
import no.varde.explanation.NextQuestions.Candidate;
import no.varde.explanation.NextQuestions.When;
import no.varde.vocabulary.Text;
import no.varde.vocabulary.Vocabulary;

/** The questions to ask next as text, each with what its answer can change. */
public final class NextText {

    /** More than these tell no more about why to ask. */
    private static final int MOST_NAMED = 4;

    private final Vocabulary vocabulary;
    private final Labels labels;
    private final Page page = new Page();
    private final Speech speech;

    private NextText(Vocabulary vocabulary, String language) {
        this.vocabulary = vocabulary;
        this.speech = new Speech(vocabulary, language);
        this.labels = speech.labels();
    }

    /** Returns the questions as text, or that no further answer can change the list. */
    public static String of(NextQuestions next, Vocabulary vocabulary, String language) {
        return new NextText(vocabulary, language).text(next);
    }

    private String text(NextQuestions next) {
        page.line(speech.in(vocabulary.title()));
        page.line(labels.of(next.isDone() ? "next.done" : "next.head"));
        for (When when : When.values()) {
            List<Candidate> questions = next.questions().stream()
                    .filter(question -> question.when() == when)
                    .toList();
            if (!questions.isEmpty()) {
                page.heading(labels.of("next." + when));
                questions.forEach(this::question);
            }
        }
        return page.toString();
    }

    private void question(Candidate candidate) {
        page.item(
                "?",
                speech.prefix(candidate.asked().ref())
                        + speech.in(candidate.asked().question().ask()));
        if (!candidate.changes().isEmpty()) {
            page.detail("  ", labels.of("next.changes"), changes(candidate.changes()));
        }
    }

    /** Names levels and duties before measures, and of many the first ones. */
    private String changes(Set<Subject> changes) {
        List<String> named = new ArrayList<>();
        changes.stream()
                .filter(subject -> subject.kind() != Kind.MEASURE)
                .forEach(subject -> named.add(named(subject)));
        changes.stream()
                .filter(subject -> subject.kind() == Kind.MEASURE)
                .forEach(subject -> named.add(named(subject)));
        String first = String.join("; ", named.subList(0, Math.min(MOST_NAMED, named.size())));
        int left = named.size() - MOST_NAMED;
        return left <= 0 ? first : first + "; " + labels.of("next.more", left);
    }

    private String named(Subject subject) {
        Text text = SubjectText.of(subject, vocabulary);
        String name = text == null ? subject.id() : speech.in(text);
        Locale locale = Locale.forLanguageTag(speech.language());
        return speech.prefix(subject.ref()) + name.substring(0, 1).toLowerCase(locale) + name.substring(1);
    }
}
