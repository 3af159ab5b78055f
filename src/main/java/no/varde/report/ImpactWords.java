package no.varde.report;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import no.varde.impact.Moved;
import no.varde.impact.Subject;
import no.varde.vocabulary.Level;
import no.varde.vocabulary.Persons;
import no.varde.vocabulary.Role;
import no.varde.vocabulary.Text;
import no.varde.vocabulary.Time;
import no.varde.vocabulary.Vocabulary;

/**
 * Names what two books say something of, and what they say; as the new book does where it can.
 *
 * @param vocabularies that of the new book first
 */
record ImpactWords(List<Vocabulary> vocabularies, String language, Labels labels) {

    /** Returns what the books call a subject. */
    String name(Subject subject) {
        if (subject.kind() == Subject.Kind.LEVEL) {
            Vocabulary present = vocabularies.get(0);
            return present.levelTitle().in(language) + " ("
                    + person(present.persons(), subject.role()).toLowerCase(Locale.forLanguageTag(language)) + ")";
        }
        return vocabularies.stream()
                .flatMap(vocabulary -> vocabulary.nameOf(subject.id()).stream())
                .findFirst()
                .map(name -> name.in(language))
                .orElse(subject.id());
    }

    private String person(Persons persons, Role role) {
        Text name = persons.memberName();
        return (role == Role.MAIN || name == null ? persons.mainName() : name).in(language);
    }

    /** Returns what is said of a subject. */
    String said(Subject subject, String said) {
        return switch (subject.kind()) {
            case LEVEL -> named(said, vocabulary -> vocabulary.levels().stream(), Level::id, Level::name);
            case DUTY -> labels.of("impact.duty." + said);
            case MEASURE -> labels.of("outcome." + said);
            case TIME ->
                said.equals(Moved.NOTHING)
                        ? labels.of("diff.noTime")
                        : labels.of(
                                "diff.time",
                                named(said, vocabulary -> vocabulary.times().times().stream(), Time::id, Time::name));
        };
    }

    private <E> String named(
            String id, Function<Vocabulary, Stream<E>> entries, Function<E, String> ids, Function<E, Text> names) {
        return vocabularies.stream()
                .flatMap(entries)
                .filter(entry -> ids.apply(entry).equals(id))
                .findFirst()
                .map(entry -> names.apply(entry).in(language))
                .orElse(id);
    }
}
