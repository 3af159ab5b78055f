package no.varde.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import no.varde.assessment.Assessment;
import no.varde.assessment.AssessmentReader;
import no.varde.decision.Decider;
import no.varde.document.Document;
import no.varde.report.ResultJson;
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

    private final Decider decider;
    private final Languages languages;
    private final Clock clock;

    RecommendationController(Decider decider, Languages languages, Clock clock) {
        this.decider = decider;
        this.languages = languages;
        this.clock = clock;
    }

    @Operation(
            operationId = "recommend",
            summary = "Recommends measures for one assessment, with reasons",
            description = "Nothing is stored. An answer that is absent is unknown.")
    @PostMapping(
            path = "/api/recommendations",
            consumes = {AssessmentBody.JSON, AssessmentBody.YAML, AssessmentBody.X_YAML, AssessmentBody.TEXT_YAML},
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Map<String, Object>> recommend(
            @RequestParam(required = false) @Nullable String lang,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String accepted,
            HttpServletRequest request) {
        String language = languages.choose(lang, accepted);
        Assessment assessment = assessment(AssessmentBody.read(request));
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_LANGUAGE, language)
                .body(ResultJson.of(decider.decide(assessment), language));
    }

    private Assessment assessment(Document document) {
        AssessmentReader.Result read =
                AssessmentReader.read(decider.book().vocabulary(), document, LocalDate.now(clock));
        Assessment assessment = read.assessment();
        if (assessment == null) {
            throw new Refused(
                    document.root() == null ? ProblemKind.UNREADABLE_BODY : ProblemKind.INVALID_ASSESSMENT,
                    read.faults().stream().map(ProblemFault::inBody).toList());
        }
        return assessment;
    }
}
