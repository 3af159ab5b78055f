package no.varde.page.letter;

import java.util.List;
import java.util.Locale;
import no.varde.letter.TypedText;
import no.varde.page.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Puts what was typed on paper. It is kept nowhere, and needs no conversation: whoever wrote for so long that theirs is
 * over must not lose the text.
 */
@Controller
final class PaperController {

    /** Tells nothing of what is in it to whoever sees a list of files. */
    private static final String FILE = "attachment; filename=\"notat.pdf\"";

    /** More than any letter has; the page asks for no more. */
    private static final int MOST_CHARACTERS = 20_000;

    private static final int MOST_LINES = 600;

    private final LetterPaper paper;
    private final MessageSource messages;

    PaperController(LetterPaper paper, MessageSource messages) {
        this.paper = paper;
        this.messages = messages;
    }

    /**
     * Answers with the text as a file, or with the page where it can be mended.
     *
     * @param spoken the tag of the language that the text is in; that of the page where it is none
     */
    @PostMapping("/brev/pdf")
    Object print(
            @RequestParam(name = "tekst", defaultValue = "") String typed,
            @RequestParam(name = "sprak", defaultValue = "") String spoken,
            Locale locale) {
        Words words = new Words(messages, locale);
        String text = TypedText.cleaned(typed);
        String language = spoken.matches("[a-z]{2,3}") ? spoken : words.language();
        String fault = fault(text, words);
        if (fault == null) {
            return ResponseEntity.ok()
                    .contentType(MediaType.APPLICATION_PDF)
                    .header("Content-Disposition", FILE)
                    .body(paper.print(text, language));
        }
        ModelAndView again = new ModelAndView("letter/typed", HttpStatus.UNPROCESSABLE_CONTENT);
        again.addObject("text", text);
        again.addObject("spoken", language);
        again.addObject("fault", fault);
        return again;
    }

    private @Nullable String fault(String text, Words words) {
        if (text.isEmpty()) {
            return words.of("letter.fault.empty");
        }
        long lines = text.lines().count();
        if (text.length() > MOST_CHARACTERS || lines > MOST_LINES) {
            return words.of("letter.fault.long", text.length(), lines, MOST_CHARACTERS, MOST_LINES);
        }
        List<String> lacking = paper.lacking(text);
        return lacking.isEmpty() ? null : words.of("letter.fault.letters", String.join(" ", lacking));
    }
}
