package no.varde.engine;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.varde.assessment.Answers;
import no.varde.rulebook.Rule;
import no.varde.rulebook.RuleBook;
import no.varde.rulebook.Step;
import no.varde.vocabulary.Conclusion;
import no.varde.vocabulary.OutcomeKind;
import no.varde.vocabulary.Role;
import no.varde.vocabulary.Text;
import no.varde.vocabulary.Vocabulary;

/**
 * Writes a book as DRL, the rule language of Drools, from the same tree that the engine runs. The text is for people
 * and for exchange; this service never compiles it.
 */
public final class CanonicalDrl {

    static final String PACKAGE = "varde";

    private final Vocabulary vocabulary;
    private final DrlWriter writer;
    private final StringBuilder out = new StringBuilder();

    private CanonicalDrl(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.writer = new DrlWriter(vocabulary.levels());
    }

    /** Returns all that one kind of run does as one DRL file: the rules of the book, and the steps that it makes. */
    public static String of(RuleBook book, Role role) {
        return of(
                book.vocabulary(),
                book.steps().stream()
                        .filter(step -> step.roles().contains(role))
                        .toList());
    }

    /** Returns steps as one DRL file. */
    static String of(Vocabulary vocabulary, List<Step> steps) {
        CanonicalDrl drl = new CanonicalDrl(vocabulary);
        drl.out.append(head());
        steps.forEach(drl::step);
        return drl.out.toString();
    }

    /** Returns what stands before the first rule: the package, and the types of the facts. */
    static String head() {
        return Stream.concat(Stream.of(Answers.class, OutcomeKind.class), conclusions())
                .map(type -> "import " + type.getCanonicalName() + ";\n")
                .sorted()
                .collect(Collectors.joining("", "package " + PACKAGE + ";\n\n", ""));
    }

    private static Stream<Class<?>> conclusions() {
        return Stream.of(Conclusion.class.getClasses()).filter(Conclusion.class::isAssignableFrom);
    }

    private void step(Step step) {
        line("");
        line("rule " + DrlText.quoted(step.name()));
        if (step.rule() != null) {
            metadata(step.rule());
        }
        line("    " + salience(step));
        line("when");
        step.when().forEach(premise -> line("    " + writer.premise(premise)));
        line("then");
        step.then().forEach(conclusion -> line("    " + writer.conclusion(conclusion)));
        line("end");
    }

    /** Returns the attribute by which a stratum is done before the next one begins. */
    static String salience(Step step) {
        return "salience " + -step.stratum();
    }

    private void metadata(Rule rule) {
        annotation("kilde", String.join("; ", rule.sources()));
        if (!rule.legalBasis().isEmpty()) {
            annotation("hjemmel", cites(rule));
        }
        annotation("begrunnelse", rule.reason().in(vocabulary.language()));
        List<String> languages = vocabulary.languages().all();
        for (int i = 1; i < languages.size(); i++) {
            String key = i == 1 ? "" : "_" + languages.get(i); // the second language has no mark in the rule files
            translation("title" + key, rule.title(), languages.get(i));
            translation("reason" + key, rule.reason(), languages.get(i));
        }
    }

    private void translation(String key, Text text, String language) {
        if (text.isWrittenIn(language)) {
            annotation(key, text.in(language));
        }
    }

    private String cites(Rule rule) {
        return rule.legalBasis().stream()
                .map(id -> Vocabulary.known(vocabulary.laws(), id).cite())
                .collect(Collectors.joining("; "));
    }

    private void annotation(String key, String text) {
        line("    @" + key + "(" + DrlText.quoted(text) + ")");
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
