package no.varde.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import no.varde.assessment.Assessment;
import no.varde.assessment.AssessmentReader;
import no.varde.conversation.Interview;
import no.varde.document.Document;
import no.varde.explanation.Asked;
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

/** Leads a program through the conversation that the pages lead people through. Nothing of it is kept. */
@RestController
final class NextPageController {

    private final ServedBooks books;
    private final Clock clock;
    private final Turns turns;

    NextPageController(ServedBooks books, Clock clock, Turns turns) {
        this.books = books;
        this.clock = clock;
        this.turns = turns;
    }

    @Operation(
            operationId = "converse",
            summary = "Tells what to ask next, page by page, until it is enough",
            responses =
                    @ApiResponse(
                            responseCode = "200",
                            description = "The next page of questions, or that no more is to be asked",
                            useReturnTypeSchema = true),
            description =
                    "Nothing is stored: each call tells all that was answered so far. A question that was asked in vain is"
                            + " answered with `UNKNOWN`, and is not asked again; one that is absent was not asked. Who the members of the"
                            + " household are is known once their list stands there, if only as an empty one.")
    @PostMapping(
            path = "/api/conversation",
            consumes = {AssessmentBody.JSON, AssessmentBody.YAML, AssessmentBody.X_YAML, AssessmentBody.TEXT_YAML},
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<ConversationStep> next(
            @RequestParam(required = false) @Nullable String lang,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String accepted,
            HttpServletRequest request) {
        ServedBook served = books.current();
        String language = Languages.of(served.book().vocabulary()).choose(lang, accepted);
        Document body = AssessmentBody.read(request);
        StillThere client = StillThere.of(request);
        ConversationStep step = turns.take(client, () -> step(served, body, language));
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_LANGUAGE, language)
                .body(step);
    }

    private ConversationStep step(ServedBook served, Document body, String language) {
        Vocabulary vocabulary = served.book().vocabulary();
        AssessmentReader.Result read = AssessmentReader.read(vocabulary, body, vocabulary.today(clock));
        Assessment assessment = read.assessment();
        if (assessment == null) {
            throw Refused.assessment(body, read.faults());
        }
        Interview interview = served.interview();
        return new ConversationSteps(vocabulary, interview, language)
                .after(interview.resume(
                        assessment, Asked.inVain(read.notes()), read.notes().membersAsked()));
    }
}
