package no.varde.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.varde.TheBook;
import no.varde.assessment.Assessment;
import no.varde.assessment.Person;
import no.varde.explanation.NextQuestions.Candidate;
import no.varde.vocabulary.Answer;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Reach;
import no.varde.vocabulary.Role;
import no.varde.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;

/** Asking the best question first, until no answer can change the list, gives the list of all answers with fewer. */
class NextQuestionTest {

    private static final Vocabulary VOCABULARY = TheBook.BOOK.vocabulary();
    private static final BookLogic LOGIC = new BookLogic(TheBook.DECIDER);
    private static final NextQuestion NEXT = new NextQuestion(LOGIC);

    /** The fixtures to ask through; all of them are many. */
    private static final String FIXTURES = System.getProperty("test.asking", "V01|V24");

    @Test
    void asking_only_what_can_change_the_list_ends_with_the_same_list_after_fewer_questions() {
        int asked = 0;
        int form = 0;
        for (Path file : TheBook.situations()) {
            if (file.getFileName().toString().matches("(" + FIXTURES + ").*")) {
                Interview interview = new Interview(TheBook.assessment(file));
                long start = System.nanoTime();
                interview.ask();
                System.out.printf(
                        "%s: %d of %d questions, %d ms%n",
                        file.getFileName(), interview.asked, interview.form, (System.nanoTime() - start) / 1_000_000);
                interview.assertSameList();
                asked += interview.asked;
                form += interview.form;
            }
        }
        System.out.println("together: " + asked + " of " + form + " questions");
        assertThat(asked).isLessThan(form);
    }

    @Test
    void what_is_best_comes_first_and_needs_the_fewest_answers() {
        Assessment assessment = TheBook.assessment(Path.of("fixtures/situations/V24-nesten-alt-er-ukjent.yaml"));
        List<Candidate> questions = NEXT.of(assessment).questions();
        assertThat(questions).extracting(Candidate::when).isSorted();
        assertThat(NEXT.best(assessment, Set.of())).contains(questions.get(0));
        assertThat(questions)
                .noneMatch(candidate -> candidate.asked().question().judgement());
    }

    @Test
    void the_first_page_on_which_something_matters_has_all_that_matters_on_it() {
        for (Path file : TheBook.situations()) {
            Assessment assessment = TheBook.assessment(file);
            List<Set<Asked>> pages = VOCABULARY.conversation().stream()
                    .filter(page -> page.concerns() != Role.MEMBER)
                    .map(page -> page.questions().stream()
                            .map(question -> new Asked(assessment.main().ref(), question))
                            .collect(Collectors.toSet()))
                    .toList();
            Set<Asked> all = NEXT.of(assessment).questions().stream()
                    .map(Candidate::asked)
                    .collect(Collectors.toSet());
            List<Set<Asked>> matter = pages.stream()
                    .map(page -> page.stream().filter(all::contains).collect(Collectors.toSet()))
                    .filter(page -> !page.isEmpty())
                    .toList();
            NextQuestion.FirstGroup first = NEXT.first(assessment, Set.of(), pages, Aim.LIST, Duration.ofMinutes(5));
            assertThat(first.matter()).as(file.toString()).isEqualTo(matter.isEmpty() ? Set.of() : matter.get(0));
            assertThat(first.idle()).doesNotContainAnyElementsOf(all);
        }
    }

    /** A helper who answers what is asked from what a fixture knows. */
    private static final class Interview {

        private final Assessment full;
        private Assessment told;
        private final Set<Asked> inVain = new HashSet<>();
        private int asked;
        private int form;

        Interview(Assessment full) {
            this.full = full;
            this.told = new Assessment(
                    full.asOf(),
                    start(full.main()),
                    full.members().stream().map(this::start).toList(),
                    full.logs());
            this.form = (int) (VOCABULARY.questions().size()
                    + (full.members().size() - 1)
                            * VOCABULARY.questions().values().stream()
                                    .filter(question -> question.reach() == Reach.MEMBER)
                                    .count());
        }

        /** Where the helper works, and what the helper thinks, is known before anything is asked. */
        private Person start(Person person) {
            Map<String, Answer> answers = new HashMap<>(person.answers());
            answers.keySet().removeIf(id -> {
                Question question = Vocabulary.known(VOCABULARY.questions(), id);
                return !id.equals("helper-role") && !question.judgement();
            });
            return new Person(person.ref(), answers);
        }

        void ask() {
            Optional<Candidate> next = NEXT.best(told, inVain);
            while (next.isPresent()) {
                answer(next.get().asked());
                next = NEXT.best(told, inVain);
            }
        }

        private void answer(Asked question) {
            asked++;
            String ref = question.ref();
            Answer answer = full.person(ref).person().answer(question.question().id());
            if (answer instanceof Answer.Unknown) {
                inVain.add(question);
                return;
            }
            Map<String, Answer> answers =
                    new HashMap<>(told.person(ref).person().answers());
            answers.put(question.question().id(), answer);
            told = told.with(new Person(ref, answers));
        }

        void assertSameList() {
            assertThat(Sought.of(TheBook.BOOK, Aim.LIST)
                            .differences(full.refs(), TheBook.DECIDER.facts(told), TheBook.DECIDER.facts(full)))
                    .isEmpty();
        }
    }
}
