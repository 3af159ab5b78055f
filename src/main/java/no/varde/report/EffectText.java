package no.varde.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.varde.difference.CannotCompare;
import no.varde.difference.Edition;
import no.varde.difference.Effect;
import no.varde.difference.Effect.Verdict;
import no.varde.difference.Loss;
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

    private final Labels labels;
    private final TopicText topics;
    private final GroupText groups;
    private final boolean whole;
    private final Page page = new Page();

    private EffectText(Vocabulary old, Vocabulary present, String language, boolean whole) {
        this.labels = new Labels(present.languages(), language);
        this.whole = whole;
        List<Vocabulary> both = List.of(present, old);
        this.topics = new TopicText(both, language, labels);
        this.groups = new GroupText(both, language, labels, topics, page, whole ? Integer.MAX_VALUE : 3);
    }

    /**
     * Returns what an edit does as text.
     *
     * @param tried how many published situations were looked through
     * @param language a language of both books
     * @param whole whether all is told, however long it is
     */
    public static String of(Effect effect, Edition old, Edition present, int tried, String language, boolean whole) {
        EffectText text = new EffectText(old.book().vocabulary(), present.book().vocabulary(), language, whole);
        text.write(effect, tried);
        return whole ? text.page.toString() : text.shortened();
    }

    /** Returns why two books cannot be compared. */
    public static String cannot(CannotCompare why, Vocabulary present, String language) {
        return new Labels(present.languages(), language)
                .of("diff.cannot." + why.why(), why.each().toArray());
    }

    private void write(Effect effect, int tried) {
        if (effect.isNone()) {
            page.line(labels.of("diff.none"));
            return;
        }
        verdict(effect);
        effect.losses().forEach(this::beside);
        effect.advice().notCompared().forEach(one -> page.line(labels.of("diff.not." + one.why(), one.id())));
        if (effect.verdict() != Verdict.NONE) {
            counted("diff.lost", "diff.loss.", effect, Direction.MILDER);
            counted("diff.won", "diff.gain.", effect, Direction.STRICTER);
        }
        effect.advice().groups().forEach(groups::of);
        situations(effect.situations(), tried);
        if (!effect.rewrites().isEmpty()) {
            page.heading(labels.of("diff.rewrites"));
            RewriteText rewrites = new RewriteText(labels, page);
            effect.rewrites().forEach(rewrites::of);
        }
    }

    private void verdict(Effect effect) {
        String verdict = labels.of("diff.verdict." + effect.verdict());
        if (effect.verdict() != Verdict.NONE) {
            page.line(labels.of(
                    "diff.root", verdict, groups.head(effect.advice().groups().get(0))));
            page.line(labels.of("diff.means." + effect.verdict()));
            return;
        }
        boolean all = effect.advice().notCompared().isEmpty();
        page.line(labels.of("diff.root", verdict, labels.of(all ? "diff.same" : "diff.same.compared"))
                + " "
                + changed(effect.rewrites()));
    }

    private String changed(List<Rewrite> rewrites) {
        int texts = (int) rewrites.stream().filter(EffectText::isOfText).count();
        int things = rewrites.size() - texts;
        String ofTexts = labels.of("diff.texts", texts);
        String ofThings = labels.of("diff.things", things);
        if (texts > 0 && things > 0) {
            return labels.of("diff.changed.both", ofTexts, ofThings);
        }
        return rewrites.isEmpty() ? "" : labels.of("diff.changed.one", texts > 0 ? ofTexts : ofThings);
    }

    private static boolean isOfText(Rewrite rewrite) {
        return rewrite.match(new Rewrite.Cases<>(
                reworded -> true, relisted -> false, came -> false, went -> false, renamed -> false));
    }

    /** Says a loss that is none of what is said to people by the rules. */
    private void beside(Loss loss) {
        List<String> said = loss.match(new Loss.Cases<>(
                moved -> List.of(),
                laterReview -> List.of(labels.of("diff.loss.LaterReview", laterReview.was(), laterReview.is())),
                notFirst -> List.of(labels.of(
                        "diff.loss.NotFirst", topics.level(notFirst.level()), topics.measure(notFirst.measure()))),
                guard -> List.of(
                        labels.of(guard.gone() ? "diff.loss.Guard.gone" : "diff.loss.Guard.other", guard.principle())),
                unseen -> List.of()));
        said.forEach(line -> page.line(line + "."));
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

    private void situations(Map<String, List<Shift>> changed, int tried) {
        if (changed.isEmpty()) {
            if (tried > 0) {
                page.blank().line(labels.of("diff.situations.none", tried));
            }
            return;
        }
        page.heading(labels.of("diff.situations"));
        changed.forEach((name, shifts) -> {
            List<String> told = shifts.stream().map(this::shift).distinct().toList();
            page.item("*", name + ": " + String.join("; ", groups.some(told)));
        });
    }

    private String shift(Shift shift) {
        String way = topics.way(shift.subject(), shift.from(), shift.to());
        String named = topics.name(shift.subject());
        String key = shift.direction() == Direction.MILDER ? "diff.loss." : "diff.gain.";
        return way.isEmpty() ? labels.of("diff.root", labels.of(key + shift.kind()), named) : named + " " + way;
    }

    private String shortened() {
        List<String> lines = page.toString().stripTrailing().lines().toList();
        if (lines.size() <= MOST_LINES) {
            return page.toString();
        }
        int left = lines.size() - MOST_LINES + 1;
        return String.join("\n", lines.subList(0, MOST_LINES - 1)) + "\n" + labels.of("diff.cut", left) + "\n";
    }
}
