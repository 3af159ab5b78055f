package no.varde.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.varde.difference.CannotCompare;
import no.varde.difference.Edition;
import no.varde.difference.Effect;
import no.varde.difference.Effect.Verdict;
import no.varde.difference.Move;
import no.varde.difference.Move.Direction;
import no.varde.difference.Move.Matter;
import no.varde.difference.Rewrite;
import no.varde.difference.Shift;
import no.varde.vocabulary.Vocabulary;

/** Says what an edit of a book does, as text for people: in one word, then what is lost, then all else. */
public final class EffectText {

    /** So many lines are told unless all are asked for. */
    private static final int MOST_LINES = 40;

    private static final int MOST_OF_HEAD = 12;
    private static final int MOST_OF_SITUATIONS = 9;
    private static final int MOST_OF_BOOK = 8;

    private final String language;
    private final Labels labels;
    private final TopicText topics;
    private final ShiftText shifted;
    private final GroupText groups;
    private final LossText losses;
    private final Headline headline;
    private final boolean whole;
    private final int width;
    private final Page page;

    private EffectText(Vocabulary old, Vocabulary present, String language, boolean whole, int width) {
        this.language = language;
        this.labels = new Labels(present.languages(), language);
        this.whole = whole;
        this.width = width;
        this.page = new Page(width);
        List<Vocabulary> both = List.of(present, old);
        this.topics = new TopicText(both, language, labels);
        this.shifted = new ShiftText(labels, topics);
        this.groups = new GroupText(both, language, labels, topics, !whole);
        this.losses = new LossText(labels, topics, groups);
        this.headline = new Headline(labels, groups, losses);
    }

    /**
     * Returns what an edit does as text.
     *
     * @param tried how many published situations were looked through
     * @param language a language of both books
     * @param whole whether all is told, however long it is
     */
    public static String of(Effect effect, Edition old, Edition present, int tried, String language, boolean whole) {
        return text(old, present, language, whole, Page.WIDTH).written(effect, tried);
    }

    /** Returns the first of what an edit does, as {@link #of} tells it, without a break in any line. */
    public static List<String> lines(Effect effect, Edition old, Edition present, int tried, String language) {
        return text(old, present, language, false, Integer.MAX_VALUE)
                .written(effect, tried)
                .lines()
                .toList();
    }

    private static EffectText text(Edition old, Edition present, String language, boolean whole, int width) {
        return new EffectText(old.book().vocabulary(), present.book().vocabulary(), language, whole, width);
    }

    /** Returns what the edit is to the person at risk, and the first thing that changes, in one line. */
    public static String headline(Effect effect, Edition old, Edition present, String language) {
        return text(old, present, language, false, Page.WIDTH).headline.of(effect);
    }

    /** Returns why two books cannot be compared. */
    public static String cannot(CannotCompare why, Vocabulary present, String language) {
        return new Labels(present.languages(), language)
                .of("diff.cannot." + why.why(), why.each().toArray());
    }

    private String written(Effect effect, int tried) {
        if (effect.isNone()) {
            return labels.of("diff.none") + "\n";
        }
        Page changed = new Page(width);
        effect.advice().groups().forEach(group -> groups.of(group, changed));
        List<String> head = head(effect);
        List<String> ofGroups = lines(changed);
        List<String> ofSituations = situations(effect.situations(), tried);
        List<String> ofBook = rewrites(effect.rewrites());
        if (!whole) {
            head = first(head, MOST_OF_HEAD);
            int left = MOST_LINES - head.size();
            ofSituations = first(ofSituations, MOST_OF_SITUATIONS);
            left -= ofSituations.size();
            ofGroups = first(ofGroups, left - Math.min(ofBook.size(), MOST_OF_BOOK));
            ofBook = first(ofBook, left - ofGroups.size());
        }
        return Stream.of(head, ofGroups, ofSituations, ofBook)
                .flatMap(List::stream)
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    private static List<String> lines(Page page) {
        return page.toString().lines().toList();
    }

    /** Returns so many lines at most, of which the last says how many are left out. */
    private List<String> first(List<String> lines, int most) {
        if (lines.size() <= most) {
            return lines;
        }
        List<String> first = new ArrayList<>(lines.subList(0, most - 1));
        first.add(labels.of("diff.cut", lines.size() - most + 1));
        return first;
    }

    private List<String> head(Effect effect) {
        verdict(effect);
        effect.losses().stream().skip(1).forEach(loss -> losses.beside(loss).ifPresent(page::line));
        if (effect.verdict() != Verdict.NONE) {
            counted("diff.lost", "diff.loss.", effect, Direction.MILDER);
            counted("diff.won", "diff.gain.", effect, Direction.STRICTER);
        }
        return lines(page);
    }

    private List<String> rewrites(List<Rewrite> all) {
        Page told = new Page(width);
        if (!all.isEmpty()) {
            told.heading(labels.of("diff.rewrites"));
            new RewriteText(labels, language, told).of(all, groups::some);
        }
        return lines(told);
    }

    private void verdict(Effect effect) {
        page.line(headline.of(effect));
        String compared = effect.advice().notCompared().isEmpty() ? "" : ".compared";
        boolean same = effect.advice().moves().stream().allMatch(move -> move.direction() == Direction.OTHER);
        if (same && !effect.losses().isEmpty()) {
            page.line(labels.of((effect.verdict() == Verdict.NONE ? "diff.same" : "diff.same.else") + compared));
        } else if (effect.verdict() == Verdict.STRICTER) {
            page.line(labels.of("diff.means.STRICTER" + compared));
        } else if (effect.verdict() != Verdict.NONE) {
            page.line(labels.of("diff.means." + effect.verdict()));
        }
    }

    private void counted(String key, String kinds, Effect effect, Direction direction) {
        Map<Matter, Integer> counts = new LinkedHashMap<>();
        effect.advice().moves().stream()
                .filter(move -> move.direction() == direction)
                .sorted(Comparator.comparing(Move::matter))
                .forEach(move -> counts.merge(move.matter(), 1, Integer::sum));
        List<String> told = new ArrayList<>();
        counts.forEach((kind, count) -> told.add(labels.of("diff.counted", labels.of(kinds + kind), count)));
        if (!told.isEmpty()) {
            page.line(labels.of(key, String.join(", ", told)));
        }
    }

    private List<String> situations(Map<String, List<Shift>> changed, int tried) {
        Page told = new Page(width);
        if (!changed.isEmpty()) {
            told.heading(labels.of("diff.situations"));
        } else if (tried > 0) {
            told.blank().line(labels.of("diff.situations.none", tried));
        }
        changed.forEach((name, shifts) -> {
            List<String> lines = shifts.stream().map(shifted::of).distinct().toList();
            told.item("*", name + ": " + String.join("; ", groups.some(lines)));
        });
        return lines(told);
    }
}
