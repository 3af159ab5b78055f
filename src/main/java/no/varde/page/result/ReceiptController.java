package no.varde.page.result;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import no.varde.certificate.Certificate.By;
import no.varde.page.Conversations;
import no.varde.page.Conversations.Held;
import no.varde.page.Receipted;
import no.varde.receipt.Decided;
import no.varde.receipt.NoReceipt;
import no.varde.receipt.Receipt;
import no.varde.receipt.Receipts;
import no.varde.report.Origin;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Gives a receipt of the list as a file. The service itself keeps none. */
@Controller
final class ReceiptController {

    private static final Logger LOG = LoggerFactory.getLogger(ReceiptController.class);

    /** A name that tells nothing to whoever sees it in a folder. */
    private static final String NAME = "notat.json";

    private final Conversations conversations;
    private final Receipts receipts;
    private final Clock clock;

    ReceiptController(Conversations conversations, Receipts receipts, Clock clock) {
        this.conversations = conversations;
        this.receipts = receipts;
        this.clock = clock;
    }

    /** Answers with the receipt as a file, or with a page that says that there can be none now. */
    @PostMapping("/resultat/kvittering")
    Object receipt(@RequestParam(name = "samtale", defaultValue = "") String token, HttpServletRequest request) {
        Held held = conversations.of(request, token);
        try {
            Receipt receipt = receipts.of(decided(held));
            Receipted.keep(request, held, receipt.digits());
            return ResponseEntity.ok()
                    .header(
                            HttpHeaders.CONTENT_DISPOSITION,
                            ContentDisposition.attachment()
                                    .filename(NAME)
                                    .build()
                                    .toString())
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(receipt.envelope());
        } catch (NoReceipt e) {
            LOG.warn("no receipt: {}", e.getMessage());
            return new ModelAndView("result/no-receipt", HttpStatus.SERVICE_UNAVAILABLE);
        }
    }

    private Decided decided(Held held) {
        Origin origin = Origin.now(clock, held.vocabulary());
        return new Decided(
                held.served().certificates(),
                held.decision(),
                held.conversation().given(),
                held.notes(),
                origin.zone().getId(),
                origin.build(),
                By.NOBODY);
    }
}
