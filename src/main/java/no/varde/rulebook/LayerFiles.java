package no.varde.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.varde.document.Faults;
import no.varde.document.Place;
import no.varde.document.Suggestion;
import no.varde.vocabulary.Vocabulary;

/** The files of a book beside its vocabulary: rules in the folders of their layers, and translations of them. */
final class LayerFiles {

    private final Faults faults;
    private final RuleChecker checker;
    private final List<Rule> rules = new ArrayList<>();

    /** @param checker tells its faults to the same */
    LayerFiles(RuleChecker checker, Faults faults) {
        this.faults = faults;
        this.checker = checker;
    }

    /** Returns the rules of all files, but for those with a line that is no sentence. */
    static List<Rule> rules(Vocabulary vocabulary, Map<String, byte[]> files, Faults faults) {
        Translations translations = Translations.read(vocabulary.languages(), files, faults);
        RuleChecker checker = new RuleChecker(vocabulary, translations, RuleChecker.Guesses.of(vocabulary), faults);
        LayerFiles reader = new LayerFiles(checker, faults);
        new TreeMap<>(files).forEach((file, content) -> {
            if (!Translations.isTranslation(file)) {
                reader.read(file, content);
            }
        });
        translations.check(checker.ids(), faults);
        return reader.rules;
    }

    /** Returns the rules that have been read. */
    List<Rule> rules() {
        return rules;
    }

    /** Reads a file that holds rules, or tells why it can hold none. */
    void read(String file, byte[] content) {
        String folder = file.contains("/") ? file.substring(0, file.indexOf('/')) : "";
        Optional<Layer> layer = Layer.ofFolder(folder);
        if (file.startsWith(BookReader.VOCABULARY)) {
            faults.add(Place.startOf(file), BookCode.ONLY_YAML.of());
        } else if (!file.endsWith(".dslr")) {
            faults.add(Place.startOf(file), BookCode.ONLY_RULES.of());
        } else if (layer.isEmpty()) {
            faults.add(
                    Place.startOf(file),
                    folder.isEmpty()
                            ? BookCode.IN_NO_LAYER.of(String.join(", ", Layer.folders()))
                            : BookCode.NOT_A_LAYER
                                    .of(folder, String.join(", ", Layer.folders()))
                                    .maybe(Suggestion.near(folder, Layer.folders())));
        } else {
            for (RuleDraft draft : RuleFile.read(file, content, faults)) {
                Rule rule = checker.check(draft, layer.get());
                if (rule != null) {
                    rules.add(rule);
                }
            }
        }
    }
}
