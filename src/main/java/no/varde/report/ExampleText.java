package no.varde.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.varde.assessment.Assessment;
import no.varde.assessment.LogEntry;
import no.varde.assessment.Person;
import no.varde.vocabulary.Answer;
import no.varde.vocabulary.Log;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Text;
import no.varde.vocabulary.Vocabulary;

/** Says a case of two books as questions and answers. */
final class ExampleText {

    private final List<Vocabulary> vocabularies;
    private final String language;
    private final Labels labels;

    /** @param vocabularies of the new book, and of the old one */
    ExampleText(List<Vocabulary> vocabularies, String language, Labels labels) {
        this.vocabularies = vocabularies;
        this.language = language;
        this.labels = labels;
    }

    String of(Assessment example) {
        List<String> told = new ArrayList<>(answers(example.main()));
        example.members().forEach(member -> {
            String name = new Speech(vocabularies.get(0), language).name(member.ref());
            told.add(name + (member.answers().isEmpty() ? "." : ": " + String.join(" ", answers(member))));
        });
        example.logs().forEach((id, entries) -> entries.forEach(entry -> told.add(entry(id, entry))));
        return told.isEmpty() ? labels.of("diff.nothing") : String.join(" ", told);
    }

    /** Returns the questions in the order of the books, each as the first book words it that takes its answer. */
    private List<String> answers(Person person) {
        List<String> told = new ArrayList<>();
        Set<String> ids = new LinkedHashSet<>();
        vocabularies.forEach(vocabulary -> ids.addAll(vocabulary.questions().keySet()));
        for (String id : ids) {
            Answer answer = person.answers().get(id);
            if (answer != null) {
                told.add(answered(id, answer));
            }
        }
        return told;
    }

    private String answered(String id, Answer answer) {
        List<Vocabulary> asking = vocabularies.stream()
                .filter(vocabulary -> vocabulary.questions().containsKey(id))
                .toList();
        Vocabulary first = asking.stream()
                .filter(vocabulary -> Vocabulary.known(vocabulary.questions(), id)
                        .scale()
                        .taken(answer)
                        .equals(answer))
                .findFirst()
                .orElse(asking.get(0));
        Map<String, Text> labels = new HashMap<>();
        asking.forEach(vocabulary ->
                Vocabulary.known(vocabulary.questions(), id).labels().forEach(labels::putIfAbsent));
        Question question = Vocabulary.known(first.questions(), id);
        labels.putAll(question.labels());
        return new AnswerText(new Speech(first, language)).of(question, answer, labels);
    }

    private String entry(String id, LogEntry entry) {
        for (Vocabulary vocabulary : vocabularies) {
            Log log = vocabulary.logs().get(id);
            if (log != null) {
                Speech speech = new Speech(vocabulary, language);
                return speech.in(log.name()) + ": " + told(log, entry, new AnswerText(speech)) + ".";
            }
        }
        return id;
    }

    private static String told(Log log, LogEntry entry, AnswerText text) {
        List<String> told = new ArrayList<>();
        log.fields().values().forEach(field -> {
            Answer answer = entry.told().get(field.id());
            if (answer != null) {
                told.add(text.word(answer, field.labels()));
            }
        });
        return String.join(", ", told);
    }
}
