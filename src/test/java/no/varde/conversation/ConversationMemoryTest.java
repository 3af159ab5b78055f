package no.varde.conversation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import no.varde.TheBook;
import no.varde.assessment.Assessment;
import no.varde.assessment.AssessmentReader;
import no.varde.document.Document;
import no.varde.explanation.Aim;
import no.varde.explanation.Asked;
import no.varde.explanation.BookLogic;
import no.varde.explanation.NextQuestion;
import no.varde.vocabulary.Log;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Reach;
import no.varde.vocabulary.Scale;
import no.varde.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;

/** The memory of all conversations is bounded: that of the largest one, as often as there can be one. */
class ConversationMemoryTest {

    /** {@code src/docs/running.md} says so. */
    private static final long MOST_BYTES = 130_000;

    private static final long LEAST_BYTES = 30_000;
    private static final int MANY = 60;
    private static final int MOST_TRIES = 4;

    private final Vocabulary vocabulary = TheBook.BOOK.vocabulary();
    private final Interview interview = new Interview(vocabulary, new NextQuestion(new BookLogic(TheBook.DECIDER)));

    @Test
    void the_largest_conversation_with_every_answer_takes_no_more_than_is_said() {
        assertThat(leastBytesOf(true)).isBetween(LEAST_BYTES, MOST_BYTES);
    }

    @Test
    void the_largest_conversation_with_everything_asked_in_vain_takes_no_more_than_is_said() {
        assertThat(leastBytesOf(false)).isBetween(LEAST_BYTES, MOST_BYTES);
    }

    /** Measures again where it seems too much: a service of another test may be at work in the same process. */
    private long leastBytesOf(boolean answered) {
        long bytes = bytesOf(answered);
        for (int i = 1; i < MOST_TRIES && bytes > MOST_BYTES; i++) {
            bytes = Math.min(bytes, bytesOf(answered));
        }
        return bytes;
    }

    private long bytesOf(boolean answered) {
        byte[] file = yaml(answered).getBytes(UTF_8);
        List<Conversation> all = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            all.add(largest(file));
        }
        long with = used();
        all.clear();
        return (with - used()) / MANY;
    }

    private static long used() {
        for (int i = 0; i < 4; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /** Returns a conversation of an upload in which every page was shown and everything proved that can be. */
    private Conversation largest(byte[] file) {
        AssessmentReader.Result read = AssessmentReader.read(
                vocabulary, Document.read("notat.yaml", file, Document.Format.YAML), TheBook.TODAY);
        assertThat(read.faults()).isEmpty();
        Assessment given = Objects.requireNonNull(read.assessment());
        Conversation shown = new Conversation(given, Set.of(), true, Pace.JUDGEMENT, null, List.of());
        Set<Asked> open = open(given);
        return new Conversation(
                given,
                open,
                true,
                Pace.JUDGEMENT,
                new Proved(
                        given,
                        Set.copyOf(new ArrayList<>(open)),
                        Set.of(),
                        Map.of(Aim.LIST, open(given), Aim.FIRST_SCREEN, open(given))),
                interview.stops(shown));
    }

    private Set<Asked> open(Assessment given) {
        return given.persons().stream()
                .flatMap(person -> vocabulary.questions().values().stream()
                        .filter(question -> (question.reach() == Reach.MEMBER) == (person.number() > 0))
                        .filter(question -> !person.person().answers().containsKey(question.id()))
                        .map(question -> new Asked(person.ref(), question)))
                .collect(Collectors.toSet());
    }

    private String yaml(boolean answered) {
        StringBuilder yaml = new StringBuilder("asOf: 2026-11-22\n");
        if (answered) {
            yaml.append("answers:\n").append(answers(false, "  "));
        }
        yaml.append("children:\n");
        for (int i = 1; i <= AssessmentReader.MOST_MEMBERS; i++) {
            yaml.append("- ref: child-").append(i).append('\n');
            yaml.append(answered ? "  answers:\n" + answers(true, "    ") : "");
        }
        for (Log log : vocabulary.logs().values()) {
            yaml.append(log.id()).append(":\n");
            for (int i = 0; i < AssessmentReader.MOST_LOG_ENTRIES; i++) {
                String day = "2024-01-%02d".formatted(i % 28 + 1);
                yaml.append(log.fields().values().stream()
                        .map(field -> field.id() + ": " + written(field.scale(), day))
                        .collect(Collectors.joining(", ", "- {", "}\n")));
            }
        }
        return yaml.toString();
    }

    private String answers(boolean ofMember, String indent) {
        return vocabulary.questions().values().stream()
                .filter(question -> (question.reach() == Reach.MEMBER) == ofMember)
                .filter(question -> question.onlyWith() == null)
                .filter(this::canStandBesideAllOthers)
                .map(question -> indent + question.id() + ": " + written(question.scale(), "2024-01-10") + "\n")
                .collect(Collectors.joining());
    }

    private boolean canStandBesideAllOthers(Question question) {
        return vocabulary.impossible().stream()
                .noneMatch(entry -> entry.where().stream().anyMatch(band -> band.slot() == question.slot()));
    }

    private static String written(Scale scale, String day) {
        return scale.match(new Scale.Cases<>(
                oneOf -> oneOf.constants().get(0),
                anyOf -> anyOf.members().toString(),
                whole -> String.valueOf(whole.from()),
                anyDay -> day));
    }
}
