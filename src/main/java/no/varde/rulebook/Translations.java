package no.varde.rulebook;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.varde.document.Characters;
import no.varde.document.Document;
import no.varde.document.Faults;
import no.varde.document.Fields;
import no.varde.document.FormCode;
import no.varde.document.Node;
import no.varde.document.Place;
import no.varde.document.Suggestion;
import no.varde.rulebook.RuleDraft.Line;
import no.varde.vocabulary.BookLanguages;
import org.jspecify.annotations.Nullable;

/**
 * Titles and reasons of rules in other languages than that of the rules. They stand in files {@code
 * NAME.LANGUAGE.yaml}, by the ids of the rules, wherever these lie: a translator has a file of their own, and a rule
 * keeps its sentences near its name.
 */
final class Translations {

    private static final Pattern FILE = Pattern.compile(".+\\.([a-z]{2,3})\\.yaml");

    /** What a title or a reason in a rule file may hold too, in any script: each fits between quotation marks. */
    private static final Pattern STRANGE = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd} .,;:!?%§«»–()/&+'-]");

    private record Key(String rule, String what, String language) {}

    private final BookLanguages languages;
    private final Faults faults;
    private final Map<Key, Line> texts = new HashMap<>();
    private final Map<String, Place> rules = new HashMap<>();

    private Translations(BookLanguages languages, Faults faults) {
        this.languages = languages;
        this.faults = faults;
    }

    /** Reads all of some files that hold translations. */
    static Translations read(BookLanguages languages, Map<String, byte[]> files, Faults faults) {
        Translations translations = new Translations(languages, faults);
        new TreeMap<>(files).forEach((file, content) -> {
            if (isTranslation(file)) {
                translations.read(file, content);
            }
        });
        return translations;
    }

    /** Says whether a file holds translations, by its name. */
    static boolean isTranslation(String file) {
        return FILE.matcher(file).matches();
    }

    private void read(String file, byte[] content) {
        Matcher name = FILE.matcher(file);
        String language = name.matches() ? name.group(1) : "";
        if (language.equals(languages.ofRules())) {
            faults.add(Place.startOf(file), BookCode.OF_RULES_LANGUAGE.of(language));
        } else if (!languages.all().contains(language)) {
            faults.add(
                    Place.startOf(file),
                    BookCode.NOT_A_LANGUAGE
                            .of(language, String.join(", ", languages.all()))
                            .maybe(Suggestion.near(language, languages.all())));
        } else {
            Document document = Document.read(file, content, Document.Format.YAML);
            faults.addAll(document.faults());
            if (document.root() != null) {
                read(Fields.of(document.root(), "", faults), language);
            }
        }
    }

    private void read(Fields file, String language) {
        for (Node.Entry entry : file.entries()) {
            rules.putIfAbsent(entry.key(), entry.place());
            Fields rule = Fields.of(entry.value(), entry.key(), faults);
            for (String what : RuleMetadata.TRANSLATED) {
                take(rule, new Key(entry.key(), what, language));
            }
            rule.done();
        }
    }

    private void take(Fields rule, Key key) {
        Node written = rule.optional(key.what());
        String text = rule.optionalText(key.what());
        if (written == null || text == null) {
            return;
        }
        Matcher strange = STRANGE.matcher(text);
        if (text.isBlank()) {
            rule.fault(key.what(), FormCode.EMPTY_TEXT.of());
        } else if (strange.find()) {
            rule.fault(key.what(), BookCode.CHARACTER_IN_LINE.of(Characters.name(text, strange.start())));
        }
        Line first = texts.putIfAbsent(key, new Line(written.place(), text.strip()));
        if (first != null) {
            rule.fault(key.what(), BookCode.IN_LANGUAGE_ALREADY.of(key.language(), first.place()));
        }
    }

    /** Returns a text of a rule in a language, or null where no file has it. */
    @Nullable
    Line text(String rule, String what, String language) {
        return texts.get(new Key(rule, what, language));
    }

    /** Reports every rule that is translated but is not in the book. */
    void check(Set<String> ids, Faults told) {
        rules.forEach((rule, place) -> {
            if (!ids.contains(rule)) {
                told.add(place, "", () -> BookCode.NOT_A_RULE.of(rule).maybe(Suggestion.near(rule, ids)));
            }
        });
    }
}
