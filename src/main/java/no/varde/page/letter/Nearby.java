package no.varde.page.letter;

import java.util.List;
import java.util.Locale;
import no.varde.page.Words;
import no.varde.report.OtherLanguage;
import no.varde.settings.LocalHelp;
import no.varde.settings.LocalHelp.InLanguages;
import no.varde.settings.LocalHelp.Municipality;
import no.varde.settings.LocalHelp.Place;
import org.jspecify.annotations.Nullable;

/**
 * Where help is near, in the words of a page.
 *
 * @param municipalities the names of those that the installation knows; empty where it knows none
 * @param chosen the name of the one that was chosen; null where none was
 * @param places of that one
 */
record Nearby(List<String> municipalities, @Nullable String chosen, List<Shown> places) {

    Nearby {
        municipalities = List.copyOf(municipalities);
        places = List.copyOf(places);
    }

    /** @param hours empty where they are not said */
    record Shown(String kind, String name, String phone, String dialled, String hours) {}

    static Nearby of(LocalHelp help, @Nullable String chosen, Words words, Locale locale) {
        List<String> names =
                help.municipalities().stream().map(Municipality::name).toList();
        Municipality municipality = chosen == null ? null : help.of(chosen).orElse(null);
        return municipality == null
                ? new Nearby(names, null, List.of())
                : new Nearby(
                        names,
                        chosen,
                        municipality.places().stream()
                                .map(place -> shown(place, words, locale))
                                .toList());
    }

    private static Shown shown(Place place, Words words, Locale locale) {
        return new Shown(
                in(place.kind(), words, locale),
                place.name(),
                place.phone(),
                place.dialled(),
                in(place.hours(), words, locale));
    }

    /** Returns a text, marked where it is in another language than the words of the page. */
    private static String in(InLanguages text, Words words, Locale locale) {
        return text.languageFor(locale.toLanguageTag())
                .map(language -> OtherLanguage.marked(
                        text.written().getOrDefault(language, ""), language.equals(words.language()) ? null : language))
                .orElse("");
    }
}
