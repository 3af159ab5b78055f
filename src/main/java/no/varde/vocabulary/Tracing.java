package no.varde.vocabulary;

import java.util.List;
import no.varde.document.Place;

/**
 * Where the book comes from and what of its sources it carries. It is no part of what the book means: no decision
 * rests on it, and the hash of the book does not change with it.
 *
 * @param documents the sources of which every section must be traced
 * @param statements the statements of those sources, in order
 * @param materials other published material that the book is held against
 * @param spares sentences that no rule uses
 */
public record Tracing(
        List<Traced> documents, List<Statement> statements, List<Material> materials, List<Spare> spares) {
    public Tracing {
        documents = List.copyOf(documents);
        statements = List.copyOf(statements);
        materials = List.copyOf(materials);
        spares = List.copyOf(spares);
    }

    /** A source of which every section is traced, and where that was written. */
    public record Traced(String source, Place place) {}

    /** Published material, such as a list of factors, and its statements. */
    public record Material(String id, Text title, List<String> source, List<Statement> statements) {
        public Material {
            source = List.copyOf(source);
            statements = List.copyOf(statements);
        }
    }
}
