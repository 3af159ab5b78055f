package no.varde.report;

import java.util.List;
import java.util.Optional;
import no.varde.difference.Edition;
import no.varde.difference.Group;
import no.varde.difference.Loss;
import no.varde.difference.Move;
import no.varde.vocabulary.Review;
import no.varde.vocabulary.Vocabulary;

/** Says what is lost by an edit, each loss in one line. */
public final class LossText {

    private final Labels labels;
    private final TopicText topics;
    private final GroupText groups;

    LossText(Labels labels, TopicText topics, GroupText groups) {
        this.labels = labels;
        this.topics = topics;
        this.groups = groups;
    }

    /** Returns how losses are said in a language of both books. */
    public static LossText of(Edition old, Edition present, String language) {
        Vocabulary after = present.book().vocabulary();
        List<Vocabulary> both = List.of(after, old.book().vocabulary());
        Labels labels = new Labels(after.languages(), language);
        TopicText topics = new TopicText(both, language, labels);
        return new LossText(labels, topics, new GroupText(both, language, labels, topics, true));
    }

    /** Returns a loss in one line. */
    public String of(Loss loss) {
        return loss.match(new Loss.Cases<>(
                moved -> groups.head(moved.move()),
                this::laterReview,
                notFirst -> labels.of(
                        "diff.loss.NotFirst", topics.level(notFirst.level()), topics.measure(notFirst.measure())),
                guard -> labels.of("diff.loss.Guard." + guard.became(), guard.principle()),
                unseen -> labels.of(
                        "diff.not." + unseen.what().why(), unseen.what().id())));
    }

    private String laterReview(Loss.LaterReview later) {
        String by = later.was().clock().map(Review.Clock::by).orElse("");
        return labels.of(
                "diff.loss.LaterReview." + later.how(), topics.review(later.was()), topics.review(later.is()), by);
    }

    /** Returns what others follow from in one line. */
    public String of(Group group) {
        return groups.head(group);
    }

    /** Returns one change in one line, whether it is a loss or not. */
    public String of(Move move) {
        return groups.head(move);
    }

    /** Returns a loss that is none of what is said to people by the rules, as a sentence; nothing of all others. */
    Optional<String> beside(Loss loss) {
        return loss.match(new Loss.Cases<>(
                moved -> Optional.empty(), this::sentence, this::sentence, this::sentence, this::sentence));
    }

    private Optional<String> sentence(Loss loss) {
        return Optional.of(ended(of(loss)));
    }

    /** Returns a line with one full stop. */
    static String ended(String line) {
        return line.endsWith(".") ? line : line + ".";
    }
}
