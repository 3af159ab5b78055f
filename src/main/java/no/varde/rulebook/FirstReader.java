package no.varde.rulebook;

import java.util.LinkedHashSet;
import java.util.Set;
import no.varde.document.Fields;
import no.varde.document.FormCode;
import no.varde.document.Suggestion;
import no.varde.vocabulary.Measure;
import no.varde.vocabulary.Role;
import no.varde.vocabulary.Vocabulary;
import no.varde.vocabulary.VocabularyCode;

/** Reads what is to come before what. */
final class FirstReader {

    private final Vocabulary vocabulary;
    private final KnownIds known;
    private final ClaimReader claims;

    FirstReader(Vocabulary vocabulary, KnownIds known, ClaimReader claims) {
        this.vocabulary = vocabulary;
        this.known = known;
        this.claims = claims;
    }

    Principle read(Fields entry, Principle.Head head) {
        String need = entry.text("need");
        if (entry.has("need") && !vocabulary.needs().containsKey(need)) {
            entry.fault("need", () -> FormCode.UNKNOWN
                    .of(need)
                    .maybe(Suggestion.near(need, vocabulary.needs().keySet())));
        }
        Fields traits = entry.fields("measures");
        Set<String> except = known.ids(entry, "except", vocabulary.measures().keySet());
        Set<String> measures = new LinkedHashSet<>();
        for (Measure measure : vocabulary.measuresListedWith(Role.MAIN)) {
            boolean hasAll = traits.entries().stream().allMatch(trait -> traits.text(trait.key())
                    .equals(measure.traits().get(trait.key())));
            if (hasAll && !except.contains(measure.id())) {
                measures.add(measure.id());
            }
        }
        traits.done();
        if (measures.isEmpty()) {
            entry.fault("measures", VocabularyCode.NO_SUCH_TRAITS.of());
        }
        return new Principle.NotBefore(head, claims.assumed(entry, "whenever"), measures, need);
    }
}
