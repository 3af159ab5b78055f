package no.varde.page.letter;

import java.util.List;
import java.util.Locale;
import no.varde.letter.TypedText;
import no.varde.paper.Letters;
import no.varde.paper.Paper;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Puts a typed text on paper. */
@Component
final class LetterPaper {

    private final ITemplateEngine templates;
    private final String style = Paper.style(LetterPaper.class, "letter.css");

    LetterPaper(ITemplateEngine templates) {
        this.templates = templates;
    }

    /** Returns the characters of a text that the paper's fonts lack, each once. */
    List<String> lacking(String text) {
        return Letters.lacking(text.replace('\n', ' '));
    }

    /**
     * Returns a text as a PDF file.
     *
     * @param language the tag of the language that it is in
     */
    byte[] print(String text, String language) {
        Context context = new Context(Locale.forLanguageTag(language));
        context.setVariable("text", TypedText.of(text.replace("§ ", "§\u00A0"))); // never at the end of a line
        context.setVariable("spoken", language);
        context.setVariable("style", style);
        return Paper.of(templates.process("letter/paper", context));
    }
}
