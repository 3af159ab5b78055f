package no.varde.page.result;

import java.util.Collection;
import java.util.List;
import no.varde.decision.Reason;
import no.varde.page.result.ResultView.Cited;
import no.varde.page.result.ResultView.Grounds;
import no.varde.report.Wording;
import no.varde.rulebook.Register;
import no.varde.vocabulary.Law;
import no.varde.vocabulary.Source;
import no.varde.vocabulary.Vocabulary;

/** Names what a measure or a duty rests on, as people know it. */
final class GroundsWriter {

    private final Vocabulary vocabulary;
    private final Wording wording;

    GroundsWriter(Vocabulary vocabulary, Wording wording) {
        this.vocabulary = vocabulary;
        this.wording = wording;
    }

    Grounds of(Collection<String> laws, List<Reason> reasons) {
        return new Grounds(
                reasons.stream()
                        .flatMap(reason -> reason.rule().sources().stream())
                        .distinct()
                        .map(this::source)
                        .toList(),
                laws.stream().map(this::law).toList());
    }

    private Cited source(String citation) {
        Source source = Vocabulary.known(vocabulary.sources(), Register.document(citation));
        return new Cited(
                wording.in(source.title()), wording.heading(Register.section(citation), source), source.verified());
    }

    private Cited law(String id) {
        Law law = Vocabulary.known(vocabulary.laws(), id);
        return new Cited(wording.in(law.title()), "", law.verified());
    }
}
