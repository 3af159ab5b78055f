package no.varde.vocabulary.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.varde.document.Fields;
import no.varde.document.Node;
import no.varde.document.Place;
import no.varde.document.Suggestion;
import no.varde.vocabulary.Band;
import no.varde.vocabulary.CellSet;
import no.varde.vocabulary.Condition.AnswerIs;
import no.varde.vocabulary.Scale;
import no.varde.vocabulary.Text;
import no.varde.vocabulary.VocabularyCode;
import org.jspecify.annotations.Nullable;

/** Reads the bands of one question and the sentence of each. */
final class BandReader {

    private final Section section;
    private final Patterns patterns;
    private final SentenceCollector sentences;
    private final String id;
    private final int slot;
    private final Scale scale;
    private final Map<String, Band> bands = new LinkedHashMap<>();

    BandReader(Section section, Patterns patterns, SentenceCollector sentences, String id, int slot, Scale scale) {
        this.section = section;
        this.patterns = patterns;
        this.sentences = sentences;
        this.id = id;
        this.slot = slot;
        this.scale = scale;
    }

    /** Returns the bands by key: those of the answers themselves, then those that the vocabulary names. */
    Map<String, Band> read(Fields entry) {
        says(entry);
        named(entry);
        return bands;
    }

    private Band band(String key, CellSet cells) {
        return new Band(id, key, slot, cells);
    }

    /** Reads the sentences for each constant, for none and for unknown. */
    private void says(Fields entry) {
        Fields says = entry.fields("says");
        for (String constant : scale.choices()) {
            say(says, constant, band(constant, scale.cell(constant)));
        }
        if (scale.isSet()) {
            say(says, "NONE", band("NONE", CellSet.NONE));
        }
        Band unknown = band("UNKNOWN", CellSet.UNKNOWN);
        if (!scale.equals(Scale.OneOf.YES_NO)) {
            say(says, "UNKNOWN", unknown);
        } else {
            Text yes = says.has("YES") ? section.text(says, "YES") : null;
            Band notNo = band("NOT_NO", scale.cell("YES").with(CellSet.UNKNOWN));
            sayOrMake(says, "UNKNOWN", yes, unknown);
            sayOrMake(says, "NOT_NO", yes, notNo);
        }
        says.done();
    }

    private void say(Fields says, String key, Band band) {
        Place place = says.place();
        Node node = says.optional(key);
        add(node == null ? place : node.place(), key, section.text(says, key), band);
    }

    private void sayOrMake(Fields says, String key, @Nullable Text yes, Band band) {
        if (says.has(key)) {
            say(says, key, band);
        } else if (yes != null) {
            add(says.place(), key, patterns.say("question." + key, "YES", yes), band);
        }
    }

    private void add(Place place, String key, Text text, Band band) {
        bands.put(key, band);
        sentences.condition(place, text, new AnswerIs(band));
    }

    /** Reads the bands that the vocabulary names itself; one that no rule shall ask for has no sentence. */
    private void named(Fields entry) {
        for (Fields written : entry.list("bands")) {
            String key = written.id("id");
            if (!key.equals(key.toLowerCase(Locale.ROOT))) {
                written.fault("id", VocabularyCode.BAND_IN_CAPITALS.of(key));
            }
            Band band = band(key, cells(written));
            if (bands.containsKey(key)) {
                written.fault("id", VocabularyCode.BAND_TWICE.of(key));
            }
            if (written.has("says")) {
                add(written.place(), key, section.text(written, "says"), band);
            } else {
                bands.put(key, band);
            }
            written.done();
        }
    }

    private CellSet cells(Fields written) {
        return scale.match(new Scale.Cases<>(
                oneOf -> choices(written),
                anyOf -> choices(written),
                whole -> numbers(written, whole),
                day -> DayBands.cells(written, day)));
    }

    private static CellSet numbers(Fields written, Scale.Whole whole) {
        int from = written.number("from");
        int to = written.number("to");
        if (from > to || from < whole.from() || to > whole.to()) {
            written.fault(VocabularyCode.BAND_OUTSIDE.of(whole.from(), whole.to()));
        }
        return whole.cells(from, to);
    }

    private CellSet choices(Fields written) {
        List<String> constants = scale.choices();
        CellSet cells = CellSet.EMPTY;
        for (String constant : written.texts("anyOf")) {
            if (constants.contains(constant)) {
                cells = cells.with(scale.cell(constant));
            } else {
                written.fault("anyOf", () -> VocabularyCode.NOT_ONE_OF_VALUES
                        .of(constant)
                        .maybe(Suggestion.near(constant, constants)));
            }
        }
        if (cells.isEmpty()) {
            written.fault(VocabularyCode.ANY_OF_NOTHING.of());
        }
        return cells;
    }
}
