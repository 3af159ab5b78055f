package no.varde.web;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.varde.vocabulary.Persons;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Role;
import no.varde.vocabulary.Scale;
import no.varde.vocabulary.Vocabulary;

/** A short and valid assessment made of the questions of any book: of each type the first question. */
final class AssessmentExample {

    private final Vocabulary vocabulary;
    private final LocalDate asOf;

    AssessmentExample(Vocabulary vocabulary, LocalDate asOf) {
        this.vocabulary = vocabulary;
        this.asOf = asOf;
    }

    Map<String, Object> example() {
        Map<String, Object> example = new LinkedHashMap<>();
        example.put("asOf", asOf.toString());
        example.put("answers", answers(Role.MAIN));
        Persons persons = vocabulary.persons();
        if (persons.list() != null) {
            Map<String, Object> member = new LinkedHashMap<>();
            member.put("ref", persons.member() + "-1");
            member.put("answers", answers(Role.MEMBER));
            example.put(persons.list(), List.of(member));
        }
        return example;
    }

    private Map<String, Object> answers(Role role) {
        Map<String, Object> answers = new LinkedHashMap<>();
        Set<String> types = new HashSet<>();
        for (Question question : vocabulary.questions().values()) {
            if (question.askedOf() == role
                    && question.onlyWith() == null
                    && types.add(question.scale().type())) {
                answers.put(question.id(), answer(question.scale()));
            }
        }
        return answers;
    }

    private Object answer(Scale scale) {
        return scale.match(new Scale.Cases<>(
                oneOf -> oneOf.constants().get(0),
                anyOf -> anyOf.members().subList(0, 1),
                whole -> whole.from(),
                day -> asOf.toString()));
    }
}
