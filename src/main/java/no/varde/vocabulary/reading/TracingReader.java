package no.varde.vocabulary.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.varde.document.Fields;
import no.varde.document.Node;
import no.varde.vocabulary.Spare;
import no.varde.vocabulary.Statement;
import no.varde.vocabulary.Tracing;
import no.varde.vocabulary.Tracing.Material;
import no.varde.vocabulary.Tracing.Traced;
import no.varde.vocabulary.VocabularyCode;

/** Reads what a book says of its sources. What carries a statement is looked up when the rules have been read. */
final class TracingReader {

    private final Section section;
    private final Map<String, Statement> byId = new LinkedHashMap<>();

    TracingReader(Section section) {
        this.section = section;
    }

    Tracing read(Sections sections) {
        return new Tracing(
                documents(sections.items("traced")),
                sections.all("statements").stream()
                        .map(entry -> statement(entry, entry.text("source")))
                        .toList(),
                materials(sections.all("materials")),
                sections.all("spare").stream().map(this::spare).toList());
    }

    private static List<Traced> documents(List<Node> traced) {
        return traced.stream()
                .map(node -> new Traced(node instanceof Node.Scalar id ? id.text() : "", node.place()))
                .toList();
    }

    private Statement statement(Fields entry, String source) {
        List<Statement.Carrier> carriers = new ArrayList<>();
        for (Node node : entry.nodes("carriedBy")) {
            carriers.add(new Statement.Carrier(node instanceof Node.Scalar id ? id.text() : "", node.place()));
        }
        Statement statement = new Statement(
                entry.id("id"),
                source,
                section.text(entry, "says"),
                carriers,
                entry.texts("tests"),
                section.optionalText(entry, "notCarried"),
                section.optionalText(entry, "note"),
                entry.place());
        boolean isCarried = !carriers.isEmpty() || !statement.tests().isEmpty();
        if (!isCarried && statement.notCarried() == null) {
            entry.fault(VocabularyCode.CARRIED_BY_WHAT.of(statement.id()));
        } else if (isCarried && statement.notCarried() != null) {
            entry.fault("notCarried", VocabularyCode.CARRIED_AND_NOT.of(statement.id()));
        }
        section.put(byId, entry, statement.id(), statement);
        entry.done();
        return statement;
    }

    private List<Material> materials(List<Fields> entries) {
        Map<String, Material> materials = new LinkedHashMap<>();
        for (Fields entry : entries) {
            String source = entry.text("source");
            Material material = new Material(
                    entry.id("id"),
                    section.text(entry, "title"),
                    Section.splitSources(source),
                    entry.list("statements").stream()
                            .map(line -> statement(line, source))
                            .toList());
            if (material.statements().isEmpty()) {
                entry.fault(VocabularyCode.NO_STATEMENTS.of(material.id()));
            }
            section.put(materials, entry, material.id(), material);
            entry.done();
        }
        return List.copyOf(materials.values());
    }

    private Spare spare(Fields entry) {
        Spare.Scope scope = entry.has("kind")
                ? Spare.Scope.KIND
                : entry.has("question") ? Spare.Scope.QUESTION : Spare.Scope.SENTENCE;
        String name = entry.text(
                switch (scope) {
                    case KIND -> "kind";
                    case QUESTION -> "question";
                    case SENTENCE -> "sentence";
                });
        Spare spare = new Spare(scope, name, section.text(entry, "because"), entry.place());
        entry.done();
        return spare;
    }
}
