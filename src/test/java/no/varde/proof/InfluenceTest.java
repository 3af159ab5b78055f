package no.varde.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.varde.TheBook;
import no.varde.difference.Edit;
import no.varde.difference.Reads;
import no.varde.difference.Topic;
import no.varde.rulebook.RuleBook;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Role;
import org.junit.jupiter.api.Test;

/** What an answer can have a part in, held to what the same things rest on, which is searched the other way. */
class InfluenceTest {

    private static final RuleBook BOOK = TheBook.BOOK;
    private static final Influence INFLUENCE = new Influence(BOOK);

    @Test
    void an_answer_has_a_part_in_each_measure_that_rests_on_it_or_in_the_level() {
        Reads reads = new Reads(BOOK);
        List<String> missed = new ArrayList<>();
        for (Question question : BOOK.vocabulary().questions().values()) {
            Influence.Reached reached = INFLUENCE.reached(question);
            for (String measure : BOOK.vocabulary().measures().keySet()) {
                if (rests(reads, Topic.About.MEASURE, measure, question)
                        && !reached.level()
                        && !reached.measures().contains(measure)) {
                    missed.add(question.id() + " → " + measure);
                }
            }
        }
        assertThat(missed).isEmpty();
    }

    @Test
    void nothing_that_an_answer_has_a_part_in_rests_on_other_answers_alone() {
        Reads reads = new Reads(BOOK);
        List<String> tooMany = new ArrayList<>();
        for (Question question : BOOK.vocabulary().questions().values()) {
            Influence.Reached reached = INFLUENCE.reached(question);
            reached.measures().stream()
                    .filter(measure -> restsOnNone(reads, Topic.About.MEASURE, measure, question))
                    .forEach(measure -> tooMany.add(question.id() + " → " + measure));
            reached.duties().stream()
                    .filter(duty -> restsOnNone(reads, Topic.About.DUTY, duty, question))
                    .forEach(duty -> tooMany.add(question.id() + " → " + duty));
            reached.warnings().stream()
                    .filter(warning -> restsOnNone(reads, Topic.About.WARNING, warning, question))
                    .forEach(warning -> tooMany.add(question.id() + " → " + warning));
        }
        assertThat(tooMany).isEmpty();
    }

    @Test
    void a_question_that_no_rule_asks_has_a_part_in_nothing() {
        Set<Question> unasked = new HashSet<>(BOOK.vocabulary().questions().values());
        unasked.removeIf(question -> !BOOK.spareSentences().isUnasked(question)
                || related(question).stream()
                        .anyMatch(other -> !BOOK.spareSentences().isUnasked(other)));
        assertThat(unasked).isNotEmpty().allSatisfy(question -> {
            assertThat(INFLUENCE.asking(question)).isEmpty();
            assertThat(INFLUENCE.counting(question)).isEmpty();
            assertThat(INFLUENCE.reached(question).measures()).isEmpty();
            assertThat(INFLUENCE.reached(question).level()).isFalse();
        });
    }

    private static boolean restsOnNone(Reads reads, Topic.About part, String id, Question question) {
        return related(question).stream().noneMatch(other -> rests(reads, part, id, other));
    }

    private static boolean rests(Reads reads, Topic.About part, String id, Question question) {
        return reads.of(new Topic(Role.MAIN, part, id)).contains(new Reads.Key(Edit.Part.QUESTION, question.id()));
    }

    /** Returns a question and those that its answer implies something of, or is implied by. */
    private static Set<Question> related(Question question) {
        Set<Question> related = new HashSet<>(Set.of(question));
        boolean grown = true;
        while (grown) {
            Set<Question> more = new HashSet<>(related);
            for (Question other : BOOK.vocabulary().questions().values()) {
                if (other.onlyWith() != null) {
                    Question needed =
                            BOOK.vocabulary().questions().get(other.onlyWith().question());
                    if (related.contains(other) || related.contains(needed)) {
                        more.add(other);
                        more.add(needed);
                    }
                }
            }
            grown = more.size() > related.size();
            related = more;
        }
        return related;
    }
}
