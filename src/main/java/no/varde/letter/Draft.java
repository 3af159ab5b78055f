package no.varde.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.varde.vocabulary.Text;
import org.jspecify.annotations.Nullable;

/**
 * A letter as it stands before somebody edits it.
 *
 * @param before what to think of before it is sent; no part of what is sent
 */
public record Draft(Text title, List<Part> before, List<Part> parts) {

    public Draft {
        before = List.copyOf(before);
        parts = List.copyOf(parts);
    }

    /**
     * A paragraph.
     *
     * @param heading null where it goes on under the one before
     * @param facts what somebody answered, as clauses
     */
    public record Part(@Nullable Text heading, List<Text> lines, List<Text> facts) {
        public Part {
            lines = List.copyOf(lines);
            facts = List.copyOf(facts);
        }
    }

    /** Returns the letter as lines of plain text: a title, headings in capitals, an empty line between paragraphs. */
    public PlainText in(String language) {
        PlainText text = new PlainText(Locale.forLanguageTag(language));
        text.title(title.in(language));
        for (Part part : parts) {
            if (part.heading() != null) {
                text.heading(part.heading().in(language));
            }
            text.paragraph(in(language, part.lines()), in(language, part.facts()));
        }
        return text;
    }

    /** Returns what to think of before it is sent, each a text of its own. */
    public List<Text> beforeSending() {
        return before.stream().flatMap(part -> part.lines().stream()).toList();
    }

    private static List<String> in(String language, List<Text> texts) {
        List<String> said = new ArrayList<>();
        texts.forEach(text -> said.add(text.in(language)));
        return said;
    }
}
