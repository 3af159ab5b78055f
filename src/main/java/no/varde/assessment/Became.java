package no.varde.assessment;

import java.time.LocalDate;
import no.varde.vocabulary.Disposition;
import no.varde.vocabulary.Measure;
import no.varde.vocabulary.Text;
import no.varde.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * What became of a measure once it was talked over. In codes only; nothing that anybody says is in it.
 *
 * @param ref the person with whom the measure is listed
 * @param measure the id of the measure
 * @param kind the id of what became of it
 * @param because the id of the reason; null where none is given
 * @param day when that was noted
 */
public record Became(String ref, String measure, String kind, @Nullable String because, LocalDate day) {

    /** Says whether it tells of a measure of somebody. */
    public boolean isOf(String person, String id) {
        return ref.equals(person) && measure.equals(id);
    }

    public Measure measure(Vocabulary vocabulary) {
        return Vocabulary.known(vocabulary.measures(), measure);
    }

    public Disposition kind(Vocabulary vocabulary) {
        return Vocabulary.known(vocabulary.again().dispositions(), kind);
    }

    /** Returns the reason in words; null where none is given. */
    public @Nullable Text because(Vocabulary vocabulary) {
        return because == null ? null : Vocabulary.known(vocabulary.again().reasons(), because);
    }
}
