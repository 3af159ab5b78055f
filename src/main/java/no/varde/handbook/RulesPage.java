package no.varde.handbook;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.varde.rulebook.Layer;
import no.varde.rulebook.SpareSentences;
import no.varde.vocabulary.Level;
import no.varde.vocabulary.Spare;
import no.varde.vocabulary.Vocabulary;

/** How to read the book, a list of its rules by layer and file, and the sentences that no rule uses. */
final class RulesPage {

    private final Voice voice;
    private final Markdown page;

    RulesPage(Voice voice) {
        this.voice = voice;
        this.page = voice.page(voice.words("rules.title"));
        page.heading(2, voice.words("rules.how.title"));
        voice.say(page, "rules.how.sentences");
        voice.say(page, "rules.how.unknown");
        voice.say(page, "rules.how.change");
        counts();
        levels();
        for (Layer layer : Layer.values()) {
            layer(layer);
        }
        spare();
    }

    private void counts() {
        Vocabulary all = voice.vocabulary();
        page.heading(2, voice.words("rules.counts"));
        List<List<String>> rows = new ArrayList<>();
        rows.add(count("rules.count.rules", voice.book().rules().size()));
        rows.add(count("rules.count.questions", all.questions().size()));
        rows.add(count("rules.count.findings", all.findings().size()));
        rows.add(count("rules.count.counts", all.counts().size()));
        rows.add(count("rules.count.measures", all.measures().size()));
        rows.add(count("rules.count.duties", all.duties().size()));
        rows.add(count("rules.count.warnings", all.warnings().size()));
        rows.add(count("rules.count.plan", all.planItems().size()));
        rows.add(count("rules.count.laws", all.laws().size()));
        rows.add(count("rules.count.conditions", all.sentences().conditions().size()));
        rows.add(count("rules.count.conclusions", all.sentences().conclusions().size()));
        page.table(voice.head("rules.what", "rules.number"), rows);
    }

    private List<String> count(String key, int number) {
        return List.of(voice.words(key), Integer.toString(number));
    }

    private void levels() {
        page.heading(2, voice.words("rules.levels"));
        voice.say(page, "rules.levels.text");
        List<List<String>> rows = new ArrayList<>();
        for (Level level : voice.vocabulary().levels()) {
            rows.add(List.of(
                    voice.in(level.name()),
                    voice.in(level.meaning()),
                    Integer.toString(level.recommendUpTo()),
                    Integer.toString(level.considerUpTo())));
        }
        page.table(voice.head("rules.level", "rules.meaning", "rules.recommend", "rules.consider"), rows);
    }

    /** Lists the rules of a layer, each leading to its sentences. */
    private void layer(Layer layer) {
        page.heading(2, voice.words("layer." + layer));
        voice.say(page, "layer." + layer + ".text");
        LayerPage.byFile(voice, layer).forEach((file, rules) -> {
            page.paragraph(
                    "**[" + Plain.text(file) + "](" + voice.links().rulesOf(layer) + "#" + Plain.address(file) + ")**");
            page.list(rules.stream()
                    .map(rule -> voice.links().ruleLink(rule.id()) + " " + voice.plain(rule.title()) + " · "
                            + voice.translated(rule.title()))
                    .toList());
        });
    }

    private void spare() {
        SpareSentences spare = voice.spare();
        page.heading(2, voice.words("spare.title"));
        voice.say(page, "spare.text");
        for (Spare entry : voice.vocabulary().tracing().spares()) {
            List<SpareSentences.Unused> unused = spare.of(entry);
            page.paragraph("**" + Plain.text(entry.name()) + "**: " + voice.plain(entry.because()) + " "
                    + voice.translated(entry.because()));
            sentences(unused);
        }
        spare.withoutReason().stream()
                .collect(Collectors.groupingBy(
                        one -> one.question().isEmpty() ? one.kind() : one.question(),
                        TreeMap::new,
                        Collectors.toList()))
                .forEach((name, unused) -> {
                    page.paragraph("**" + name + "**: " + voice.words("spare.without"));
                    sentences(unused);
                });
    }

    private void sentences(List<SpareSentences.Unused> unused) {
        page.folded(
                voice.words("spare.number", Integer.toString(unused.size())),
                unused.stream().map(one -> voice.plain(one.text())).toList());
    }

    @Override
    public String toString() {
        return page.toString();
    }
}
