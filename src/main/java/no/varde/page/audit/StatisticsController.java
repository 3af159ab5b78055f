package no.varde.page.audit;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import no.varde.audit.ReceiptFolder;
import no.varde.audit.ReceiptStatistics;
import no.varde.audit.ReceiptStatistics.Division;
import no.varde.audit.StatisticsResult;
import no.varde.page.Words;
import no.varde.rulebook.PackedFolder;
import no.varde.service.ServedBooks;
import no.varde.signing.KeyRefused;
import no.varde.signing.VerifyingKey;
import no.varde.vocabulary.Vocabulary;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.ModelAndView;

/** Where a folder of receipts is handed in and counted: no number is told of fewer than five. Nothing of it is kept. */
@Controller
final class StatisticsController {

    private final ServedBooks books;
    private final MessageSource messages;

    StatisticsController(ServedBooks books, MessageSource messages) {
        this.books = books;
        this.messages = messages;
    }

    @GetMapping("/revisjon/tall")
    ModelAndView choose() {
        return front(HttpStatus.OK, List.of());
    }

    @PostMapping("/revisjon/tall")
    ModelAndView count(HttpServletRequest request, Locale locale) throws IOException {
        Words words = new Words(messages, locale);
        byte[] zip;
        try {
            zip = HandedIn.file(request, "mappe", PackedFolder.MOST_BYTES + 1);
        } catch (MaxUploadSizeExceededException more) {
            return front(HttpStatus.CONTENT_TOO_LARGE, List.of(words.of("audit.statistics.large")));
        }
        if (zip == null) {
            return front(HttpStatus.UNPROCESSABLE_CONTENT, List.of(words.of("audit.statistics.none")));
        }
        PackedFolder folder = PackedFolder.read(words.of("audit.statistics.folder"), zip);
        if (!folder.refused().isEmpty()) {
            return front(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    folder.refused().stream()
                            .map(fault -> fault.in(words.language()))
                            .toList());
        }
        try {
            return counted(folder, HandedIn.keys(request, words), division(request), words.language());
        } catch (KeyRefused e) {
            return front(HttpStatus.UNPROCESSABLE_CONTENT, List.of(e.why().in(words.language())));
        }
    }

    private static Division division(HttpServletRequest request) {
        String by = request.getParameter("etter");
        return "rolle".equals(by) ? Division.ROLE : "enhet".equals(by) ? Division.UNIT : Division.NONE;
    }

    private ModelAndView counted(PackedFolder folder, List<VerifyingKey> keys, Division division, String language) {
        ReceiptFolder receipts = new ReceiptFolder(keys);
        folder.byName().values().forEach(receipts::take);
        Vocabulary vocabulary = books.current().book().vocabulary();
        ModelAndView page = new ModelAndView("audit/statistics");
        page.addObject(
                "counted",
                StatisticsResult.of(
                        ReceiptStatistics.of(receipts.receipts(), division),
                        receipts.unread(),
                        division,
                        vocabulary,
                        vocabulary.languages().wishedOrOfRules(language)));
        return page;
    }

    /** @param refused why nothing is counted; none where nothing was refused */
    private static ModelAndView front(HttpStatus status, List<String> refused) {
        ModelAndView page = new ModelAndView("audit/folder", status);
        page.addObject("refused", refused);
        return page;
    }
}
