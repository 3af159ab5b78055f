package no.varde.handbook;

import java.util.List;
import java.util.stream.Collectors;
import no.varde.vocabulary.Statement;
import no.varde.vocabulary.Tracing;

/** What of other published material the book carries, and which tests hold it to that. */
final class CoveragePage {

    private final Voice voice;
    private final Markdown page;

    CoveragePage(Voice voice) {
        this.voice = voice;
        this.page = voice.page(voice.words("coverage.title"));
        voice.say(page, "coverage.how");
        List<Tracing.Material> materials = voice.vocabulary().tracing().materials();
        page.table(
                voice.head("coverage.material", "sources.statements", "sources.carried", "sources.not"),
                materials.stream().map(this::overview).toList());
        materials.forEach(this::material);
    }

    private List<String> overview(Tracing.Material material) {
        long notCarried = material.statements().stream()
                .filter(statement -> statement.notCarried() != null)
                .count();
        int all = material.statements().size();
        return List.of(
                "[" + voice.plain(material.title()) + "](#" + material.id() + ")",
                Integer.toString(all),
                Long.toString(all - notCarried),
                Long.toString(notCarried));
    }

    private void material(Tracing.Material material) {
        page.heading(2, material.id(), voice.plain(material.title()));
        page.paragraph(voice.translated(material.title()));
        page.paragraph(voice.words("source") + ": " + voice.links().sourceLinks(material.source()));
        page.table(
                voice.head("number", "coverage.says", "sources.where", "coverage.tests"),
                material.statements().stream().map(this::row).toList());
    }

    private List<String> row(Statement statement) {
        return List.of(
                statement.id(),
                voice.in(statement.says()),
                SourcesPage.carried(voice, statement),
                statement.tests().stream().map(Plain::code).collect(Collectors.joining("<br>")));
    }

    @Override
    public String toString() {
        return page.toString();
    }
}
