package no.varde.page.conversation;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import no.varde.assessment.AnswersFile;
import no.varde.assessment.LeftBehind;
import no.varde.document.Document;
import no.varde.document.Document.Format;
import no.varde.page.Conversations;
import no.varde.page.Conversations.Held;
import no.varde.page.Go;
import no.varde.page.Words;
import no.varde.service.ServedBook;
import no.varde.service.ServedBooks;
import no.varde.vocabulary.BookLanguages;
import org.jspecify.annotations.Nullable;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Gives the answers as a file, and opens such a file again. The service itself keeps none. */
@Controller
final class FileController {

    /** A name that tells nothing to whoever sees it in a folder. */
    private static final String NAME = "notat.yaml";

    private final ServedBooks books;
    private final Conversations conversations;
    private final Urgent urgent;
    private final Clock clock;
    private final MessageSource messages;

    FileController(ServedBooks books, Conversations conversations, Urgent urgent, Clock clock, MessageSource messages) {
        this.messages = messages;
        this.books = books;
        this.conversations = conversations;
        this.urgent = urgent;
        this.clock = clock;
    }

    @PostMapping("/svar/fil")
    ResponseEntity<byte[]> save(
            @RequestParam(name = "samtale", defaultValue = "") String token, HttpServletRequest request) {
        Held held = conversations.of(request, token);
        String yaml = Reopened.file(held);
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(NAME).build().toString())
                .contentType(MediaType.APPLICATION_YAML)
                .body(yaml.getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/apne")
    String choose() {
        return "conversation/open";
    }

    /** Opens a file; with a fault in it, nothing of it is taken, and a conversation that is open stays as it is. */
    @PostMapping("/apne")
    ModelAndView open(@RequestParam("fil") @Nullable MultipartFile file, HttpServletRequest request, Locale locale)
            throws IOException {
        if (file == null || file.isEmpty()) {
            return refused(List.of());
        }
        ServedBook served = books.current();
        BookLanguages languages = served.book().vocabulary().languages();
        LocalDate today = served.book().vocabulary().today(clock);
        AnswersFile read = AnswersFile.readSaved(
                served.book().vocabulary(), Document.read(NAME, file.getBytes(), Format.YAML), today);
        if (read.assessment() == null) {
            String language = languages.ofFaults(languages.wishedOrOfRules(locale.toLanguageTag()));
            return refused(
                    read.faults().stream().map(fault -> fault.in(language)).toList());
        }
        Reopened reopened = Reopened.of(read, served, today);
        conversations.begin(request, served, reopened.conversation(), reopened.followed());
        String onward = urgent.before(reopened.isLater() ? "/siden-sist" : "/svar", request);
        List<LeftBehind> leftOut = read.present().notes().leftOut();
        return leftOut.isEmpty() ? Go.to(onward) : told(leftOut, onward, new Words(messages, locale));
    }

    /** Tells what of an old file is left out, before it goes on. */
    private static ModelAndView told(List<LeftBehind> leftOut, String onward, Words words) {
        ModelAndView view = new ModelAndView("conversation/left-out");
        view.addObject(
                "leftOut",
                leftOut.stream().map(one -> words.in(one.question().ask())).toList());
        view.addObject("onward", onward);
        return view;
    }

    private static ModelAndView refused(List<String> faults) {
        ModelAndView view = new ModelAndView("conversation/open", HttpStatus.UNPROCESSABLE_CONTENT);
        view.addObject("refused", true);
        view.addObject("faults", faults);
        return view;
    }
}
