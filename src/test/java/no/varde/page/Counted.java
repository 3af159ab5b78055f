package no.varde.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import no.varde.TheBook;
import no.varde.assessment.Assessment;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Reach;
import no.varde.vocabulary.Vocabulary;

/**
 * Counts what somebody goes through on the way to the result. A list of which is ticked what is so, with one answer for
 * the rest, is one question; each row of it is a field. The same question about several children is one, and a field for
 * each. No question is seen that an answer has made pointless.
 */
final class Counted implements Eyes {

    private static final int MOST_PAGES = 15;
    private static final int MOST_QUESTIONS = 35;

    /** Not to be answered one by one, yet to be read. */
    private static final int MOST_FIELDS = 90;

    private static final Set<String> ASKING_NOTHING = Set.of("front", "enough");
    private static final Vocabulary VOCABULARY = TheBook.BOOK.vocabulary();

    private final Screen screen;
    private final Assessment situation;
    private final List<String> pages = new ArrayList<>();
    private final Set<String> questions = new LinkedHashSet<>();
    private int fields;

    Counted(Screen screen, Assessment situation) {
        this.screen = screen;
        this.situation = situation;
    }

    @Override
    public void come(String place) {
        pages.add(place);
    }

    @Override
    public void leave(String place) {
        for (Screen.Question question : screen.questions()) {
            String name = question.name().split("_")[0];
            String list = question.rest();
            String[] asked = name.split("--");
            questions.add(place + " " + (list.isEmpty() ? asked[0] : list.split("--")[0]));
            fields++;
            if (!name.equals("antall")) {
                isNotPointless(
                        Vocabulary.known(VOCABULARY.questions(), asked[0]),
                        asked.length == 1 ? situation.main().ref() : asked[1]);
            }
        }
    }

    private void isNotPointless(Question question, String ref) {
        assertThat(VOCABULARY
                        .askedWith(question)
                        .isClosed(gate -> gate.isClosed(situation
                                .person(
                                        gate.question().reach() == Reach.MEMBER
                                                ? ref
                                                : situation.main().ref())
                                .person()
                                .answer(gate.question().id()))))
                .as("`" + question.id() + "` is asked, though another answer has made it pointless")
                .isFalse();
    }

    /** Fails where it is more than somebody has the time for, or a page comes twice. */
    void isLittle() {
        assertThat(asking()).doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(MOST_PAGES);
        assertThat(questions).hasSizeLessThanOrEqualTo(MOST_QUESTIONS);
        assertThat(fields).as("fields").isLessThanOrEqualTo(MOST_FIELDS);
    }

    private List<String> asking() {
        return pages.stream().filter(place -> !ASKING_NOTHING.contains(place)).toList();
    }

    @Override
    public String toString() {
        return asking().size() + " pages, " + questions.size() + " questions, " + fields + " fields";
    }
}
