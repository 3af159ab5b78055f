package no.varde.page.conversation;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.varde.assessment.Assessment;
import no.varde.assessment.Person;
import no.varde.interview.Draft;
import no.varde.interview.FieldFault;
import no.varde.interview.Interview;
import no.varde.interview.Pace;
import no.varde.interview.Stop;
import no.varde.page.Conversations.Held;
import no.varde.page.PersonNames;
import no.varde.page.Words;
import no.varde.rulebook.RuleBook;
import no.varde.vocabulary.Question;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes a form of each page of the conversation. */
@Component
public final class AssessmentForms {

    private final RuleBook book;
    private final Interview interview;
    private final MessageSource messages;

    AssessmentForms(RuleBook book, Interview interview, MessageSource messages) {
        this.book = book;
        this.interview = interview;
        this.messages = messages;
    }

    Words words(Locale locale) {
        return new Words(messages, locale);
    }

    /** Returns what tells a page from the others while a conversation lasts. */
    static String place(Stop stop) {
        return stop.page().id() + " " + stop.ref();
    }

    /** Returns the page that a form came from, or else the one of a number; null where there is none such. */
    static @Nullable Stop stop(Draft draft, String number, @Nullable String place) {
        List<Stop> trail = draft.trail();
        if (place != null) {
            return trail.stream()
                    .filter(stop -> place(stop).equals(place))
                    .findFirst()
                    .orElse(null);
        }
        int index = number.matches("\\d{1,4}") ? Integer.parseInt(number) - 1 : -1;
        return index < 0 || index >= trail.size() ? null : trail.get(index);
    }

    /** Returns a page with the present answers. */
    AssessmentForm of(Held held, Stop stop, Locale locale) {
        return of(held, stop, locale, Map.of(), List.of());
    }

    /** Returns a page as it was sent, with what is wrong on it. */
    AssessmentForm of(Held held, Stop stop, Locale locale, Map<String, List<String>> sent, List<FieldFault> faults) {
        Words words = words(locale);
        Draft draft = held.draft();
        Map<String, String> wrong = new HashMap<>();
        faults.forEach(fault -> wrong.putIfAbsent(fault.question().id(), FaultWords.of(fault, words)));
        AssessmentFields fields = new AssessmentFields(words);
        List<AssessmentField> shown = questions(draft, stop, wrong).stream()
                .map(question -> fields.of(
                        question,
                        faults.isEmpty() ? written(draft, stop, question) : sent.getOrDefault(question.id(), List.of()),
                        wrong.get(question.id())))
                .toList();
        return new AssessmentForm(
                held.token(),
                held.changes(),
                draft.number(stop),
                place(stop),
                new PersonNames(book.vocabulary(), words).ofMember(draft.given(), stop.ref()),
                words.in(stop.page().heading()),
                stop.page().why() == null ? null : words.in(stop.page().why()),
                stop.page().asksForJudgement(),
                shown);
    }

    /** Returns the questions of a page; all of it where none can matter any more, since somebody came back to it. */
    private List<Question> questions(Draft draft, Stop stop, Map<String, String> wrong) {
        List<Question> some = interview.questions(draft, stop);
        List<Question> chosen = some.isEmpty() ? interview.questions(draft.at(Pace.EVERYTHING), stop) : some;
        return stop.page().questions().stream()
                .filter(question -> chosen.contains(question) || wrong.containsKey(question.id()))
                .toList();
    }

    private static List<String> written(Draft draft, Stop stop, Question question) {
        boolean isInVain = draft.inVain().stream()
                .anyMatch(asked ->
                        asked.ref().equals(stop.ref()) && asked.question().equals(question));
        return AssessmentFields.written(person(draft.given(), stop.ref()).answer(question.id()), isInVain);
    }

    public static Person person(Assessment assessment, String ref) {
        return assessment.members().stream()
                .filter(member -> member.ref().equals(ref))
                .findFirst()
                .orElse(assessment.main());
    }
}
