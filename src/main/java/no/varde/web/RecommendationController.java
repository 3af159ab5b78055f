package no.varde.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.varde.assessment.Assessment;
import no.varde.assessment.AssessmentReader;
import no.varde.assessment.FormerAssessment;
import no.varde.decision.Comparison;
import no.varde.document.Document;
import no.varde.document.Fault;
import no.varde.logic.Patience;
import no.varde.report.ResultJson;
import no.varde.report.result.Result;
import no.varde.service.ServedBook;
import no.varde.service.ServedBooks;
import no.varde.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers an assessment with what the book recommends. Nothing of either is kept. */
@RestController
final class RecommendationController {

    /** So long may a program wait for its turn. */
    private static final Duration MOST_WAITING = Duration.ofSeconds(20);

    private final ServedBooks books;
    private final Clock clock;
    private final Turns turns;

    RecommendationController(ServedBooks books, Clock clock, Turns turns) {
        this.books = books;
        this.clock = clock;
        this.turns = turns;
    }

    @Operation(
            operationId = "recommend",
            summary = "Recommends measures for one assessment, with reasons",
            responses =
                    @ApiResponse(
                            responseCode = "200",
                            description = "What is recommended, and why",
                            useReturnTypeSchema = true),
            description =
                    "Nothing is stored. An answer that is absent is unknown. A body that holds a former"
                            + " assessment under `since` is answered with what changed, and because of which answers. What else is"
                            + " said is chosen by `explain`: `sure` (the answers that the list hangs on; said by itself), `why`"
                            + " (which answers are enough, and why not another measure), `changes` (which other answers would"
                            + " change the list), `next` (what to ask next), some of them with commas between, `all`, or `none`.")
    @PostMapping(
            path = "/api/recommendations",
            consumes = {AssessmentBody.JSON, AssessmentBody.YAML, AssessmentBody.X_YAML, AssessmentBody.TEXT_YAML},
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Result> recommend(
            @RequestParam(required = false) @Nullable String lang,
            @RequestParam(required = false) @Nullable String explain,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String accepted,
            HttpServletRequest request) {
        ServedBook served = books.current();
        String language = Languages.of(served.book().vocabulary()).choose(lang, accepted);
        Set<Explain> asked = Explain.of(explain);
        Document read = AssessmentBody.read(request);
        StillThere client = StillThere.of(request);
        Result result = turns.take(
                Patience.of(MOST_WAITING, client::isGone),
                () -> result(served, ComparedBody.of(read), asked, language, client));
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_LANGUAGE, language)
                .body(result);
    }

    private Result result(
            ServedBook served, ComparedBody body, Set<Explain> asked, String language, StillThere client) {
        Vocabulary vocabulary = served.book().vocabulary();
        LocalDate today = vocabulary.today(clock);
        AssessmentReader.Result present = AssessmentReader.read(vocabulary, body.present(), today);
        AssessmentReader.Result former = former(vocabulary, body.former(), present.assessment(), today);
        Assessment assessment = present.assessment();
        if (assessment == null || !former.faults().isEmpty()) {
            throw refused(body, present.faults(), former.faults());
        }
        Comparison since =
                former.assessment() == null ? null : served.comparer().compare(former.assessment(), assessment);
        Explanations explanations = new Explanations(
                served,
                assessment,
                AskedInVain.of(body.present(), assessment, vocabulary).questions(),
                asked,
                language,
                Patience.of(Explanations.MOST, client::isGone));
        Result result = ResultJson.of(
                served.decider().decide(assessment), since, explanations.robustness(), present.remarks(), language);
        return explanations.with(result);
    }

    private static AssessmentReader.Result former(
            Vocabulary vocabulary, @Nullable Document written, @Nullable Assessment present, LocalDate today) {
        return written == null
                ? new AssessmentReader.Result(null, List.of(), List.of())
                : FormerAssessment.read(vocabulary, written, present == null ? null : present.asOf(), today);
    }

    private static Refused refused(ComparedBody body, List<Fault> ofPresent, List<Fault> ofFormer) {
        return new Refused(
                body.present().root() == null ? ProblemKind.UNREADABLE_BODY : ProblemKind.INVALID_ASSESSMENT,
                Stream.concat(ofPresent.stream(), ofFormer.stream().map(ComparedBody::inFormer))
                        .map(ProblemFault::inBody)
                        .toList());
    }
}
