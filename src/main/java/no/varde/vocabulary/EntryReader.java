package no.varde.vocabulary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.varde.document.Fields;
import no.varde.document.Node;
import no.varde.vocabulary.Condition.DutyIs;
import no.varde.vocabulary.Condition.FindingIs;
import no.varde.vocabulary.Condition.LevelIs;

/** Reads the entries that are little more than an id and a text: findings, levels, duties, warnings and the like. */
final class EntryReader {

    /** Beside traits, a selection of measures may ask with whom they are listed. */
    private static final String LISTED_WITH = "listedWith";

    private final Section section;
    private final BookHead head;
    private final Patterns patterns;
    private final SentenceCollector sentences;

    EntryReader(Section section, BookHead head, Patterns patterns, SentenceCollector sentences) {
        this.section = section;
        this.head = head;
        this.patterns = patterns;
        this.sentences = sentences;
    }

    Map<String, Finding> findings(List<Fields> entries) {
        Map<String, Finding> findings = new LinkedHashMap<>();
        for (Fields entry : entries) {
            Finding finding = new Finding(
                    entry.text("id"),
                    section.reach(entry, "concerns", head.persons()),
                    section.text(entry, "says"),
                    section.source(entry));
            section.put(findings, entry, finding.id(), finding);
            sayFinding(entry, finding);
            entry.done();
        }
        return findings;
    }

    private void sayFinding(Fields entry, Finding finding) {
        Text clause = finding.clause();
        sentences.condition(
                entry.place(), patterns.say("finding.FOUND", "clause", clause), new FindingIs(finding.id(), true));
        sentences.condition(
                entry.place(), patterns.say("finding.NOT_FOUND", "clause", clause), new FindingIs(finding.id(), false));
        sentences.conclusion(
                entry.place(),
                patterns.say("finding.CONCLUDED", "clause", clause),
                new Conclusion.Finding(finding.id()),
                finding.concerns());
    }

    List<Level> levels(List<Fields> entries) {
        List<Level> levels = new ArrayList<>();
        Map<String, Level> byId = new LinkedHashMap<>();
        for (Fields entry : entries) {
            Level level = new Level(
                    entry.text("id"),
                    levels.size(),
                    section.text(entry, "name"),
                    section.text(entry, "meaning"),
                    entry.number("recommendUpTo"),
                    entry.number("considerUpTo"),
                    entry.optionalText("first"));
            section.put(byId, entry, level.id(), level);
            checkCeiling(entry, levels, level);
            levels.add(level);
            sayLevel(entry, level, entries.size() - 1);
            entry.done();
        }
        return levels;
    }

    /** A higher level must allow what a lower one does. */
    private static void checkCeiling(Fields entry, List<Level> lower, Level level) {
        if (lower.isEmpty()) {
            return;
        }
        Level below = lower.get(lower.size() - 1);
        if (level.recommendUpTo() > 0 && level.recommendUpTo() < below.recommendUpTo()) {
            entry.fault("recommendUpTo", "the level allows less than `" + below.id() + "` below it");
        }
        if (level.considerUpTo() > 0 && level.considerUpTo() < below.considerUpTo()) {
            entry.fault("considerUpTo", "the level allows less than `" + below.id() + "` below it");
        }
    }

    private void sayLevel(Fields entry, Level level, int highest) {
        int rank = level.rank();
        sentences.condition(
                entry.place(), patterns.say("level.AT_LEAST", "name", level.name()), new LevelIs(rank, highest));
        sentences.condition(entry.place(), patterns.say("level.AT_MOST", "name", level.name()), new LevelIs(0, rank));
        sentences.condition(entry.place(), patterns.say("level.IS", "name", level.name()), new LevelIs(rank, rank));
        Conclusion.AtLeast atLeast = new Conclusion.AtLeast(level.id(), rank);
        sentences.conclusion(
                entry.place(), patterns.say("level.CONCLUDED_MAIN", "name", level.name()), atLeast, Reach.MAIN);
        if (head.persons().member() != null) {
            sentences.conclusion(
                    entry.place(), patterns.say("level.CONCLUDED_MEMBER", "name", level.name()), atLeast, Reach.MEMBER);
        }
    }

    /** Checks, once the measures are known, which one comes first at a level. */
    void checkFirst(List<Fields> entries, List<Level> levels, Map<String, Measure> measures) {
        for (int i = 0; i < levels.size(); i++) {
            String first = levels.get(i).first();
            if (first != null) {
                section.known(entries.get(i), "first", List.of(first), measures);
            }
        }
    }

