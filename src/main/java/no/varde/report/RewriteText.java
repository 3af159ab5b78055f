package no.varde.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import no.varde.difference.Leaf;
import no.varde.difference.Rewrite;
import no.varde.difference.Rewrite.Words;
import no.varde.difference.Where;

/** Says what two books do not say alike, in the words of their files. */
final class RewriteText {

    private static final String INDENT = "   ";

    private final Labels labels;
    private final SaidFirst first;
    private final Page page;

    /** @param language what is written in it is told first */
    RewriteText(Labels labels, String language, Page page) {
        this.labels = labels;
        this.first = new SaidFirst(language);
        this.page = page;
    }

    /** Writes all rewrites, texts first; where the same is changed alike in many entries, that is told once. */
    void of(List<Rewrite> all, UnaryOperator<List<String>> some) {
        Map<Rewrite, List<String>> alike = new LinkedHashMap<>();
        all.stream().sorted(Comparator.comparing(RewriteText::place)).forEach(one -> alike.computeIfAbsent(
                        anyEntry(one), any -> new ArrayList<>())
                .add(one.where().entry()));
        alike.forEach((one, entries) -> {
            String entry = String.join(", ", some.apply(entries));
            page.item(
                    "*",
                    where(new Where(one.where().section(), entry, one.where().path())) + how(one));
            lines(one).forEach(line -> page.item(INDENT, line));
        });
    }

    private static int place(Rewrite rewrite) {
        return rewrite.match(new Rewrite.Cases<>(reworded -> 0, relisted -> 3, came -> 2, went -> 2, renamed -> 1));
    }

    /** Returns a change of values without its entry, so that it is the same as one of another entry. */
    private static Rewrite anyEntry(Rewrite rewrite) {
        Where where = rewrite.where();
        return rewrite.match(new Rewrite.Cases<>(
                reworded -> reworded,
                relisted -> new Rewrite.Relisted(
                        new Where(where.section(), "", where.path()), relisted.removed(), relisted.added()),
                came -> came,
                went -> went,
                renamed -> renamed));
    }

    private List<String> lines(Rewrite rewrite) {
        return rewrite.match(new Rewrite.Cases<>(
                reworded -> words(reworded),
                relisted -> values(relisted.removed(), relisted.added()),
                came -> says("+", came.says()),
                went -> says("-", went.said()),
                renamed -> List.of()));
    }

    private String how(Rewrite rewrite) {
        return rewrite.match(new Rewrite.Cases<>(
                reworded -> "",
                relisted -> relisted.isOrder() ? " " + labels.of("diff.order") : "",
                came -> " " + labels.of("diff.came"),
                went -> " " + labels.of("diff.went"),
                renamed -> " " + labels.of("diff.renamed", renamed.is())));
    }

    private static String where(Where where) {
        return where.isOrder() ? where.toString().replace("[]", "").replaceAll(": $", "") : where.toString();
    }

    private List<String> words(Rewrite.Reworded reworded) {
        List<String> lines = new ArrayList<>();
        first.ordered(reworded.words()).forEach((language, words) -> lines.addAll(words(language, words)));
        if (!reworded.leftBehind().isEmpty()) {
            lines.add(labels.of("diff.left", String.join(", ", reworded.leftBehind())));
        }
        return lines;
    }

    private static List<String> words(String language, Words words) {
        List<String> lines = new ArrayList<>();
        if (words.was() != null) {
            lines.add("- " + language + ": " + words.was());
        }
        if (words.is() != null) {
            lines.add("+ " + language + ": " + words.is());
        }
        return lines;
    }

    private static List<String> values(List<String> removed, List<String> added) {
        List<String> lines = new ArrayList<>();
        removed.forEach(value -> lines.add("- " + value));
        added.forEach(value -> lines.add("+ " + value));
        return lines;
    }

    private List<String> says(String mark, Map<String, Leaf> says) {
        return first.lines(says).stream().map(line -> mark + " " + line).toList();
    }
}
