package no.varde.report;

import java.util.ArrayList;
import java.util.List;
import no.varde.impact.Moved;
import no.varde.impact.Population;
import no.varde.impact.Subject;
import no.varde.report.result.Impact;
import no.varde.rulebook.RuleBook;

/** What another book would say to people, as the value that JSON is written of. */
public final class ImpactJson {

    private ImpactJson() {}

    /** Returns what becomes of people, group by group. */
    public static Impact of(List<ImpactGroup> groups, RuleBook old, RuleBook present, String language) {
        ImpactWords words = new ImpactWords(
                List.of(present.vocabulary(), old.vocabulary()),
                language,
                new Labels(present.vocabulary().languages(), language));
        return new Impact(
                ResultJson.id(old),
                ResultJson.id(present),
                groups.stream().map(group -> group(group, words)).toList());
    }

    private static Impact.Group group(ImpactGroup group, ImpactWords words) {
        no.varde.impact.Impact impact = group.impact();
        boolean invented = group.invented();
        Population population = group.population();
        return new Impact.Group(
                group.of(),
                population == null ? null : population.describes().in(words.language()),
                population == null ? null : shares(population),
                impact.cases(),
                invented ? null : impact.changed(),
                invented ? null : impact.losing(),
                invented ? ImpactGroup.inHundred(impact.changed(), impact.cases()) : null,
                invented ? ImpactGroup.inHundred(impact.losing(), impact.cases()) : null,
                impact.confirmed(),
                impact.refused(),
                impact.ways().stream().map(way -> way(way, invented, words)).toList());
    }

    private static List<Impact.Shares> shares(Population population) {
        List<Impact.Shares> shares = new ArrayList<>();
        population.shares().forEach(share -> share.when()
                .forEach((when, each) -> shares.add(new Impact.Shares(
                        share.question(), share.given(), share.given() == null ? null : when, each, share.source()))));
        return shares;
    }

    private static Impact.Way way(no.varde.impact.Impact.Way way, boolean invented, ImpactWords words) {
        Moved moved = way.moved();
        Subject subject = moved.subject();
        return new Impact.Way(
                moved.worth().name(),
                subject.kind().name(),
                subject.id().isEmpty() ? null : subject.id(),
                subject.role().name(),
                words.name(subject),
                moved.from(),
                moved.to(),
                invented ? null : way.number(),
                invented ? null : way.among(),
                invented ? ImpactGroup.inHundred(way.number(), way.among()) : null,
                invented ? null : way.names());
    }
}
