package no.varde.engine;

import java.util.EnumMap;
import java.util.Map;
import no.varde.assessment.Answers;
import no.varde.rulebook.RuleBook;
import no.varde.vocabulary.Role;
import no.varde.vocabulary.Vocabulary;
import org.drools.modelcompiler.KieBaseBuilder;
import org.jspecify.annotations.Nullable;

/** A book made ready to run: one rule base for each kind of run. Safe for use by many threads. */
public final class Engine {

    /** What runs the rules, with its version where that is told. */
    public static final String NAME = name(KieBaseBuilder.class.getPackage().getImplementationVersion());

    private final Map<Role, RuleBase> bases = new EnumMap<>(Role.class);

    private Engine(RuleBook book) {
        for (Role role : Role.values()) {
            bases.put(role, new RuleBase(book.steps(), role, book.index()));
        }
    }

    private static String name(@Nullable String version) {
        return version == null ? "drools" : "drools " + version;
    }

    /** Builds the rule bases of a book; some hundred milliseconds. */
    public static Engine of(RuleBook book) {
        return new Engine(book);
    }

    /**
     * Runs the book on the answers of one person.
     *
     * @throws RunFailed when a rule throws or more fires than can
     */
    public Run run(Answers answers, Role role) {
        return Vocabulary.known(bases, role).run(answers);
    }
}
