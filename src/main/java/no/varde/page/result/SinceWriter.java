package no.varde.page.result;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.varde.assessment.AssessedPerson;
import no.varde.assessment.Assessment;
import no.varde.conversation.Conversation;
import no.varde.conversation.LastTime;
import no.varde.decision.Comparison;
import no.varde.decision.Decision.NextReview;
import no.varde.page.BecameWords;
import no.varde.page.Conversations.Held;
import no.varde.page.Words;
import no.varde.report.SinceLines;
import no.varde.report.Wording;
import no.varde.vocabulary.Answer;
import no.varde.vocabulary.Text;
import no.varde.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Writes what a result begins with where an assessment was gone on with. */
final class SinceWriter {

    private final Held held;
    private final Vocabulary vocabulary;
    private final Wording wording;
    private final Words words;

    SinceWriter(Held held, Wording wording, Words words) {
        this.held = held;
        this.vocabulary = held.vocabulary();
        this.wording = wording;
        this.words = words;
    }

    /** Returns what has changed since last time; null where there is no last time. */
    @Nullable
    SinceView written() {
        Assessment former = held.followed().former();
        if (former == null) {
            return null;
        }
        Conversation conversation = held.conversation();
        List<LastTime> open = held.interview().lastTime(conversation, former);
        Comparison comparison = held.served().comparer().compare(former, asLastTold(open));
        SinceLines lines = wording.since();
        return new SinceView(
                words.date(former.asOf()),
                open.size(),
                lines.levels(comparison),
                toDo(),
                ended(former),
                lines.lifted(comparison),
                lines.of(comparison));
    }

    /**
     * What nobody has been asked for since is compared as it was: that an answer is not known yet is no change, and no
     * reason to lift anything.
     */
    private Assessment asLastTold(List<LastTime> open) {
        return held.interview().confirmed(held.conversation(), open).given();
    }

    private List<String> toDo() {
        Assessment given = held.conversation().given();
        return held.followed().became().stream()
                .filter(one -> given.find(one.ref()).isPresent())
                .filter(one -> one.kind(vocabulary).toDo())
                .map(one -> wording.of(
                        one.ref(),
                        words.of(
                                "since.to-do",
                                words.in(one.measure(vocabulary).name()),
                                BecameWords.of(one, vocabulary, words))))
                .toList();
    }

    /** Returns what ran out on a day that an answer told, and the day by which to assess again. */
    private List<String> ended(Assessment former) {
        LocalDate today = held.conversation().given().asOf();
        List<String> ended = new ArrayList<>();
        vocabulary.again().ends().forEach((question, name) -> {
            for (AssessedPerson person : former.persons()) {
                day(question, person, former)
                        .filter(day -> day.date().isBefore(today))
                        .ifPresent(day -> ended.add(ended(person.ref(), name, day)));
            }
        });
        NextReview review = held.served().decider().decide(former).review();
        LocalDate by = review == null ? null : review.by();
        if (by != null && by.isBefore(today)) {
            ended.add(words.of("since.review", words.date(by)));
        }
        return ended;
    }

    private String ended(String ref, Text name, Answer.Day day) {
        return wording.of(
                ref, words.of(day.isRough() ? "since.ended.roughly" : "since.ended", words.in(name), words.day(day)));
    }

    /** Returns the day that somebody tells now, or else told last time. */
    private Optional<Answer.Day> day(String question, AssessedPerson before, Assessment former) {
        Answer now = held.conversation()
                .given()
                .find(before.ref())
                .map(person -> person.person().answer(question))
                .orElse(Answer.UNKNOWN);
        Answer answer =
                now.isKnown() ? now : former.person(before.ref()).person().answer(question);
        return answer.match(new Answer.Cases<>(
                unknown -> Optional.empty(),
                choice -> Optional.empty(),
                choices -> Optional.empty(),
                whole -> Optional.empty(),
                Optional::of));
    }
}
