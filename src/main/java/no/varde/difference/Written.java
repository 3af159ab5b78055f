package no.varde.difference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.varde.difference.Edit.Part;
import no.varde.vocabulary.Band;
import no.varde.vocabulary.CellSet;
import no.varde.vocabulary.Law;
import no.varde.vocabulary.Level;
import no.varde.vocabulary.Log;
import no.varde.vocabulary.Measure;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Reach;
import no.varde.vocabulary.Review;
import no.varde.vocabulary.Text;
import no.varde.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * What the entries of a vocabulary say, line by line in the words of its files, as far as it bears on what is concluded,
 * asked or told; not how it is worded for people.
 */
final class Written {

    private final Vocabulary vocabulary;
    private final Map<String, List<String>> entries = new LinkedHashMap<>();

    private Written(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Returns the lines of each entry of a part, by its id. */
    static Map<String, List<String>> of(Part part, Vocabulary vocabulary) {
        Written written = new Written(vocabulary);
        switch (part) {
            case RULE -> throw new IllegalArgumentException("rules are no part of a vocabulary");
            case QUESTION -> vocabulary.questions().values().forEach(written::question);
            case IMPOSSIBLE ->
                vocabulary.impossible().forEach(entry -> entry.where().forEach(band -> written.line(entry.id(), band)));
            case LAW -> vocabulary.laws().values().forEach(written::law);
            case LOG -> vocabulary.logs().values().forEach(written::log);
            case HOUSEHOLD ->
                vocabulary
                        .household()
                        .forEach((id, fact) -> written.line(
                                id,
                                "any",
                                fact.any() == null
                                        ? null
                                        : written.said(fact.any().text())));
            case COUNT -> written.counts();
            case FINDING -> vocabulary.findings().forEach((id, entry) -> written.concerns(id, entry.concerns()));
            case LEVEL -> vocabulary.levels().forEach(written::level);
            case NEED ->
                vocabulary
                        .needs()
                        .forEach((id, need) -> written.line(id, "outsideCeilingWhen", need.outsideCeilingWhen()));
            case MEASURE -> vocabulary.measures().values().forEach(written::measure);
            case DUTY -> vocabulary.duties().forEach((id, entry) -> written.concerns(id, entry.concerns()));
            case WARNING ->
                vocabulary.warnings().forEach((id, entry) -> {
                    written.concerns(id, entry.concerns());
                    written.each(id, "on", entry.on());
                });
            case PLAN -> vocabulary.planItems().forEach((id, entry) -> written.concerns(id, entry.concerns()));
            case REVIEW -> vocabulary.reviews().forEach(written::review);
        }
        return written.entries;
    }

    private void question(Question question) {
        String id = question.id();
        Question.OnlyWith onlyWith = question.onlyWith();
        line(id, "about", question.about());
        line(id, "reach", in(question.reach()));
        line(id, "answers", CellsText.answers(question.scale()));
        line(id, "onlyWith", onlyWith == null ? null : onlyWith.question() + " " + onlyWith.constant());
        line(id, "notAfter", question.notAfterAsOf() ? "asOf" : null);
        line(id, "judgement", question.judgement() ? "true" : null);
        line(id, "changes", question.changes() ? null : "false");
        Band flag = question.redFlag();
        line(id, "redFlag", flag == null ? null : CellsText.of(question.scale(), flag.cells()));
        new TreeMap<>(question.bands())
                .forEach((key, band) -> line(id, key, CellsText.of(question.scale(), band.cells())));
    }

    private void law(Law law) {
        line(law.id(), "from", law.from());
        line(law.id(), "until", law.until());
    }

    private void log(Log log) {
        log.fields().values().forEach(field -> line(log.id(), field.id(), CellsText.answers(field.scale())));
        log.facts()
                .values()
                .forEach(fact -> line(log.id(), fact.id(), enough(fact.atLeast()) + kind(log, fact.where())));
        for (Log.LogAnswer answer : log.answers()) {
            Map<String, CellSet> certain = answer.certainWhere();
            String certainly = certain == null ? "" : ", certain" + kind(log, certain);
            String answered = enough(answer.atLeast()) + kind(log, answer.where()) + certainly;
            line(log.id(), answer.question().id() + " " + answer.constant(), answered);
        }
    }

    private static String enough(int atLeast) {
        return "atLeast " + atLeast;
    }

    private static String kind(Log log, Map<String, CellSet> where) {
        List<String> wanted = new ArrayList<>();
        new TreeMap<>(where)
                .forEach((field, cells) -> wanted.add(field + " "
                        + CellsText.of(Vocabulary.known(log.fields(), field).scale(), cells)));
        return " where " + String.join(", ", wanted);
    }

    private void counts() {
        vocabulary.counts().forEach((id, count) -> {
            line(id, "atLeast", count.atLeast());
            each(
                    id,
                    "of",
                    count.members().stream().map(member -> said(member.text())).toList());
        });
    }

    private void level(Level level) {
        line(level.id(), "rank", level.rank());
        line(level.id(), "recommendUpTo", level.recommendUpTo());
        line(level.id(), "considerUpTo", level.considerUpTo());
        line(level.id(), "first", level.first());
    }

    private void measure(Measure measure) {
        String id = measure.id();
        concerns(id, measure.concerns());
        line(id, "intrusiveness", measure.intrusiveness());
        each(id, "needs", measure.needs());
        each(id, "milder", measure.milder());
        new TreeMap<>(measure.traits()).forEach((trait, value) -> line(id, trait, value));
    }

    private void review(String id, Review review) {
        line(id, "days", review.clock().map(Review.Clock::days).orElse(null));
        line(id, "by", review.clock().map(Review.Clock::by).orElse(null));
    }

    private void concerns(String id, Reach reach) {
        line(id, "concerns", in(reach));
    }

    private void line(String id, Band band) {
        line(id, band.of(), band.key());
    }

    private void each(String id, String key, Collection<String> values) {
        values.forEach(value -> line(id, key, value));
    }

    /** Writes a line, or no more than that the entry is there where it says nothing under the key. */
    private void line(String id, String key, @Nullable Object value) {
        List<String> lines = entries.computeIfAbsent(id, any -> new ArrayList<>());
        if (value != null) {
            lines.add(key + ": " + value);
        }
    }

    private String said(Text text) {
        return text.in(vocabulary.language());
    }

    private String in(Reach reach) {
        String member = vocabulary.persons().member();
        return switch (reach) {
            case MAIN -> vocabulary.persons().main();
            case MEMBER -> member == null ? "" : member;
            case SHARED -> vocabulary.persons().shared();
        };
    }
}
