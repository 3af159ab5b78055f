package no.varde.page.audit;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.varde.audit.KeptLog;
import no.varde.page.Words;
import no.varde.receipt.Envelope;
import no.varde.receipt.KeyFile;
import no.varde.receipt.Verifier;
import no.varde.signing.KeyRefused;
import no.varde.signing.VerifyingKey;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.ModelAndView;

/** Where a receipt is handed in and looked at. Nothing of it is kept: no session is begun, and no line is written. */
@Controller
final class AuditController {

    private static final DateTimeFormatter TO_THE_MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm VV");
    private static final String REPORT = "attachment; filename=\"notat.pdf\"";

    private final Auditor auditor;
    private final KeyFile ours;
    private final AuditPaper paper;
    private final ObjectProvider<KeptLog> log;
    private final Clock clock;
    private final MessageSource messages;

    AuditController(
            Auditor auditor,
            KeyFile ours,
            AuditPaper paper,
            ObjectProvider<KeptLog> log,
            Clock clock,
            MessageSource messages) {
        this.auditor = auditor;
        this.ours = ours;
        this.paper = paper;
        this.log = log;
        this.clock = clock;
        this.messages = messages;
    }

    @GetMapping("/revisjon")
    ModelAndView choose() {
        return front(HttpStatus.OK, "");
    }

    /** Looks at the receipt, which is shown on the page that answers and nowhere else. */
    @PostMapping("/revisjon")
    Object look(HttpServletRequest request, Locale locale) throws IOException {
        return handedIn(request, locale, (receipt, seen) -> new ModelAndView("audit/receipt", Map.of("receipt", seen)));
    }

    /** Answers with what is seen of the receipt as a file for an archive, with the receipt in it. */
    @PostMapping("/revisjon/rapport")
    Object report(HttpServletRequest request, Locale locale) throws IOException {
        return handedIn(request, locale, (receipt, seen) -> ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header("Content-Disposition", REPORT)
                .body(paper.print(receipt, seen, clock.instant(), locale)));
    }

    /** What is answered to a receipt that was looked at. */
    private interface Answer {
        Object to(byte[] receipt, AuditView seen);
    }

    private Object handedIn(HttpServletRequest request, Locale locale, Answer answer) throws IOException {
        Words words = new Words(messages, locale);
        byte[] receipt;
        try {
            receipt = HandedIn.file(request, "fil", Verifier.mostBytes());
        } catch (MaxUploadSizeExceededException more) {
            return front(HttpStatus.CONTENT_TOO_LARGE, words.of("audit.refused.large"));
        }
        if (receipt == null) {
            return front(HttpStatus.UNPROCESSABLE_CONTENT, words.of("audit.refused.none"));
        }
        try {
            List<VerifyingKey> keys = HandedIn.keys(request, words);
            return answer.to(receipt, auditor.look(receipt, keys.isEmpty() ? own(receipt) : keys, locale));
        } catch (KeyRefused e) {
            return front(HttpStatus.UNPROCESSABLE_CONTENT, e.why().in(words.language()));
        }
    }

    /** Returns the key of this service, where the receipt says that it was signed with that one. */
    private List<VerifyingKey> own(byte[] receipt) {
        String keyId = Envelope.open(receipt, List.of()).keyId();
        try {
            return ours.verifying().filter(own -> own.id().equals(keyId)).stream()
                    .toList();
        } catch (KeyRefused e) {
            return List.of(); // whoever runs the service is told at its start
        }
    }

    /** Returns when the log was last verified, to the minute; null where it was not yet. */
    private @Nullable String whenVerified(KeptLog log) {
        Instant verified = log.state().verified();
        return verified == null ? null : TO_THE_MINUTE.format(verified.atZone(clock.getZone()));
    }

    /** @param refused why nothing is looked at; empty where nothing was refused */
    private ModelAndView front(HttpStatus status, String refused) {
        ModelAndView page = new ModelAndView("audit/front", status);
        page.addObject("refused", refused);
        KeptLog kept = log.getIfAvailable();
        page.addObject("log", kept == null ? null : kept.state().status());
        page.addObject("verified", kept == null ? null : whenVerified(kept));
        return page;
    }
}
