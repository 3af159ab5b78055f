package no.varde.report;

import java.util.List;
import no.varde.impact.Impact;
import no.varde.impact.Impact.Way;
import no.varde.impact.Moved.Worth;
import no.varde.impact.Population;
import no.varde.impact.Subject.Kind;
import no.varde.vocabulary.Vocabulary;

/** Says what another book would say to people, as text: what they lose before all else. */
public final class ImpactText {

    private static final int MOST_NAMES = 5;
    private static final int MOST_WAYS = 12;

    private final ImpactWords words;
    private final Labels labels;
    private final Page page = new Page();

    private ImpactText(ImpactWords words) {
        this.words = words;
        this.labels = words.labels();
    }

    /** Returns what becomes of people, group by group. */
    public static String of(List<ImpactGroup> groups, Vocabulary old, Vocabulary present, String language) {
        ImpactText text = new ImpactText(
                new ImpactWords(List.of(present, old), language, new Labels(present.languages(), language)));
        groups.forEach(text::group);
        return text.page.toString();
    }

    private void group(ImpactGroup group) {
        Impact impact = group.impact();
        Population population = group.population();
        if (population == null) {
            page.heading(labels.of("impact.cases", group.of()));
            page.line(labels.of("impact.counted", Integer.toString(impact.cases()), impact.changed(), impact.losing()));
        } else {
            page.heading(labels.of("impact.people", population.title().in(words.language())));
            new PopulationText(words, page).write(population, group.of());
            page.blank();
            page.line(labels.of(
                    "impact.counted",
                    Integer.toString(impact.cases()),
                    share(impact.changed(), impact.cases()),
                    share(impact.losing(), impact.cases())));
        }
        if (!impact.refused().isEmpty()) {
            page.line(labels.of("impact.refused", names(impact.refused())));
        }
        if (impact.changed() == 0) {
            page.line(labels.of("impact.none"));
            return;
        }
        page.line(
                impact.confirmed() == impact.changed()
                        ? labels.of("impact.confirmed.all")
                        : labels.of("impact.confirmed.some", impact.confirmed()));
        for (Worth worth : Worth.values()) {
            ways(worth, group);
        }
    }

    private void ways(Worth worth, ImpactGroup group) {
        for (Kind kind : Kind.values()) {
            List<Way> ways = group.impact().ways().stream()
                    .filter(way -> way.moved().worth() == worth
                            && way.moved().subject().kind() == kind)
                    .toList();
            if (!ways.isEmpty()) {
                page.subheading(labels.of("impact." + worth) + ", " + labels.of("impact.kind." + kind));
                List<Way> told = ways.stream()
                        .filter(way -> isTold(way, group))
                        .limit(group.invented() ? ways.size() : MOST_WAYS)
                        .toList();
                told.forEach(way -> way(way, group));
                if (told.size() < ways.size()) {
                    page.item(
                            "*",
                            labels.of(group.invented() ? "impact.few" : "impact.others", ways.size() - told.size()));
                }
            }
        }
    }

    /** Says whether a way is told by itself: a level or a duty always, of other things what is not too rare to count. */
    private static boolean isTold(Way way, ImpactGroup group) {
        Kind kind = way.moved().subject().kind();
        return !group.invented()
                || kind == Kind.LEVEL
                || kind == Kind.DUTY
                || ImpactGroup.inHundred(way.number(), way.among()) > 0;
    }

    private void way(Way way, ImpactGroup group) {
        String moved = labels.of(
                "impact.way",
                words.name(way.moved().subject()),
                words.said(way.moved().subject(), way.moved().from()),
                words.said(way.moved().subject(), way.moved().to()));
        if (group.invented()) {
            page.item("*", moved + ": " + share(way.number(), way.among()));
        } else {
            page.item(
                    "*",
                    moved + " (" + labels.of("impact.number", way.number(), way.among()) + "): " + names(way.names()));
        }
    }

    private String share(int number, int among) {
        int inHundred = ImpactGroup.inHundred(number, among);
        return number == 0
                ? labels.of("impact.share.none")
                : inHundred == 0 ? labels.of("impact.share.few") : labels.of("impact.share.about", inHundred);
    }

    private String names(List<String> names) {
        return names.size() <= MOST_NAMES
                ? labels.all(names)
                : labels.of("impact.more", String.join(", ", names.subList(0, MOST_NAMES)), names.size() - MOST_NAMES);
    }
}
