package no.varde.assessment;

import java.util.List;
import no.varde.document.Document;
import no.varde.document.Fault;
import no.varde.document.Message;
import no.varde.document.Node;
import no.varde.document.Place;
import org.jspecify.annotations.Nullable;

/** A result that was saved. It holds the assessment that it is of, which is read in its place. */
public final class SavedResult {

    /** The form of results that hold their assessment. */
    public static final String FORM = "varde-result/2";

    private static final String FORMS = "varde-result/";
    private static final String TYPE = "type";
    private static final String ASSESSMENT = "assessment";

    /** What a result of the first form has, which did not say what it was, and no assessment. */
    private static final List<String> FIRST_FORM = List.of("rulebook", "persons", "clarify");

    private SavedResult() {}

    /**
     * Returns the assessment that a result holds, the document itself where that is no result, and a fault where a result holds
     * none that can be read.
     */
    static Document opened(Document file) {
        if (!(file.root() instanceof Node.Mapping root)) {
            return file;
        }
        String form = form(root);
        if (form == null) {
            return FIRST_FORM.stream().allMatch(key -> root.get(key) != null)
                    ? refused(root.place(), "", AssessmentCode.RESULT_WITHOUT_ANSWERS.of(FORM))
                    : file;
        }
        Node assessment = root.get(ASSESSMENT);
        if (!form.equals(FORM)) {
            return refused(root.place(), TYPE, AssessmentCode.RESULT_OF_OTHER_FORM.of(form, FORM));
        }
        return assessment == null
                ? refused(root.place(), ASSESSMENT, AssessmentCode.RESULT_WITHOUT_ANSWERS.of(FORM))
                : new Document(assessment, file.faults());
    }

    private static @Nullable String form(Node.Mapping root) {
        return root.get(TYPE) instanceof Node.Scalar type && type.text().startsWith(FORMS) ? type.text() : null;
    }

    private static Document refused(Place place, String path, Message why) {
        return new Document(null, List.of(new Fault(place, path, why)));
    }
}
