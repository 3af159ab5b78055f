package no.varde.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import no.varde.vocabulary.Conclusion;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.definition.rule.Rule;
import org.kie.api.runtime.ClassObjectFilter;
import org.kie.api.runtime.KieSession;

/** DRL text as Drools' own compiler reads it. */
final class CompiledDrl {

    private static final AtomicInteger VERSION = new AtomicInteger();

    private final KieBase base;

    private CompiledDrl(KieBase base) {
        this.base = base;
    }

    /**
     * What a run came to.
     *
     * @param fired the names of the rules that fired
     */
    record Result(Set<Conclusion> concluded, Set<String> fired) {}

    /** Compiles files of one package. */
    static CompiledDrl of(String... files) {
        KieServices services = KieServices.Factory.get();
        ReleaseId id = services.newReleaseId("varde", "text", String.valueOf(VERSION.incrementAndGet()));
        KieFileSystem written = services.newKieFileSystem();
        written.generateAndWritePomXML(id);
        for (int i = 0; i < files.length; i++) {
            written.write("src/main/resources/" + CanonicalDrl.PACKAGE + "/" + i + ".drl", files[i]);
        }
        KieBuilder builder = services.newKieBuilder(written);
        builder.buildAll(ExecutableModelProject.class);
        List<Message> faults = builder.getResults().getMessages(Message.Level.ERROR);
        if (!faults.isEmpty()) {
            throw new AssertionError("Drools does not compile the text: " + faults);
        }
        KieBase base = services.newKieContainer(id).getKieBase();
        services.getRepository().removeKieModule(id);
        return new CompiledDrl(base);
    }

    /**
     * Runs on some facts.
     *
     * @param takesPart whether the rule of a name takes part in the run
     */
    Result run(Collection<?> facts, Predicate<String> takesPart) {
        Set<String> fired = new HashSet<>();
        KieSession session = base.newKieSession();
        try {
            facts.forEach(session::insert);
            session.fireAllRules(match -> takesPart.test(match.getRule().getName())
                    && fired.add(match.getRule().getName()));
            Set<Conclusion> concluded = new LinkedHashSet<>();
            session.getObjects(new ClassObjectFilter(Conclusion.class))
                    .forEach(fact -> concluded.add((Conclusion) fact));
            return new Result(concluded, fired);
        } finally {
            session.dispose();
        }
    }

    List<Rule> rules() {
        List<Rule> rules = new ArrayList<>();
        base.getKiePackages().forEach(part -> rules.addAll(part.getRules()));
        return rules;
    }
}
