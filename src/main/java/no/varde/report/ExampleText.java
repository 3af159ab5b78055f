package no.varde.report;

import java.util.ArrayList;
import java.util.List;
import no.varde.assessment.Assessment;
import no.varde.assessment.LogEntry;
import no.varde.assessment.Person;
import no.varde.vocabulary.Answer;
import no.varde.vocabulary.Log;
import no.varde.vocabulary.Question;
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

    /** Returns the questions in the order of the books. */
    private List<String> answers(Person person) {
        List<String> told = new ArrayList<>();
        for (int book = 0; book < vocabularies.size(); book++) {
            Vocabulary vocabulary = vocabularies.get(book);
            AnswerText text = new AnswerText(new Speech(vocabulary, language));
            for (Question question : vocabulary.questions().values()) {
                Answer answer = person.answers().get(question.id());
                if (answer != null && isFirst(book, question)) {
                    told.add(text.of(question, answer));
                }
            }
        }
        return told;
    }

    /** Says whether a question is asked by no book before this one. */
    private boolean isFirst(int book, Question question) {
        return vocabularies.stream().limit(book).noneMatch(earlier -> earlier.questions()
                .containsKey(question.id()));
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
