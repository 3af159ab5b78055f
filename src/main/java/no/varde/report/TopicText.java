package no.varde.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import no.varde.difference.Move;
import no.varde.difference.Topic;
import no.varde.vocabulary.Level;
import no.varde.vocabulary.PlanItem;
import no.varde.vocabulary.Review;
import no.varde.vocabulary.Role;
import no.varde.vocabulary.Text;
import no.varde.vocabulary.Time;
import no.varde.vocabulary.Vocabulary;
import no.varde.vocabulary.Warning;

/** What two books call the subjects that they speak of, in one language: the name of the new book where it has one. */
final class TopicText {

    private final List<Vocabulary> vocabularies;
    private final String language;
    private final Labels labels;

    /** @param vocabularies of the new book, and of the old one */
    TopicText(List<Vocabulary> vocabularies, String language, Labels labels) {
        this.vocabularies = vocabularies;
        this.language = language;
        this.labels = labels;
    }

    /** Returns the name of a subject, and whose it is where it is not the main person's. */
    String name(Topic subject) {
        String name = first(vocabulary -> text(subject, vocabulary)).orElse(subject.id());
        return subject.role() == Role.MAIN ? name : name + " (" + member().toLowerCase(locale()) + ")";
    }

    private Locale locale() {
        return Locale.forLanguageTag(language);
    }

    private String member() {
        return first(vocabulary ->
                        Stream.ofNullable(vocabulary.persons().memberName()).map(name -> name.in(language)))
                .orElse("");
    }

    private Optional<String> first(Function<Vocabulary, Stream<String>> named) {
        return vocabularies.stream().flatMap(named).findFirst();
    }

    private Stream<String> text(Topic subject, Vocabulary vocabulary) {
        String id = subject.id();
        return switch (subject.about()) {
            case LEVEL -> Stream.of(vocabulary.levelTitle().in(language));
            case MEASURE, DUTY, TIME -> vocabulary.nameOf(id).stream().map(this::in);
            case WARNING ->
                Stream.ofNullable(vocabulary.warnings().get(id))
                        .map(Warning::text)
                        .map(this::in);
            case PLAN ->
                Stream.ofNullable(vocabulary.planItems().get(id))
                        .map(PlanItem::text)
                        .map(this::in);
            case REVIEW -> Stream.ofNullable(vocabulary.reviews().get(id)).map(this::review);
        };
    }

    private String in(Text text) {
        return text.in(language);
    }

    /** Returns when to assess again. */
    String review(Review review) {
        return review.match(
                new Review.Cases<>(clock -> labels.of("diff.days", clock.days()), event -> in(event.text())));
    }

    /** Returns the ways in which a subject changes, in one phrase; an empty one where being said or not is all. */
    String ways(Move move) {
        Stream<String> ways = move.ways().stream()
                .map(way -> way(move.subject(), way.from(), way.to()))
                .distinct();
        return String.join("; ", ways.toList());
    }

    /** Returns how a subject changes. */
    String way(Topic subject, String from, String to) {
        return switch (subject.about()) {
            case DUTY, WARNING, PLAN, REVIEW -> "";
            default -> labels.of("diff.way", value(subject, from), value(subject, to));
        };
    }

    private String value(Topic subject, String value) {
        return switch (subject.about()) {
            case MEASURE -> labels.of("outcome." + value);
            case LEVEL -> level(value);
            case TIME ->
                value.equals(Topic.NOT_SAID)
                        ? labels.of("diff.noTime")
                        : first(vocabulary -> vocabulary.times().times().stream()
                                        .filter(time -> time.id().equals(value))
                                        .map(Time::name)
                                        .map(this::in))
                                .orElse(value);
            default -> labels.of(value.equals(Topic.SAID) ? "answer.yes" : "answer.no");
        };
    }

    /** Returns the name of a level. */
    String level(String id) {
        return first(vocabulary -> vocabulary.levels().stream()
                        .filter(level -> level.id().equals(id))
                        .map(Level::name)
                        .map(this::in))
                .orElse(id);
    }

    /** Returns the name of a measure. */
    String measure(String id) {
        return first(vocabulary -> vocabulary.nameOf(id).stream().map(this::in)).orElse(id);
    }

    /** Returns what the finding of an id says. */
    String finding(String id) {
        return first(vocabulary ->
                        Stream.ofNullable(vocabulary.findings().get(id)).map(finding -> in(finding.clause())))
                .orElse(id);
    }
}
