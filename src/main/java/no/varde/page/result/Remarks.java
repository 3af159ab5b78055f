package no.varde.page.result;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import no.varde.assessment.Assessment;
import no.varde.assessment.Person;
import no.varde.page.Words;
import no.varde.report.Wording;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** What is to be said of answers all the same: a day that lies ahead, and a question that has since been split. */
final class Remarks {

    private final Vocabulary vocabulary;
    private final Wording wording;
    private final Words words;

    Remarks(Vocabulary vocabulary, Wording wording, Words words) {
        this.vocabulary = vocabulary;
        this.wording = wording;
        this.words = words;
    }

    /**
     * Returns what is to be said.
     *
     * @param former what was told last time; null where this is the first, and nothing can have been split since
     */
    List<String> on(Assessment assessment, @Nullable Assessment former, LocalDate today) {
        List<String> remarks = new ArrayList<>();
        if (assessment.asOf().isAfter(today)) {
            remarks.add(words.of("result.remark.ahead", wording.date(assessment.asOf()), wording.date(today)));
        }
        if (former != null) {
            assessment.persons().forEach(person -> vocabulary.questions().values().stream()
                    .filter(question -> isSplit(question, person.person()))
                    .forEach(question -> remarks.add(wording.of(person.ref(), split(question)))));
        }
        return remarks;
    }

    private static boolean isSplit(Question question, Person person) {
        return !question.splitInto().isEmpty()
                && person.answer(question.id()).isKnown()
                && question.splitInto().stream()
                        .noneMatch(part -> person.answer(part).isKnown());
    }

    private String split(Question question) {
        String parts = question.splitInto().stream()
                .map(part -> wording.in(
                        Vocabulary.known(vocabulary.questions(), part).ask()))
                .collect(Collectors.joining(" "));
        return words.of("result.remark.split", wording.in(question.ask()), parts);
    }
}
