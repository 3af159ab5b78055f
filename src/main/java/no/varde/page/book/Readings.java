package no.varde.page.book;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import no.varde.proof.Influence;
import no.varde.rulebook.RuleBook;
import org.springframework.stereotype.Component;

/** The book as it is read in each language, made the first time that somebody reads it so. */
@Component
final class Readings {

    private final RuleBook book;
    private final Influence influence;
    private final Map<String, Reading> byLanguage = new ConcurrentHashMap<>();

    Readings(RuleBook book) {
        this.book = book;
        this.influence = new Influence(book);
    }

    /** Returns the book in the language of a page, which is one of its own. */
    Reading in(Locale locale) {
        return byLanguage.computeIfAbsent(locale.toLanguageTag(), language -> new Reading(book, language));
    }

    RuleBook book() {
        return book;
    }

    Influence influence() {
        return influence;
    }
}
