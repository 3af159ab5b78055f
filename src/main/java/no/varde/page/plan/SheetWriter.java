package no.varde.page.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.varde.decision.Decision.PlanLine;
import no.varde.page.Words;
import no.varde.page.plan.Sheet.Blank;
import no.varde.page.plan.Sheet.Line;
import no.varde.page.plan.Sheet.Number;
import no.varde.page.plan.Sheet.Other;
import no.varde.page.plan.Sheet.Part;
import no.varde.paper.Letters;
import no.varde.vocabulary.PlanItem;
import no.varde.vocabulary.PlanPart;
import no.varde.vocabulary.PlanPart.Use;
import no.varde.vocabulary.PlanSheet;
import no.varde.vocabulary.PlanSheets;
import no.varde.vocabulary.PlanSheets.TranslatedLine;
import no.varde.vocabulary.Role;
import no.varde.vocabulary.Text;
import org.jspecify.annotations.Nullable;

/**
 * Cuts plans into sheets.
 *
 * @param next the day by which to assess again, in words; null where no rule says so
 * @param tongue the tag of the language in which lines stand beside that of the page; null for none
 */
record SheetWriter(PlanSheets sheets, Words words, @Nullable String next, @Nullable String tongue) {

    /**
     * Returns the sheets that hold anything. Where a book says of no sheets, there is one in words for the person, and one
     * with all else.
     */
    List<Sheet> sheets(Role role, List<PlanLine> plan) {
        List<PlanSheet> written = sheets.of(role);
        List<PlanLine> printed =
                plan.stream().filter(line -> line.item().part().isOnPaper()).toList();
        return (written.isEmpty() ? plain(printed) : asWritten(role, written, printed))
                .filter(sheet -> !sheet.parts().isEmpty())
                .toList();
    }

    private Stream<Sheet> asWritten(Role role, List<PlanSheet> written, List<PlanLine> plan) {
        return written.stream().map(sheet -> {
            List<PlanLine> on = plan.stream()
                    .filter(line -> sheets.isOn(sheet, line.item()))
                    .toList();
            List<Part> parts = new ArrayList<>(parts(on, sheet.saysWhy()));
            List<PlanLine> limits = plan.stream()
                    .filter(line -> sheets.tellsRest(sheet, role) && sheets.isUntold(line.item(), role))
                    .toList();
            if (!limits.isEmpty()) { // the reason must stand somewhere
                parts.add(new Part(words.of("plan.limits"), lines(limits, true)));
            }
            return new Sheet(
                    sheets.all().indexOf(sheet) + 1,
                    words.in(sheet.name()),
                    isOwn(on),
                    parts,
                    sheet.saysWhy() ? next : null,
                    blanks(sheet.blanks()),
                    numbers(sheet));
        });
    }

    private Stream<Sheet> plain(List<PlanLine> plan) {
        Map<Boolean, List<PlanLine>> byOwn = plan.stream()
                .collect(Collectors.partitioningBy(line -> line.item().part().use() == Use.OWN_SHEET));
        List<PlanLine> own = byOwn.getOrDefault(true, List.of());
        List<PlanLine> others = byOwn.getOrDefault(false, List.of());
        return Stream.of(
                new Sheet(1, words.of("plan.own"), true, parts(own, false), null, List.of(), List.of()),
                new Sheet(
                        2,
                        words.of(own.isEmpty() ? "plan.title" : "plan.others"),
                        false,
                        parts(others, true),
                        next,
                        List.of(),
                        List.of()));
    }

    private static boolean isOwn(List<PlanLine> lines) {
        return lines.stream().allMatch(line -> line.item().part().use() == Use.OWN_SHEET);
    }

    private List<Part> parts(List<PlanLine> lines, boolean saysWhy) {
        Map<PlanPart, List<PlanLine>> byPart = lines.stream()
                .collect(Collectors.groupingBy(line -> line.item().part(), LinkedHashMap::new, Collectors.toList()));
        return byPart.entrySet().stream()
                .map(entry -> new Part(words.in(entry.getKey().heading()), lines(entry.getValue(), saysWhy)))
                .toList();
    }

    /** Returns lines as they stand on a sheet. */
    List<Line> lines(List<PlanLine> lines, boolean saysWhy) {
        return lines.stream().map(line -> line(line, saysWhy)).toList();
    }

    private Line line(PlanLine line, boolean saysWhy) {
        PlanItem item = line.item();
        Text blank = sheets.blanks().get(item.id());
        return new Line(
                item.id(),
                words.in(item.text()),
                saysWhy && item.restricts() ? because(line) : null,
                blank == null ? null : new Blank(item.id(), words.in(blank), ""),
                tongue == null ? null : other(item, tongue));
    }

    private String because(PlanLine line) {
        return line.reasons().stream()
                .map(reason -> words.in(reason.rule().reason()))
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private @Nullable Other other(PlanItem item, String language) {
        TranslatedLine line = item.text().isWrittenIn(language)
                ? new TranslatedLine(item.text().in(language), true)
                : sheets.in(language, item);
        if (line == null) {
            return null;
        }
        String text = Letters.whole(line.text());
        return new Other(text, language, Letters.runsLeft(text) ? "rtl" : "ltr", line.reviewed());
    }

    private List<Blank> blanks(List<Text> labels) {
        List<Blank> blanks = new ArrayList<>();
        labels.forEach(label -> blanks.add(new Blank(Integer.toString(blanks.size() + 1), words.in(label), "")));
        return blanks;
    }

    private List<Number> numbers(PlanSheet sheet) {
        return sheet.numbers().stream()
                .map(number -> new Number(words.in(number.name()), number.number()))
                .toList();
    }
}
