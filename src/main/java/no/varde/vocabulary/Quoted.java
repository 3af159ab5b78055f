package no.varde.vocabulary;

import no.varde.document.Worded;

/** A text of a book within what is said to a user: in the user's language where the book has it, else in that of the rules. */
public record Quoted(Text text) implements Worded {

    @Override
    public String in(String language) {
        return text.in(text.languages().wishedOrOfRules(language));
    }
}