    Map<String, Duty> duties(List<Fields> entries, Map<String, Law> laws) {
        Map<String, Duty> duties = new LinkedHashMap<>();
        for (Fields entry : entries) {
            Duty duty = new Duty(
                    entry.text("id"),
                    section.text(entry, "name"),
                    section.reach(entry, "concerns", head.persons()),
                    section.details(entry, head.details().duty()),
                    entry.texts("legalBasis"),
                    section.source(entry));
            section.known(entry, "legalBasis", duty.legalBasis(), laws);
            section.put(duties, entry, duty.id(), duty);
            Text phrase = section.text(entry, "phrase");
            sentences.condition(entry.place(), patterns.say("duty.HOLDS", "phrase", phrase), new DutyIs(duty.id()));
            sentences.conclusion(
                    entry.place(),
                    patterns.say("duty.CONCLUDED", "phrase", phrase),
                    new Conclusion.Duty(duty.id()),
                    listed(duty.concerns()));
            entry.done();
        }
        return duties;
    }

    Map<String, Warning> warnings(List<Fields> entries, Map<String, Measure> measures) {
        Map<String, Warning> warnings = new LinkedHashMap<>();
        for (Fields entry : entries) {
            Warning warning = new Warning(
                    entry.text("id"),
                    section.reach(entry, "concerns", head.persons()),
                    section.text(entry, "text"),
                    selected(entry, "on", measures),
                    section.source(entry));
            section.put(warnings, entry, warning.id(), warning);
            sentences.conclusion(
                    entry.place(),
                    section.text(entry, "says"),
                    new Conclusion.Warning(warning.id()),
                    listed(warning.concerns()));
            entry.done();
        }
        return warnings;
    }

    /** Returns the measures that a list names, or that have the trait values of a mapping. */
    Set<String> selected(Fields entry, String key, Map<String, Measure> measures) {
        Set<String> selected = new LinkedHashSet<>();
        Node node = entry.optional(key);
        if (node instanceof Node.Sequence) {
            List<String> ids = entry.texts(key);
            section.known(entry, key, ids, measures);
            selected.addAll(ids);
        } else if (node != null) {
            select(entry.fields(key), measures, selected);
            if (selected.isEmpty()) {
                entry.fault(key, "no measure has these traits");
            }
        }
        return selected;
    }

    private void select(Fields wanted, Map<String, Measure> measures, Set<String> selected) {
        Role listedWith = wanted.has(LISTED_WITH)
                ? section.reach(wanted, LISTED_WITH, head.persons()).listedWith()
                : null;
        List<Node.Entry> traits = wanted.entries().stream()
                .filter(trait -> !trait.key().equals(LISTED_WITH))
                .toList();
        traits.forEach(trait -> section.known(wanted, trait.key(), List.of(trait.key()), head.traits()));
        for (Measure measure : measures.values()) {
            boolean listed = listedWith == null || measure.concerns().listedWith() == listedWith;
            if (listed
                    && traits.stream().allMatch(trait -> wanted.text(trait.key())
                            .equals(measure.traits().get(trait.key())))) {
                selected.add(measure.id());
            }
        }
    }

    Map<String, Review> reviews(List<Fields> entries) {
        Map<String, Review> reviews = new LinkedHashMap<>();
        for (Fields entry : entries) {
            Review review = new Review(entry.text("id"), entry.number("days"), section.text(entry, "says"));
            section.put(reviews, entry, review.id(), review);
            sentences.conclusion(entry.place(), review.text(), new Conclusion.Review(review.id()), Reach.SHARED);
            entry.done();
        }
        return reviews;
    }

    Map<String, PlanItem> planItems(List<Fields> entries) {
        Map<String, PlanItem> items = new LinkedHashMap<>();
        for (Fields entry : entries) {
            PlanItem item = new PlanItem(
                    entry.text("id"),
                    section.reach(entry, "concerns", head.persons()),
                    section.text(entry, "text"),
                    section.source(entry));
            section.put(items, entry, item.id(), item);
            sentences.conclusion(
                    entry.place(),
                    section.text(entry, "says"),
                    new Conclusion.PlanItem(item.id()),
                    listed(item.concerns()));
            entry.done();
        }
        return items;
    }

    Map<String, Source> sources(List<Fields> entries) {
        Map<String, Source> sources = new LinkedHashMap<>();
        for (Fields entry : entries) {
            Source source = new Source(
                    entry.text("id"),
                    section.text(entry, "title"),
                    entry.texts("sections"),
                    entry.flag("verified", true));
            section.put(sources, entry, source.id(), source);
            entry.done();
        }
        return sources;
    }

    private static Reach listed(Reach concerns) {
        return Reach.of(concerns.listedWith());
    }
}
