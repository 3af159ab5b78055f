package no.varde.page.audit;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import no.varde.page.Words;
import no.varde.receipt.Envelope;
import no.varde.receipt.KeyFile;
import no.varde.receipt.Verifier;
import no.varde.signing.KeyRefused;
import no.varde.signing.VerifyingKey;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartRequest;
import org.springframework.web.servlet.ModelAndView;

/** Where a receipt is handed in and looked at. Nothing of it is kept: no session is begun, and no line is written. */
@Controller
final class AuditController {

    private static final int MOST_OF_A_KEY = 16 << 10;

    private final Auditor auditor;
    private final KeyFile ours;
    private final MessageSource messages;

    AuditController(Auditor auditor, KeyFile ours, MessageSource messages) {
        this.auditor = auditor;
        this.ours = ours;
        this.messages = messages;
    }

    @GetMapping("/revisjon")
    ModelAndView choose() {
        return front(HttpStatus.OK, "");
    }

    /** Looks at the receipt, which is shown on the page that answers and nowhere else. */
    @PostMapping("/revisjon")
    ModelAndView look(HttpServletRequest request, Locale locale) throws IOException {
        Words words = new Words(messages, locale);
        MultipartFile receipt;
        MultipartFile key;
        try {
            receipt = file(request, "fil");
            key = file(request, "nokkel");
        } catch (MaxUploadSizeExceededException more) {
            return front(HttpStatus.CONTENT_TOO_LARGE, words.of("audit.refused.large"));
        }
        if (receipt == null) {
            return front(HttpStatus.UNPROCESSABLE_CONTENT, words.of("audit.refused.none"));
        }
        try {
            List<VerifyingKey> keys = key == null
                    ? List.of()
                    : List.of(VerifyingKey.read(words.of("audit.key"), content(key, MOST_OF_A_KEY)));
            byte[] bytes = content(receipt, Verifier.mostBytes());
            ModelAndView page = new ModelAndView("audit/receipt");
            page.addObject("receipt", auditor.look(bytes, key == null ? own(bytes) : keys, locale));
            return page;
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

    private static @Nullable MultipartFile file(HttpServletRequest request, String name) {
        MultipartFile file = request instanceof MultipartRequest parts ? parts.getFile(name) : null;
        return file == null || file.isEmpty() ? null : file;
    }

    private static byte[] content(MultipartFile file, int most) throws IOException {
        try (InputStream in = file.getInputStream()) {
            return in.readNBytes(most);
        }
    }

    /** @param refused why nothing is looked at; empty where nothing was refused */
    private static ModelAndView front(HttpStatus status, String refused) {
        ModelAndView page = new ModelAndView("audit/front", status);
        page.addObject("refused", refused);
        return page;
    }
}
