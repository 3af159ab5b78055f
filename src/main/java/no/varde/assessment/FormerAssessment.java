package no.varde.assessment;

import java.time.LocalDate;
import no.varde.document.Document;
import no.varde.document.Faults;
import no.varde.document.Node;
import no.varde.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Reads an assessment that was made before another one, with which it is to be compared. */
public final class FormerAssessment {

    private static final String AS_OF = "asOf";

    private FormerAssessment() {}

    /**
     * Reads a former assessment. It must say its own day, which is not after the day of the present one.
     *
     * @param present the day of the present assessment; null where that one could not be read
     * @param today the day of the call
     */
    public static AssessmentReader.Result read(
            Vocabulary vocabulary, Document document, @Nullable LocalDate present, LocalDate today) {
        Document opened = SavedResult.opened(document);
        AssessmentReader.Result read = AssessmentReader.read(vocabulary, opened, today);
        Faults faults = new Faults();
        faults.addAll(read.faults());
        Assessment former = read.assessment();
        if (opened.root() instanceof Node.Mapping root) {
            Node asOf = root.get(AS_OF);
            if (asOf == null) {
                faults.add(root.place(), AssessmentCode.AS_OF_MISSING.of());
            } else if (former != null && present != null && former.asOf().isAfter(present)) {
                faults.add(asOf.place(), AS_OF, AssessmentCode.AFTER_PRESENT.of(former.asOf(), present));
            }
        }
        return new AssessmentReader.Result(
                faults.isEmpty() ? former : null, read.notes(), faults.sorted(), read.remarks());
    }
}
