package no.varde.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Set;
import no.varde.assessment.AnswersFile;
import no.varde.assessment.Assessment;
import no.varde.assessment.FileNotes;
import no.varde.certificate.Certificate.By;
import no.varde.decision.Comparison;
import no.varde.decision.Decision;
import no.varde.document.Document;
import no.varde.logic.Patience;
import no.varde.receipt.Decided;
import no.varde.receipt.Receipt;
import no.varde.receipt.Receipts;
import no.varde.receipt.Receipts.Drawn;
import no.varde.report.Expand;
import no.varde.report.Origin;
import no.varde.report.ReceiptJson;
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

    /** More than most results take: who asks is told of one in a piece, with its length, and not of eight pieces. */
    private static final int WRITTEN_AT_ONCE = 64 << 10;

    private final ServedBooks books;
    private final Clock clock;
    private final Turns turns;
    private final Receipts receipts;

    RecommendationController(ServedBooks books, Clock clock, Turns turns, Receipts receipts) {
        this.books = books;
        this.clock = clock;
        this.turns = turns;
        this.receipts = receipts;
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
                    + " tells every reason as a tree wherever it is cited."
                    + " `receipt=true` adds a signed receipt, with `role` and `unit` in it as they are given; where none can be"
                    + " made, the answer is 503, and nothing is recommended.")
    @PostMapping(
            path = "/api/recommendations",
            consumes = {AssessmentBody.JSON, AssessmentBody.YAML, AssessmentBody.X_YAML, AssessmentBody.TEXT_YAML},
            produces = {MediaType.APPLICATION_JSON_VALUE, ResultForm.SECOND, ResultForm.FIRST})
    ResponseEntity<Result> recommend(
            @RequestParam(required = false) @Nullable String lang,
            @RequestParam(required = false) @Nullable String explain,
            @RequestParam(required = false) @Nullable String expand,
            @RequestParam(required = false) @Nullable String receipt,
            @RequestParam(required = false) @Nullable String role,
            @RequestParam(required = false) @Nullable String unit,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String accepted,
            @Parameter(hidden = true) @RequestHeader(name = HttpHeaders.ACCEPT, required = false) @Nullable
                    String wanted,
            HttpServletRequest request,
            HttpServletResponse response) {
        ServedBook served = books.current();
        String language = Languages.of(served.book().vocabulary()).choose(lang, accepted);
        Set<Explain> asked = Explain.of(explain);
        ReceiptWish wish = ReceiptWish.of(receipt, role, unit);
        Document read = AssessmentBody.read(request);
        StillThere client = StillThere.of(request);
        ResultForm form = ResultForm.of(expand, wanted);
        Recommended made =
                turns.take(client, () -> recommended(served, read, asked, form.expand(), language, client, wish));
        response.setBufferSize(WRITTEN_AT_ONCE);
        return ResponseEntity.ok()
                .contentType(form.type())
                .header(HttpHeaders.CONTENT_LANGUAGE, language)
                .body(handedOut(made));
    }

    /** A result, and a receipt of it that nobody has yet; null where none is asked for. */
    private record Recommended(Result result, @Nullable Drawn drawn) {}

    /** Signs, and waits for the disk, when no turn is taken any more, so that many who wait share one write. */
    private Result handedOut(Recommended made) {
        Drawn drawn = made.drawn();
        if (drawn == null) {
            return made.result();
        }
        Receipt receipt = ReceiptWish.handedOut(receipts, drawn);
        return made.result().with(ReceiptJson.of(receipt.id(), receipt.digits(), receipt.envelope()));
    }

    private Recommended recommended(
            ServedBook served,
            Document body,
            Set<Explain> asked,
            Expand expand,
            String language,
            StillThere client,
            ReceiptWish wish) {
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
        FileNotes notes = read.present().notes();
        Decision decision = served.decider().decide(assessment, notes.membersAsked());
        Origin origin = Origin.now(clock, vocabulary);
        Drawn drawn = drawn(served, decision, read, origin, wish);
        Result result = ResultJson.of(decision, explanations.beside(read.answered(), origin, since), language, expand);
        return new Recommended(result, drawn);
    }

    /** Draws up what is asked for before all else is told, so that it is written down meanwhile. */
    private @Nullable Drawn drawn(
            ServedBook served, Decision decision, AnswersFile read, Origin origin, ReceiptWish wish) {
        By by = wish.by();
        if (by == null) {
            return null;
        }
        return ReceiptWish.drawn(
                receipts,
                new Decided(
                        served.certificates(),
                        decision,
                        read.answered().assessment(),
                        read.present().notes(),
                        origin.zone().getId(),
                        origin.build(),
                        by));
    }
}
