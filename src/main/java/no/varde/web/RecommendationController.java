package no.varde.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Set;
import no.varde.assessment.AnswersFile;
import no.varde.assessment.Assessment;
import no.varde.decision.Comparison;
import no.varde.document.Document;
import no.varde.logic.Patience;
import no.varde.report.Expand;
import no.varde.report.Origin;
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
            description = "Nothing is stored. An answer that is absent is unknown. A body that holds a former"
                    + " assessment under `since` is answered with what changed, and because of which answers. What else is"
                    + " said is chosen by `explain`: `sure` (the answers that the list hangs on; said by itself), `why`"
                    + " (which answers are enough, and why not another measure), `changes` (which other answers would"
                    + " change the list), `next` (what to ask next), some of them with commas between, `all`, or `none`."
                    + " Each reason stands once in a table and is cited by its id; `expand=texts` adds the texts of the rules and"
                    + " the details of the measures, each once, and `expand=tree`, or the first version of the media type,"
                    + " tells every reason as a tree wherever it is cited.")
    @PostMapping(
            path = "/api/recommendations",
            consumes = {AssessmentBody.JSON, AssessmentBody.YAML, AssessmentBody.X_YAML, AssessmentBody.TEXT_YAML},
            produces = {MediaType.APPLICATION_JSON_VALUE, ResultForm.SECOND, ResultForm.FIRST})
    ResponseEntity<Result> recommend(
            @RequestParam(required = false) @Nullable String lang,
            @RequestParam(required = false) @Nullable String explain,
            @RequestParam(required = false) @Nullable String expand,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String accepted,
            @Parameter(hidden = true) @RequestHeader(name = HttpHeaders.ACCEPT, required = false) @Nullable
                    String wanted,
            HttpServletRequest request) {
        ServedBook served = books.current();
        String language = Languages.of(served.book().vocabulary()).choose(lang, accepted);
        Set<Explain> asked = Explain.of(explain);
        Document read = AssessmentBody.read(request);
        StillThere client = StillThere.of(request);
        ResultForm form = ResultForm.of(expand, wanted);
        Result result = turns.take(client, () -> result(served, read, asked, form.expand(), language, client));
        return ResponseEntity.ok()
                .contentType(form.type())
                .header(HttpHeaders.CONTENT_LANGUAGE, language)
                .body(result);
    }

    private Result result(
            ServedBook served, Document body, Set<Explain> asked, Expand expand, String language, StillThere client) {
        Vocabulary vocabulary = served.book().vocabulary();
        AnswersFile read = AnswersFile.read(vocabulary, body, vocabulary.today(clock));
        Assessment assessment = read.assessment();
        if (assessment == null) {
            throw Refused.assessment(body, read.faults());
        }
        Assessment former = read.former().assessment();
        Comparison since = former == null ? null : served.comparer().compare(former, assessment);
        Explanations explanations = new Explanations(
                served,
                assessment,
                read.present().notes(),
                asked,
                language,
                Patience.of(Explanations.MOST, client::isGone));
        return ResultJson.of(
                served.decider().decide(assessment, read.present().notes().membersAsked()),
                explanations.beside(read.answered(), Origin.now(clock, vocabulary), since),
                language,
                expand);
    }
}
