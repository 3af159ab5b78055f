package no.varde.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.varde.difference.Edition;
import no.varde.difference.Effect;
import no.varde.difference.Group;
import no.varde.difference.Loss;
import no.varde.difference.Move;
import no.varde.difference.Rewrite;
import no.varde.difference.Shift;
import no.varde.difference.When;
import no.varde.difference.Where;
import no.varde.report.result.EditEffect;
import no.varde.vocabulary.Vocabulary;

/** What an edit of a book does, as the value that JSON is written of. */
public final class EffectJson {

    private final String language;
    private final TopicText topics;
    private final GroupText groups;
    private final ExampleText examples;
    private final SaidFirst first;

    private EffectJson(List<Vocabulary> vocabularies, String language) {
        Labels labels = new Labels(vocabularies.get(0).languages(), language);
        this.language = language;
        this.topics = new TopicText(vocabularies, language, labels);
        this.groups = new GroupText(vocabularies, language, labels, topics, false);
        this.examples = new ExampleText(vocabularies, language, labels);
        this.first = new SaidFirst(language);
    }

    /** Returns what an edit does, told in a language of both books. */
    public static EditEffect of(Effect effect, Edition old, Edition present, String language) {
        EffectJson json =
                new EffectJson(List.of(present.book().vocabulary(), old.book().vocabulary()), language);
        return new EditEffect(
                ResultJson.id(old.book()),
                ResultJson.id(present.book()),
                effect.verdict(),
                effect.advice().compared(),
                effect.advice().notCompared().stream()
                        .map(one -> new EditEffect.Uncompared(one.why().name(), one.id()))
                        .toList(),
                effect.losses().stream().map(Loss::name).toList(),
                effect.advice().groups().stream().map(json::group).toList(),
                effect.rewrites().stream().map(json::rewrite).toList(),
                json.situations(effect.situations()));
    }

    private EditEffect.Changed group(Group group) {
        Group.Root root = group.root();
        List<Move> moves = group.moves();
        return new EditEffect.Changed(
                groups.head(group),
                root.direction(),
                root.match(new Group.Root.Cases<>(
                                moved -> Optional.of(move(moved.move())), found -> Optional.<EditEffect.Move>empty()))
                        .orElse(null),
                root.match(new Group.Root.Cases<>(
                                moved -> Optional.<String>empty(), found -> Optional.of(found.finding())))
                        .orElse(null),
                group.causes().stream()
                        .map(edit -> new EditEffect.Cause(edit.part(), edit.id()))
                        .toList(),
                group.when().ways().stream().map(this::when).toList(),
                group.when().more(),
                examples.of(moves.get(0).ways().get(0).example()),
                group.follow().stream().map(this::move).toList());
    }

    private EditEffect.Move move(Move move) {
        return new EditEffect.Move(
                move.name(),
                move.matter(),
                move.direction(),
                topics.name(move.subject()),
                move.ways().stream()
                        .map(way -> new EditEffect.FromTo(way.from(), way.to()))
                        .toList());
    }

    private EditEffect.When when(When.Together way) {
        return new EditEffect.When(
                way.clauses().stream()
                        .map(clause ->
                                new EditEffect.Clause(clause.sentence().in(language), clause.holds(), clause.by()))
                        .toList(),
                way.always());
    }

    private List<EditEffect.Situation> situations(Map<String, List<Shift>> changed) {
        List<EditEffect.Situation> situations = new ArrayList<>();
        changed.forEach((name, shifts) -> situations.add(
                new EditEffect.Situation(name, shifts.stream().map(this::shift).toList())));
        return situations;
    }

    private EditEffect.Shift shift(Shift shift) {
        return new EditEffect.Shift(
                shift.ref(),
                shift.kind(),
                shift.direction(),
                shift.subject().id(),
                topics.name(shift.subject()),
                shift.from(),
                shift.to());
    }

    private EditEffect.Rewrite rewrite(Rewrite rewrite) {
        return rewrite.match(new Rewrite.Cases<>(
                reworded -> rewrite("REWORDED", rewrite, words(reworded), reworded.leftBehind(), List.of(), List.of()),
                relisted -> rewrite(
                        relisted.isOrder() ? "ORDER" : "CHANGED",
                        rewrite,
                        Map.of(),
                        List.of(),
                        relisted.removed(),
                        relisted.added()),
                came -> rewrite("NEW", rewrite, Map.of(), List.of(), List.of(), first.lines(came.says())),
                went -> rewrite("GONE", rewrite, Map.of(), List.of(), first.lines(went.said()), List.of()),
                renamed -> rewrite("RENAMED", rewrite, Map.of(), List.of(), List.of(), List.of(renamed.is()))));
    }

    private static EditEffect.Rewrite rewrite(
            String kind,
            Rewrite rewrite,
            Map<String, EditEffect.Words> words,
            List<String> leftBehind,
            List<String> removed,
            List<String> added) {
        Where where = rewrite.where();
        return new EditEffect.Rewrite(
                kind, where.section(), where.entry(), where.path(), words, leftBehind, removed, added);
    }

    private static Map<String, EditEffect.Words> words(Rewrite.Reworded reworded) {
        Map<String, EditEffect.Words> words = new LinkedHashMap<>();
        reworded.words().forEach((language, one) -> words.put(language, new EditEffect.Words(one.was(), one.is())));
        return words;
    }
}
