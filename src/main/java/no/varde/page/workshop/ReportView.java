package no.varde.page.workshop;

import java.util.List;
import java.util.Locale;
import no.varde.policy.GateReport;
import no.varde.policy.GateReport.Line;
import no.varde.policy.GateReport.Part;
import no.varde.policy.GateReport.Section;
import no.varde.policy.GateReport.Weight;
import no.varde.rulebook.Identity;

/**
 * The report as its page shows it.
 *
 * @param language in which it is told
 * @param passes whether the draft passes
 * @param id what the report is called
 * @param look how many lines somebody should look at
 */
record ReportView(
        String language,
        boolean passes,
        String headline,
        String id,
        String day,
        Identity old,
        Identity present,
        int look,
        List<Chapter> sections,
        List<Case> examples) {

    /** Deeper is shown no deeper. */
    private static final int DEEPEST = 3;

    /**
     * A part of the report.
     *
     * @param anchor by which a link leads to it
     * @param stops how many of its lines stop the draft
     * @param told the difference line by line; none of any other part
     */
    record Chapter(String anchor, String heading, long stops, List<Said> lines, List<Told> told) {}

    /**
     * A line of a part.
     *
     * @param weight what it is to whoever decides, in a word for the page
     * @param examples the numbers of the cases that show it
     */
    record Said(String weight, String text, List<Integer> examples) {}

    /** A line of the difference, how deep it stands, and whether it stands above others. */
    record Told(String text, int depth, boolean heading) {}

    /** A case to open. */
    record Case(int number, String name, String shows) {}

    /** Returns the language in which a report is told to who reads a language. */
    static String language(GateReport report, String wished) {
        return report.present().book().vocabulary().languages().ofFaults(wished);
    }

    static ReportView of(Tried tried, String wished) {
        GateReport report = tried.report();
        String language = language(report, wished);
        return new ReportView(
                language,
                report.passes(),
                report.headline().in(language),
                report.id(),
                report.day().toString(),
                report.old().book().identity(),
                report.present().book().identity(),
                report.lines(Weight.LOOK).size(),
                report.sections().stream()
                        .map(section -> shown(section, tried, language))
                        .toList(),
                tried.examples().stream()
                        .map(one ->
                                new Case(one.number(), one.name(), one.shows().in(language)))
                        .toList());
    }

    private static Chapter shown(Section section, Tried tried, String language) {
        boolean isDifference = section.part() == Part.DIFFERENCE;
        return new Chapter(
                section.part().name().toLowerCase(Locale.ROOT),
                section.part().heading().in(language),
                section.lines().stream()
                        .filter(line -> line.weight() == Weight.STOPS)
                        .count(),
                isDifference
                        ? List.of()
                        : section.lines().stream()
                                .map(line -> said(line, tried, language))
                                .toList(),
                isDifference ? told(tried.report(), language) : List.of());
    }

    private static Said said(Line line, Tried tried, String language) {
        String text = line.said().in(language);
        return new Said(
                line.weight().name(),
                text,
                tried.examples().stream()
                        .filter(example -> example.isOf(text))
                        .map(Example::number)
                        .toList());
    }

    private static List<Told> told(GateReport report, String language) {
        return report.differenceLines(language).stream()
                .map(line -> new Told(line.text(), Math.min(line.depth(), DEEPEST), line.heading()))
                .toList();
    }
}
