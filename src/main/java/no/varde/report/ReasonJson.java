package no.varde.report;

import java.util.List;
import no.varde.decision.Reason;
import no.varde.report.result.Derivation;
import no.varde.report.result.LegalBasis;
import no.varde.report.result.LegalBasis.CitedLaw;
import no.varde.report.result.Reasons;
import no.varde.vocabulary.Law;
import no.varde.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** How the reasons of a result are told: each once in a table, or as a tree wherever one is cited. */
abstract class ReasonJson {

    private final Vocabulary vocabulary;

    ReasonJson(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Returns reasons as they are cited. */
    abstract Reasons all(List<Reason> many);

    /** Returns the table of what has been cited; null where there is none. */
    @Nullable
    Derivation table() {
        return null;
    }

    /** Returns legal bases as they are cited, each with the mark that a lawyer must still check it. */
    LegalBasis laws(List<String> ids) {
        return new LegalBasis(Each.of(ids, this::law));
    }

    private CitedLaw law(String id) {
        Law law = Vocabulary.known(vocabulary.laws(), id);
        return new CitedLaw(law.cite(), law.verified());
    }
}
