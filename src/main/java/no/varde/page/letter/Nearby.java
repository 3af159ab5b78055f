package no.varde.page.letter;

import java.util.List;
import java.util.Locale;
import no.varde.page.Words;
import no.varde.report.OtherLanguage;
import no.varde.settings.LocalHelp;
import no.varde.settings.LocalHelp.InLanguages;
import no.varde.settings.LocalHelp.Municipality;
import no.varde.settings.LocalHelp.Place;
import no.varde.vocabulary.Lines.PhoneNumber;
import org.jspecify.annotations.Nullable;

/**
 * Where help is near, in the words of a page.
 *
 * @param municipalities the names of those that the installation knows; empty where it knows none
 * @param chosen the name of the one that was chosen; null where none was
 * @param places of that one
 * @param national the numbers of the book, which help wherever somebody is
 */
record Nearby(List<String> municipalities, @Nullable String chosen, List<Shown> places, List<National> national) {

    Nearby {
        municipalities = List.copyOf(municipalities);
        places = List.copyOf(places);
        national = List.copyOf(national);
    }

    /** @param hours empty where they are not said */
    record Shown(String kind, String name, String phone, String dialled, String hours) {}

    /** A number of the book. */
    record National(String name, String number, String dialled) {}

    static Nearby of(LocalHelp help, @Nullable String chosen, List<PhoneNumber> numbers, Words words, Locale locale) {
        List<String> names =
                help.municipalities().stream().map(Municipality::name).toList();
        Municipality municipality = chosen == null ? null : help.of(chosen).orElse(null);
        List<Place> places = municipality == null ? List.of() : municipality.places();
        return new Nearby(
                names,
                municipality == null ? null : chosen,
                places.stream().map(place -> shown(place, words, locale)).toList(),
                numbers.stream()
                        .map(number -> new National(words.in(number.name()), number.number(), number.dialled()))
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
