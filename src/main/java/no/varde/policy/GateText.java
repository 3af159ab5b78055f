package no.varde.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import no.varde.document.Characters;
import no.varde.document.Worded;
import no.varde.policy.GateReport.Line;
import no.varde.policy.GateReport.Section;
import no.varde.policy.GateReport.Weight;
import no.varde.rulebook.RuleBook;

/** Says a report as text: first whether the draft passes, and what stops it; then part by part. */
public final class GateText {

    /** So many lines that stop a draft are told of each part at first. */
    private static final int MOST = 5;

    private final GateReport report;
    private final String language;
    private final List<String> lines = new ArrayList<>();

    private GateText(GateReport report, String language) {
        this.report = report;
        this.language = report.present().book().vocabulary().languages().ofFaults(language);
    }

    /** Returns the whole report in a language of the draft. */
    public static String of(GateReport report, String language) {
        GateText text = new GateText(report, language);
        text.head();
        report.sections().forEach(text::section);
        return text.written();
    }

    /** Returns the first of it: at most 40 lines. */
    public static String brief(GateReport report, String language) {
        GateText text = new GateText(report, language);
        text.head();
        return text.written();
    }

    private String written() {
        return lines.stream().map(line -> Characters.maskedLines(line) + "\n").collect(Collectors.joining());
    }

    private void say(Worded said) {
        lines.add(said.in(language));
    }

    private void head() {
        say(report.headline());
        stops(report).forEach(this::say);
        book(PolicyCode.OLD_BOOK, report.old().book());
        book(PolicyCode.NEW_BOOK, report.present().book());
        say(PolicyCode.REPORT.of(report.day(), report.id()));
    }

    private void book(PolicyCode which, RuleBook book) {
        say(which.of(book.identity().version(), book.identity().content()));
    }

    private void section(Section section) {
        String heading = section.part().heading().in(language);
        lines.add("");
        lines.add(heading);
        lines.add("-".repeat(heading.length()));
        section.lines().forEach(line -> say(line(line)));
    }

    /** Returns the first of each part that stops the draft, how much there is beside it, and how much to look at. */
    static List<Worded> stops(GateReport report) {
        List<Worded> stops = new ArrayList<>();
        for (Section section : report.sections()) {
            List<Line> all = section.lines().stream()
                    .filter(line -> line.weight() == Weight.STOPS)
                    .toList();
            int told = all.size() <= MOST + 1 ? all.size() : MOST;
            all.subList(0, told).forEach(line -> stops.add(line(line)));
            if (told < all.size()) {
                stops.add(PolicyCode.AND_MORE.of(section.part().heading(), all.size() - told));
            }
        }
        int look = report.lines(Weight.LOOK).size();
        if (look > 0) {
            stops.add(PolicyCode.TO_LOOK_AT.of(look));
        }
        return stops;
    }

    static Worded line(Line line) {
        return switch (line.weight()) {
            case STOPS -> PolicyCode.STOPS.of(line.said());
            case LOOK -> PolicyCode.LOOK.of(line.said());
            case SAID -> line.said();
        };
    }
}
