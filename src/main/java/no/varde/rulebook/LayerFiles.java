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
    private final Translations translations;
    private final RuleChecker checker;
    private final List<Rule> rules = new ArrayList<>();

    private LayerFiles(Vocabulary vocabulary, Faults faults) {
        this.faults = faults;
        this.translations = new Translations(vocabulary.languages(), faults);
        this.checker = new RuleChecker(vocabulary, translations, faults);
    }

    /** Returns the rules of all files, but for those with a line that is no sentence. */
    static List<Rule> rules(Vocabulary vocabulary, Map<String, byte[]> files, Faults faults) {
        LayerFiles reader = new LayerFiles(vocabulary, faults);
        Map<String, byte[]> others = new TreeMap<>(files);
        files.forEach((file, content) -> {
            if (Translations.isTranslation(file)) {
                reader.translations.read(file, content);
                others.remove(file);
            }
        });
        others.forEach(reader::read);
        reader.translations.check(reader.checker.ids());
        return reader.rules;
    }

    private void read(String file, byte[] content) {
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
