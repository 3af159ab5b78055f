package no.varde.renaming;

import java.util.LinkedHashMap;
import java.util.Map;
import no.varde.document.Place;
import no.varde.document.YamlScalars;
import no.varde.document.YamlScalars.Written;

/**
 * A file in which sentences have been said in other words; all else is as it was, character by character.
 *
 * @param places how many sentences were
 */
record Rewritten(String text, int places) {

    private static final String SPACES = "\\s+";

    /**
     * Writes a file anew.
     *
     * @param words what stands at some places of the file, whatever stood there
     */
    static Rewritten of(String file, String text, NewSentences sentences, Map<Place, String> words) {
        if (file.endsWith(".dslr")) {
            return rules(text, sentences);
        }
        String onOneLine = text.replaceAll(SPACES, " ");
        Map<String, String> all = sentences.all();
        boolean has = all.keySet().stream().anyMatch(onOneLine::contains);
        return file.endsWith(".yaml") && (has || !words.isEmpty())
                ? yaml(file, text, all, words)
                : new Rewritten(text, 0);
    }

    /** A sentence in a rule file is a line between `when` and `then`, or between `then` and `end`. */
    private static Rewritten rules(String text, NewSentences sentences) {
        StringBuilder rewritten = new StringBuilder();
        Map<String, String> side = Map.of();
        int places = 0;
        for (String line : text.split("(?<=\n)", -1)) {
            String said = line.strip();
            side = switch (said) {
                case "when" -> sentences.when();
                case "then" -> sentences.then();
                case "end" -> Map.of();
                default -> side;
            };
            String becomes = side.get(said);
            places += becomes == null ? 0 : 1;
            int at = line.indexOf(said);
            rewritten.append(
                    becomes == null ? line : line.substring(0, at) + becomes + line.substring(at + said.length()));
        }
        return new Rewritten(rewritten.toString(), places);
    }

    /** A sentence in a YAML file is an item of a list or the value of a key, but never a text in a language. */
    private static Rewritten yaml(String file, String text, Map<String, String> sentences, Map<Place, String> words) {
        Map<Written, String> changes = new LinkedHashMap<>();
        for (Written written : YamlScalars.of(file, text)) {
            String becomes = words.get(written.place());
            if (becomes == null && !isText(written.key())) {
                becomes = sentences.get(written.text());
            }
            if (becomes != null && written.isBlock()) {
                throw new NotRenamed(RenamingCode.ON_LINES.of(written.place()));
            }
            if (becomes != null) {
                changes.put(written, becomes);
            }
        }
        return new Rewritten(YamlScalars.with(text, changes), changes.size());
    }

    /** Says whether a key names a language, so that its value is what somebody reads. */
    private static boolean isText(String key) {
        return key.matches("[a-z]{2}");
    }
}
