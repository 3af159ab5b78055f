package no.varde.explanation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.varde.assessment.Assessment;
import no.varde.assessment.LogEntry;
import no.varde.assessment.Person;
import no.varde.decision.Decider;
import no.varde.rulebook.BookFiles;
import no.varde.rulebook.RuleBook;
import no.varde.vocabulary.Answer;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Reach;
import org.jspecify.annotations.Nullable;

/** The book about a garden is so small that every assessment of one plant can be tried. */
final class GardenCases {

    static final Decider DECIDER = new Decider(book());

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Map<String, List<Answer>> ANSWERS = Map.of(
            "wind", List.of(Answer.UNKNOWN, new Answer.Whole(3), new Answer.Whole(8)),
            "covers",
                    List.of(
                            Answer.UNKNOWN,
                            new Answer.Choices(List.of()),
                            new Answer.Choices(List.of("FLEECE")),
                            new Answer.Choices(List.of("STRAW")),
                            new Answer.Choices(List.of("FLEECE", "STRAW"))));
    private static final List<Answer> YES_NO =
            List.of(Answer.UNKNOWN, new Answer.Choice("YES"), new Answer.Choice("NO"));

    private GardenCases() {}

    private static RuleBook book() {
        try {
            return RuleBook.read(BookFiles.in(Path.of("src/test/resources/books/garden")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns every valid assessment of a garden with one plant, one for each way in which answers can lie in cells. */
    static List<Assessment> all() {
        List<Assessment> all = new ArrayList<>();
        for (Map<String, Answer> main : persons(false)) {
            if (isValid(main)) {
                for (Map<String, Answer> plant : persons(true)) {
                    all.add(assessment(main, plant, null));
                    all.add(assessment(main, plant, new LogEntry(Map.of("what", new Answer.Choices(List.of("COLD"))))));
                }
            }
        }
        return all;
    }

    private static Assessment assessment(
            Map<String, Answer> main, Map<String, Answer> plant, @Nullable LogEntry night) {
        return new Assessment(
                TODAY,
                new Person("garden", main),
                List.of(new Person("plant-1", plant)),
                Map.of("nights", night == null ? List.of() : List.of(night)));
    }

    private static List<Map<String, Answer>> persons(boolean member) {
        List<Map<String, Answer>> persons = List.of(Map.of());
        for (Question question : DECIDER.book().vocabulary().questions().values()) {
            if ((question.reach() == Reach.MEMBER) == member) {
                List<Map<String, Answer>> more = new ArrayList<>();
                for (Map<String, Answer> person : persons) {
                    for (Answer answer : ANSWERS.getOrDefault(question.id(), YES_NO)) {
                        Map<String, Answer> answers = new HashMap<>(person);
                        answers.put(question.id(), answer);
                        more.add(answers);
                    }
                }
                persons = more;
            }
        }
        return persons;
    }

    /** A roof that is tight is there, and what is known not to be there is not asked about. */
    private static boolean isValid(Map<String, Answer> main) {
        return !new Answer.Choice("YES").equals(main.get("roof-tight"))
                || !new Answer.Choice("NO").equals(main.get("has-roof"));
    }
}
