package no.varde.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.varde.difference.BookDifference.Way;
import no.varde.difference.Group;
import no.varde.difference.Move;
import no.varde.difference.Move.Direction;
import no.varde.difference.When;
import no.varde.vocabulary.Vocabulary;
import org.apache.commons.text.WordUtils;

/** Says one thing that changes, where, because of what, with an example, and all that follows from it. */
final class GroupText {

    private static final String INDENT = "   ";

    /** So many names are told of many, and so much of a long one. */
    private static final int MOST = 3;

    private static final int LONG = 50;
    private static final int LONGEST = 70;

    private final String language;
    private final Labels labels;
    private final TopicText topics;
    private final ExampleText examples;
    private final boolean shortly;

    /** @param shortly whether only the first of many names are told, and of long ones only the beginning */
    GroupText(List<Vocabulary> vocabularies, String language, Labels labels, TopicText topics, boolean shortly) {
        this.language = language;
        this.labels = labels;
        this.topics = topics;
        this.examples = new ExampleText(vocabularies, language, labels);
        this.shortly = shortly;
    }

    /** Writes a group on a page. */
    void of(Group group, Page page) {
        page.blank();
        page.item("*", head(group));
        when(group.when(), page);
        List<String> causes = group.causes().stream()
                .map(edit -> labels.of("diff.part." + edit.part()) + " " + edit.id())
                .toList();
        if (!causes.isEmpty()) {
            page.detail(INDENT, labels.of("diff.because"), String.join(", ", some(causes)));
        }
        example(group).ifPresent(way -> page.detail(INDENT, labels.of("diff.example"), examples.of(way.example())));
        if (!group.follow().isEmpty()) {
            page.item(INDENT, labels.of("diff.follow") + ":");
            together(group.follow())
                    .forEach((label, names) -> page.item(
                            INDENT + INDENT + "-", labels.of("diff.root", label, String.join("; ", some(names)))));
        }
    }

    private static Optional<Way> example(Group group) {
        return group.moves().stream().flatMap(move -> move.ways().stream()).findFirst();
    }

    /** Returns what changes, in one line. */
    String head(Group group) {
        return group.root()
                .match(new Group.Root.Cases<>(
                        moved -> head(moved.move()),
                        found -> labels.of(
                                found.came() ? "diff.found.came" : "diff.found.gone",
                                topics.finding(found.finding()))));
    }

    /** Returns one change, in one line. */
    String head(Move move) {
        String ways = topics.ways(move);
        String name = topics.name(move.subject());
        return ways.isEmpty()
                ? labels.of("diff.root", label(move), name)
                : labels.of("diff.root.ways", label(move), name, ways);
    }

    private String label(Move move) {
        if (move.direction() == Direction.OTHER) {
            return labels.of("diff.other", topics.name(move.subject()));
        }
        return labels.of((move.isLoss() ? "diff.loss." : "diff.gain.") + move.matter());
    }

    private Map<String, List<String>> together(List<Move> moves) {
        Map<String, List<String>> together = new LinkedHashMap<>();
        moves.stream()
                .sorted(Comparator.comparing(Move::direction).thenComparing(Move::matter))
                .forEach(move -> together.computeIfAbsent(label(move), any -> new ArrayList<>())
                        .add(beginning(topics.name(move.subject()))));
        return together;
    }

    private void when(When when, Page page) {
        for (When.Together way : when.ways()) {
            List<String> clauses = way.clauses().stream().map(this::clause).toList();
            page.detail(INDENT, labels.of(way.always() ? "diff.when.always" : "diff.when"), String.join("; ", clauses));
        }
        if (when.more()) {
            page.detail(INDENT, labels.of("diff.when"), labels.of("diff.when.more"));
        }
    }

    private String clause(When.Clause clause) {
        String said = clause.sentence().in(language);
        String meant = clause.by() == When.By.BOTH ? said : labels.of("diff.when." + clause.by(), said);
        return clause.holds() ? meant : labels.of("diff.when.not", said, meant.substring(said.length()));
    }

    private String beginning(String name) {
        return shortly ? WordUtils.abbreviate(name, LONG, LONGEST, "…") : name;
    }

    /** Returns the first of some names, and how many there are beside them. */
    List<String> some(List<String> names) {
        if (!shortly || names.size() <= MOST + 1) {
            return names;
        }
        String last = labels.of("diff.more", names.get(MOST - 1), names.size() - MOST);
        return Stream.concat(names.stream().limit(MOST - 1), Stream.of(last)).toList();
    }
}
