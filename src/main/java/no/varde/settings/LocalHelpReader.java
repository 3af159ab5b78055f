package no.varde.settings;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import no.varde.document.Document;
import no.varde.document.Document.Format;
import no.varde.document.Faults;
import no.varde.document.Fields;
import no.varde.document.FormCode;
import no.varde.document.Node;
import no.varde.document.Suggestion;
import no.varde.settings.LocalHelp.InLanguages;
import no.varde.settings.LocalHelp.Municipality;
import no.varde.settings.LocalHelp.Place;

/** Reads the file that tells where help is near, and every fault in it. */
final class LocalHelpReader {

    private static final Pattern NUMBER = Pattern.compile("\\+?[0-9]{2,}( [0-9]{2,})*");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");
    private static final int FEWEST_DIGITS = 3;
    private static final int MOST_DIGITS = 15;
    private static final int MOST_NAMES = 1000;

    private final Faults faults = new Faults();
    private final Map<String, InLanguages> kinds = new LinkedHashMap<>();
    private final Map<String, Municipality> municipalities = new LinkedHashMap<>();

    private LocalHelpReader() {}

    /**
     * Reads the file of the setting.
     *
     * @param written its path; empty where there is none
     * @param told gets every fault, with its place in the file
     */
    static LocalHelp read(String written, List<SettingFault> told) {
        if (written.isBlank()) {
            return LocalHelp.NONE;
        }
        try (InputStream file = Files.newInputStream(Path.of(written))) {
            byte[] content = file.readNBytes(Document.MOST_BYTES + 1);
            return new LocalHelpReader().read(String.valueOf(Path.of(written).getFileName()), content, told);
        } catch (IOException | InvalidPathException e) {
            told.add(Setting.PLACES.refuses(written, null));
            return LocalHelp.NONE;
        }
    }

    private LocalHelp read(String name, byte[] content, List<SettingFault> told) {
        Document document = Document.read(name, content, Format.YAML);
        faults.addAll(document.faults());
        if (document.root() != null) {
            file(Fields.of(document.root(), "", faults));
        }
        faults.sorted().forEach(fault -> told.add(new SettingFault(Setting.PLACES.id(), FormCode.AT.of(fault))));
        return new LocalHelp(List.copyOf(municipalities.values()));
    }

    private void file(Fields file) {
        for (Fields entry : file.list("kinds")) {
            if (kinds.putIfAbsent(entry.id("id"), texts(entry.fields("name"))) != null) {
                entry.fault("id", FormCode.ID_TWICE.of(entry.text("id")));
            }
            entry.done();
        }
        List<Fields> places = file.list("places");
        places.forEach(this::municipality);
        if (places.isEmpty() || places.size() > MOST_NAMES) {
            file.fault(SettingCode.HOW_MANY_PLACES.of(MOST_NAMES));
        }
        file.done();
    }

    private void municipality(Fields entry) {
        String name = named(entry, "municipality");
        List<Place> places = new ArrayList<>();
        entry.list("help").forEach(help -> places.add(place(help)));
        if (places.isEmpty()) {
            entry.fault(SettingCode.NO_HELP.of());
        }
        if (municipalities.putIfAbsent(name, new Municipality(name, places)) != null) {
            entry.fault("municipality", FormCode.TWICE.of(name));
        }
        entry.done();
    }

    private Place place(Fields entry) {
        String kind = entry.text("kind");
        if (entry.has("kind") && !kinds.containsKey(kind)) {
            entry.fault(
                    "kind", () -> SettingCode.NOT_A_KIND_OF_HELP.of(kind).maybe(Suggestion.near(kind, kinds.keySet())));
        }
        Fields hours = entry.optionalFields("hours");
        Place place = new Place(
                kinds.getOrDefault(kind, new InLanguages(Map.of())),
                named(entry, "name"),
                phone(entry),
                hours == null ? new InLanguages(Map.of()) : texts(hours));
        entry.done();
        return place;
    }

    private static String named(Fields entry, String key) {
        String name = entry.text(key);
        if (entry.has(key) && name.isBlank()) {
            entry.fault(key, FormCode.EMPTY_TEXT.of());
        }
        return name.strip();
    }

    private static String phone(Fields entry) {
        String phone = entry.text("phone");
        if (entry.has("phone") && !isNumber(phone)) {
            String guess = phone.replaceAll("[^0-9+]+", " ").strip();
            entry.fault(
                    "phone",
                    SettingCode.NOT_A_NUMBER_TO_CALL
                            .of(phone)
                            .maybe(isNumber(guess) ? FormCode.MAYBE.of(guess) : null));
        }
        return phone;
    }

    private static boolean isNumber(String phone) {
        long digits = phone.chars().filter(Character::isDigit).count();
        return NUMBER.matcher(phone).matches() && digits >= FEWEST_DIGITS && digits <= MOST_DIGITS;
    }

    private InLanguages texts(Fields entry) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Node.Entry text : entry.entries()) {
            if (!LANGUAGE.matcher(text.key()).matches()) {
                faults.add(text.place(), entry.path(text.key()), SettingCode.NOT_A_LANGUAGE.of(text.key()));
            } else if (!(text.value() instanceof Node.Scalar scalar)
                    || scalar.text().isBlank()) {
                faults.add(
                        text.place(),
                        entry.path(text.key()),
                        FormCode.EXPECTED_TEXT.of(text.value().kind()));
            } else {
                texts.put(text.key(), scalar.text().strip());
            }
        }
        if (entry.entries().isEmpty()) {
            entry.fault(SettingCode.NO_TEXT.of());
        }
        return new InLanguages(texts);
    }
}
