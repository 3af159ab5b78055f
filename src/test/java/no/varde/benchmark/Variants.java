package no.varde.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import no.varde.assessment.Answers;
import no.varde.assessment.Assessment;
import no.varde.assessment.AssessmentReader;
import no.varde.decision.Decider;
import no.varde.decision.Decision;
import no.varde.document.Document;
import no.varde.engine.CanonicalDrl;
import no.varde.rulebook.BookFiles;
import no.varde.rulebook.Facts;
import no.varde.rulebook.HouseholdRuns;
import no.varde.rulebook.RuleBook;
import no.varde.rulebook.TruthReading;
import no.varde.vocabulary.Role;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.ReleaseId;
import org.kie.api.runtime.KieContainer;
import org.kie.api.runtime.KieSession;

/** The same assessment decided in three ways. */
final class Variants {

    private final RuleBook book = book();
    private final Assessment assessment = assessment(book);
    private final Decider decider = new Decider(book);
    private final TruthReading reading = new TruthReading(book);
    private final Map<Role, KieContainer> containers = new ConcurrentHashMap<>();

    Decision explained() {
        return decider.decide(assessment);
    }

    int truthReading() {
        return reading.read(assessment).stream().mapToInt(Facts::levelRank).sum();
    }

    int newSession() {
        AtomicInteger fired = new AtomicInteger();
        new HouseholdRuns<Facts>(
                        book.vocabulary(),
                        (whose, answers) -> {
                            fired.addAndGet(fire(answers, whose.role()));
                            return reading.read(answers, whose.role());
                        },
                        Function.identity())
                .of(assessment);
        return fired.get();
    }

    private int fire(Answers answers, Role role) {
        KieSession session = container(role).newKieSession();
        try {
            session.insert(answers);
            return session.fireAllRules();
        } finally {
            session.dispose();
        }
    }

    /** Compiles the DRL of a role once, and only where it is run. */
    private KieContainer container(Role role) {
        return containers.computeIfAbsent(role, missing -> container(CanonicalDrl.of(book, missing), missing));
    }

    private static RuleBook book() {
        try {
            return RuleBook.read(BookFiles.in(Path.of("rules")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Assessment assessment(RuleBook book) {
        try (var in = Objects.requireNonNull(Variants.class.getResourceAsStream("/benchmark/typical.yaml"))) {
            Document document = Document.read("typical.yaml", in.readAllBytes(), Document.Format.YAML);
            AssessmentReader.Result read =
                    AssessmentReader.read(book.vocabulary(), document, LocalDate.of(2026, 11, 22));
            return Objects.requireNonNull(
                    read.assessment(), () -> List.of(read.faults()).toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static KieContainer container(String drl, Role role) {
        KieServices services = KieServices.Factory.get();
        ReleaseId id = services.newReleaseId("varde", role.name().toLowerCase(), "1");
        KieFileSystem files = services.newKieFileSystem();
        files.generateAndWritePomXML(id);
        files.write("src/main/resources/varde/book.drl", drl);
        services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        return services.newKieContainer(id);
    }
}
