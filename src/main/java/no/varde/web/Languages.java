package no.varde.web;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Map;
import no.varde.document.FormCode;
import no.varde.document.Suggestion;
import no.varde.vocabulary.BookLanguages;
import no.varde.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Chooses the language of an answer among those of the book. */
public final class Languages {

    /** Who asks for Norwegian reads bokmål, and who asks for nynorsk would rather have bokmål than English. */
    private static final Map<String, List<String>> CLOSE =
            Map.of("no", List.of("no", "nb", "nn"), "nn", List.of("nn", "nb"), "nb", List.of("nb", "nn"));

    private final List<String> known;

    private Languages(List<String> known) {
        this.known = known;
    }

    /** Returns the languages of a book. */
    public static Languages of(Vocabulary vocabulary) {
        return new Languages(vocabulary.languages().all());
    }

    /** Returns the tags of the languages, the first of which is chosen where nothing else is asked for. */
    public List<String> known() {
        return known;
    }

    /** Returns these languages as far as the other ones are among them, or all of them where none is. */
    public Languages among(Collection<String> others) {
        List<String> both = known.stream().filter(others::contains).toList();
        return both.isEmpty() ? this : new Languages(both);
    }

    /**
     * Chooses a language.
     *
     * @param asked the {@code lang} of the query, with or without a region
     * @param accepted the header {@code Accept-Language}
     * @throws Refused when the one asked for is not a language of the book
     */
    String choose(@Nullable String asked, @Nullable String accepted) {
        if (asked == null) {
            return nearest(accepted);
        }
        return BookLanguages.named(asked, known)
                .orElseThrow(() -> new Refused(
                        ProblemKind.UNKNOWN_LANGUAGE,
                        RequestFault.inRequest(
                                "lang",
                                FormCode.NOT_ONE_OF
                                        .of(asked, String.join(", ", known))
                                        .maybe(Suggestion.near(asked, known)))));
    }

    /**
     * Returns the language nearest to what a header asks for; one that makes no sense asks for nothing.
     *
     * @param accepted the header {@code Accept-Language}
     */
    public String nearest(@Nullable String accepted) {
        if (accepted == null) {
            return known.get(0);
        }
        try {
            List<LanguageRange> wanted = LanguageRange.mapEquivalents(LanguageRange.parse(accepted), CLOSE);
            String found = Locale.lookupTag(wanted, known);
            return known.stream()
                    .filter(language -> language.equalsIgnoreCase(found))
                    .findFirst()
                    .orElse(known.get(0));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) { // the latter for hyphens alone
            return known.get(0);
        }
    }
}
