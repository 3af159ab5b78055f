package no.varde.handbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import no.varde.rulebook.Register;
import no.varde.rulebook.Rule;
import no.varde.vocabulary.Law;
import no.varde.vocabulary.Source;
import no.varde.vocabulary.Statement;
import no.varde.vocabulary.Tracing;
import no.varde.vocabulary.Vocabulary;

/** What became of each statement of the sources, what each rule rests on, and what a lawyer must still check. */
final class SourcesPage {

    private final Voice voice;
    private final Markdown page;

    SourcesPage(Voice voice) {
        this.voice = voice;
        this.page = voice.page(voice.words("sources.title"));
        voice.say(page, "sources.how");
        overview();
        for (Tracing.Traced traced : voice.vocabulary().tracing().documents()) {
            document(Vocabulary.known(voice.vocabulary().sources(), traced.source()));
        }
        rules();
        lawyer();
        register();
    }

    private List<Statement> statements(Source source) {
        return voice.vocabulary().tracing().statements().stream()
                .filter(statement -> Register.document(statement.source()).equals(source.id()))
                .toList();
    }

    private void overview() {
        List<List<String>> rows = new ArrayList<>();
        for (Tracing.Traced traced : voice.vocabulary().tracing().documents()) {
            Source source = Vocabulary.known(voice.vocabulary().sources(), traced.source());
            List<Statement> all = statements(source);
            long notCarried =
                    all.stream().filter(one -> one.notCarried() != null).count();
            rows.add(List.of(
                    voice.links().ownSourceLinks(List.of(source.id())),
                    voice.in(source.title()),
                    Integer.toString(source.sections().size()),
                    Integer.toString(all.size()),
                    Long.toString(all.size() - notCarried),
                    Long.toString(notCarried)));
        }
        page.table(
                voice.head(
                        "source", "title", "sources.sections", "sources.statements", "sources.carried", "sources.not"),
                rows);
    }

    private void document(Source source) {
        page.heading(2, source.id(), source.id() + " " + voice.plain(source.title()));
        page.paragraph(voice.translated(source.title()));
        for (String section : source.sections()) {
            page.heading(3, Plain.text(section));
            page.table(
                    voice.head("number", "sources.says", "sources.where"),
                    statements(source).stream()
                            .filter(statement ->
                                    Register.section(statement.source()).equals(section))
                            .map(statement ->
                                    List.of(statement.id(), voice.in(statement.says()), carried(voice, statement)))
                            .toList());
        }
    }

    /** Returns what carries a statement, one below the other, or why nothing does. */
    static String carried(Voice voice, Statement statement) {
        List<String> lines = new ArrayList<>();
        if (!statement.carriedBy().isEmpty()) {
            lines.add(voice.links()
                    .entries(statement.carriedBy().stream()
                            .map(Statement.Carrier::id)
                            .toList()));
        }
        if (statement.notCarried() != null) {
            lines.add("**" + voice.words("sources.notCarried") + "** " + voice.in(statement.notCarried()));
        }
        if (statement.note() != null) {
            lines.add(voice.in(statement.note()));
        }
        return Voice.lines(lines);
    }

    private void rules() {
        page.heading(2, voice.words("sources.rules"));
        voice.say(page, "sources.rules.text");
        page.table(
                voice.head("rule", "source", "legalBasis"),
                voice.book().rules().stream()
                        .sorted(Comparator.comparing(Rule::layer).thenComparing(Rule::id))
                        .map(rule -> List.of(
                                voice.links().ruleLink(rule.id()) + " " + voice.plain(rule.title()),
                                voice.links().ownSourceLinks(rule.sources()),
                                rule.legalBasis().stream().map(voice::cite).collect(Collectors.joining("; "))))
                        .toList());
    }

    private void lawyer() {
        page.heading(2, voice.words("lawyer.title"));
        voice.say(page, "lawyer.text");
        List<List<String>> rows = new ArrayList<>();
        for (Law law : voice.vocabulary().laws().values()) {
            if (!law.verified()) {
                rows.add(List.of(
                        voice.cite(law.id()),
                        voice.in(law.title()),
                        law.note() == null ? "" : voice.in(law.note()),
                        voice.links().entries(restingOn(law))));
            }
        }
        page.table(voice.head("legalBasis", "title", "lawyer.check", "lawyer.rests"), rows);
        voice.say(page, "lawyer.sources");
        for (Source source : voice.vocabulary().sources().values()) {
            if (!source.verified()) {
                page.paragraph("**" + source.id() + "** " + voice.in(source.title()));
                page.list(voice.register().entries().stream()
                        .filter(entry -> entry.cites(source.id()))
                        .map(voice.links()::entry)
                        .toList());
            }
        }
    }

    /** Returns the ids of the rules, measures and duties that name a law. */
    private List<String> restingOn(Law law) {
        List<String> resting = new ArrayList<>();
        voice.book().rules().stream()
                .filter(rule -> rule.legalBasis().contains(law.id()))
                .forEach(rule -> resting.add(rule.id()));
        voice.vocabulary().measures().values().stream()
                .filter(measure -> measure.legalBasis().contains(law.id()))
                .forEach(measure -> resting.add(measure.id()));
        voice.vocabulary().duties().values().stream()
                .filter(duty -> duty.legalBasis().contains(law.id()))
                .forEach(duty -> resting.add(duty.id()));
        return resting;
    }

    private void register() {
        page.heading(2, voice.words("sources.register"));
        voice.say(page, "sources.register.text");
        List<String> traced = voice.vocabulary().tracing().documents().stream()
                .map(Tracing.Traced::source)
                .toList();
        List<List<String>> rows = new ArrayList<>();
        for (Source source : voice.vocabulary().sources().values()) {
            long citing = voice.register().entries().stream()
                    .filter(entry -> entry.cites(source.id()))
                    .count();
            String anchor =
                    traced.contains(source.id()) ? source.id() : "<a id=\"" + source.id() + "\"></a>" + source.id();
            rows.add(List.of(anchor, voice.in(source.title()), Long.toString(citing)));
        }
        page.table(voice.head("source", "title", "sources.citing"), rows);
    }

    @Override
    public String toString() {
        return page.toString();
    }
}
