package no.varde.page.result;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.varde.certificate.Certificate.By;
import no.varde.document.Message;
import no.varde.page.Conversations;
import no.varde.page.Conversations.Held;
import no.varde.page.Receipted;
import no.varde.page.Words;
import no.varde.receipt.Decided;
import no.varde.receipt.ForWhom;
import no.varde.receipt.NoReceipt;
import no.varde.receipt.Receipt;
import no.varde.receipt.Receipts;
import no.varde.report.Origin;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
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
    private final MessageSource messages;

    ReceiptController(Conversations conversations, Receipts receipts, Clock clock, MessageSource messages) {
        this.conversations = conversations;
        this.receipts = receipts;
        this.clock = clock;
        this.messages = messages;
    }

    /** Asks of what unit a receipt is to be. */
    @GetMapping("/resultat/kvittering")
    ModelAndView asked(HttpServletRequest request) {
        return page(conversations.of(request).token(), "", "");
    }

    /**
     * Answers with the receipt as a file, or with a page that says why there is none.
     *
     * @param unit of whoever helps, as it is written; it stands in the receipt alone
     */
    @PostMapping("/resultat/kvittering")
    Object receipt(
            @RequestParam(name = "samtale", defaultValue = "") String token,
            @RequestParam(name = "enhet", defaultValue = "") String unit,
            HttpServletRequest request,
            Locale locale) {
        Held held = conversations.of(request, token);
        ForWhom forWhom = ForWhom.of(held.vocabulary(), held.conversation().given(), unit.strip());
        Optional<Message> wrong = forWhom.wrongUnit();
        return wrong.isPresent() ? refused(token, unit, wrong.get(), locale) : receipt(held, forWhom.by(), request);
    }

    private ModelAndView refused(String token, String unit, Message why, Locale locale) {
        ModelAndView page = page(token, unit, why.in(new Words(messages, locale).language()));
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private static ModelAndView page(String token, String unit, String why) {
        return new ModelAndView("result/receipt", Map.of("token", token, "unit", unit, "why", why));
    }

    private Object receipt(Held held, By by, HttpServletRequest request) {
        try {
            Receipt receipt = receipts.of(decided(held, by));
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

    private Decided decided(Held held, By by) {
        Origin origin = Origin.now(clock, held.vocabulary());
        return new Decided(
                held.served().certificates(),
                held.decision(),
                held.conversation().given(),
                held.notes(),
                origin.zone().getId(),
                origin.build(),
                by);
    }
}
