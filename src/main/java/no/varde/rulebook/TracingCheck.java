package no.varde.rulebook;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.varde.document.Faults;
import no.varde.document.Suggestion;
import no.varde.vocabulary.Source;
import no.varde.vocabulary.Statement;
import no.varde.vocabulary.Tracing;
import no.varde.vocabulary.Vocabulary;
import no.varde.vocabulary.VocabularyCode;

/** Checks, when the rules have been read, that every statement of a source leads to something that rests on it. */
final class TracingCheck {

    private final Vocabulary vocabulary;
    private final Register register;
    private final Faults faults;

    private TracingCheck(Vocabulary vocabulary, Register register, Faults faults) {
        this.vocabulary = vocabulary;
        this.register = register;
        this.faults = faults;
    }

    /**
     * Checks what a book says of its sources, unless a rule could not be read: all that leads to it would be faulty.
     */
    static void check(Vocabulary vocabulary, List<Rule> rules, Faults faults) {
        if (faults.isEmpty()) {
            new TracingCheck(vocabulary, Register.of(vocabulary, rules), faults).check();
            SpareSentences.of(vocabulary, rules).check(faults);
        }
    }

    private void check() {
        Tracing tracing = vocabulary.tracing();
        Set<String> traced =
                tracing.documents().stream().map(Tracing.Traced::source).collect(Collectors.toSet());
        for (Statement statement : tracing.statements()) {
            checkSource(statement, traced);
            checkCarriers(statement, List.of(Register.document(statement.source())));
        }
        tracing.materials()
                .forEach(material -> material.statements().forEach(statement -> checkCarriers(statement, List.of())));
        tracing.documents().forEach(this::checkSections);
    }

    private void checkSource(Statement statement, Set<String> traced) {
        String document = Register.document(statement.source());
        if (!traced.contains(document)) {
            faults.add(statement.place(), BookCode.NOT_TRACED.of(document).maybe(Suggestion.near(document, traced)));
        } else if (Register.section(statement.source()).isEmpty()) {
            faults.add(statement.place(), BookCode.SECTION_UNNAMED.of(statement.id(), document));
        }
    }

    /** A carrier must exist, and rest on one of these documents where there are any. */
    private void checkCarriers(Statement statement, List<String> documents) {
        for (Statement.Carrier carrier : statement.carriedBy()) {
            String id = carrier.id();
            if (!register.has(id)) {
                faults.add(carrier.place(), "", () -> BookCode.NO_RULE_NO_ENTRY
                        .of(id)
                        .maybe(Suggestion.near(id, register.ids())));
            } else if (!documents.isEmpty()
                    && register.entries(id).stream()
                            .noneMatch(entry -> documents.stream().anyMatch(entry::cites))) {
                faults.add(carrier.place(), BookCode.CANNOT_CARRY.of(id, String.join(", ", documents), statement.id()));
            }
        }
    }

    private void checkSections(Tracing.Traced traced) {
        Map<String, Source> sources = vocabulary.sources();
        Source source = sources.get(traced.source());
        if (source == null) {
            faults.add(
                    traced.place(),
                    VocabularyCode.NOT_A_SOURCE
                            .of(traced.source())
                            .maybe(Suggestion.near(traced.source(), sources.keySet())));
            return;
        }
        Set<String> told = vocabulary.tracing().statements().stream()
                .map(Statement::source)
                .filter(cited -> Register.document(cited).equals(source.id()))
                .map(Register::section)
                .collect(Collectors.toSet());
        for (String section : source.sections()) {
            if (!told.contains(section)) {
                faults.add(traced.place(), BookCode.UNTOLD_SECTION.of(section, source.id()));
            }
        }
    }
}
