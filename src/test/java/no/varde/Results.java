package no.varde;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import no.varde.assessment.Answered;
import no.varde.assessment.AnswersFile;
import no.varde.assessment.Assessment;
import no.varde.assessment.Person;
import no.varde.certificate.Made;
import no.varde.decision.Decision;
import no.varde.document.Document;
import no.varde.explanation.SureAnswers;
import no.varde.report.Expand;
import no.varde.report.Origin;
import no.varde.report.ResultJson;
import no.varde.report.ResultJson.BesideDecision;
import no.varde.report.ResultModule;
import no.varde.report.result.Result;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** Results as programs get them, of the book of the project, and the fixtures of which there are some. */
public final class Results {

    public static final Instant MADE = Instant.parse("2026-11-22T07:50:00Z");

    /** Writes results as the service does. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new ResultModule())
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    private static final Clock CLOCK = Clock.fixed(MADE, ZoneOffset.UTC);
    private static final SureAnswers SINGLE = new SureAnswers(TheBook.BOOK);

    private Results() {}

    /** Returns every file of answers that says of somebody invented what was lived. */
    public static List<Path> fixtures() {
        return Made.files();
    }

    /** Returns all that a file says. */
    public static Answered answered(Path file) {
        try {
            return answered(file.toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns all that is said in a file of that name. */
    public static Answered answered(String name, byte[] content) {
        Document document = Document.read(name, content, Document.Format.ofFile(name));
        return AnswersFile.read(TheBook.BOOK.vocabulary(), document, TheBook.TODAY)
                .answered();
    }

    /** Returns the result of answers, with the answers to be sure of. */
    public static Result of(Answered answers, String language, Expand expand) {
        Assessment assessment = answers.assessment();
        return of(
                TheBook.DECIDER.decide(assessment, answers.notes().membersAsked()), answers, SINGLE, language, expand);
    }

    /** Returns a decision as a result, with all texts, of nobody who answered anything. */
    public static Result of(Decision decision, String language) {
        String main = decision.book().vocabulary().persons().main();
        Assessment nothing = new Assessment(decision.asOf(), new Person(main, Map.of()), List.of(), Map.of());
        return of(decision, Answered.only(nothing), null, language, Expand.TREE);
    }

    private static Result of(
            Decision decision, Answered answers, @Nullable SureAnswers single, String language, Expand expand) {
        BesideDecision beside = new BesideDecision(
                answers,
                Origin.now(CLOCK, decision.book().vocabulary()),
                null,
                single == null ? null : single.robustness(answers.assessment()),
                null,
                null,
                null,
                List.of());
        return ResultJson.of(decision, beside, language, expand);
    }

    public static byte[] bytes(Result result) {
        return JSON.writeValueAsBytes(result);
    }

    public static JsonNode json(Result result) {
        return JSON.readTree(bytes(result));
    }
}
