package no.varde.settings;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where help is near, as whoever runs the service has written it.
 *
 * @param municipalities in the order of the file; none where nothing was written
 */
public record LocalHelp(List<Municipality> municipalities) {

    public static final LocalHelp NONE = new LocalHelp(List.of());

    public LocalHelp {
        municipalities = List.copyOf(municipalities);
    }

    /** A municipality and the help that it has. */
    public record Municipality(String name, List<Place> places) {
        public Municipality {
            places = List.copyOf(places);
        }
    }

    /**
     * Somebody who helps.
     *
     * @param kind what they are
     * @param name what they are called there
     * @param phone in groups of digits, as it is read aloud
     * @param hours when they answer; empty where that is not said
     */
    public record Place(InLanguages kind, String name, String phone, InLanguages hours) {

        /** Returns the number as a telephone wants it. */
        public String dialled() {
            return phone.replace(" ", "");
        }
    }

    /** A text by the tags of the languages that it is written in, the first one first. */
    public record InLanguages(Map<String, String> written) {
        public InLanguages {
            written = Collections.unmodifiableMap(new LinkedHashMap<>(written));
        }

        /** Returns the tag of the language in which readers of one read the text; nothing where it is not written. */
        public Optional<String> languageFor(String language) {
            return written.containsKey(language)
                    ? Optional.of(language)
                    : written.keySet().stream().findFirst();
        }
    }

    public Optional<Municipality> of(String name) {
        return municipalities.stream().filter(one -> one.name().equals(name)).findFirst();
    }
}
