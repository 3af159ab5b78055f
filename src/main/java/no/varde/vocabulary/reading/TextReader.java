package no.varde.vocabulary.reading;

import java.util.HashMap;
import java.util.Map;
import no.varde.document.Fields;
import no.varde.document.FormCode;
import no.varde.vocabulary.BookLanguages;
import no.varde.vocabulary.Text;

/** Reads texts that stand in a mapping by their languages. */
public final class TextReader {

    private TextReader() {}

    /**
     * Returns a text. One that is missing is a fault, unless the book allows its language to lack texts; an empty one
     * always is.
     */
    public static Text read(Fields texts, BookLanguages languages) {
        Map<String, String> written = new HashMap<>();
        for (String language : languages.all()) {
            String text = languages.mayLackTexts(language) ? texts.optionalText(language) : texts.text(language);
            if (text == null) {
                continue;
            }
            if (text.isBlank() && texts.has(language)) {
                texts.fault(language, FormCode.EMPTY_TEXT.of());
            }
            written.put(language, text.strip());
        }
        texts.done();
        return new Text(languages, written);
    }
}
