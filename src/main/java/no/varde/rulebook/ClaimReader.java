package no.varde.rulebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.varde.document.Faults;
import no.varde.document.Fields;
import no.varde.document.Message;
import no.varde.document.Node;
import no.varde.vocabulary.Condition;
import no.varde.vocabulary.NearSentences;
import no.varde.vocabulary.Role;
import no.varde.vocabulary.Sentence;
import no.varde.vocabulary.Sentences;
import no.varde.vocabulary.Sentences.Said;
import no.varde.vocabulary.Vocabulary;
import no.varde.vocabulary.VocabularyCode;
import org.jspecify.annotations.Nullable;

/** Reads what a principle claims of persons: under the id of each, sentences of the vocabulary. */
final class ClaimReader {

    private final Vocabulary vocabulary;
    private final Faults faults;
    private final ConditionScope scope;
    private final Map<String, Role> roles = new LinkedHashMap<>();

    ClaimReader(Vocabulary vocabulary, Faults faults) {
        this.vocabulary = vocabulary;
        this.faults = faults;
        this.scope = new ConditionScope(vocabulary);
        roles.put(vocabulary.persons().main(), Role.MAIN);
        String member = vocabulary.persons().member();
        if (member != null) {
            roles.put(member, Role.MEMBER);
        }
    }

    /** Returns the claims under a key of what is so before anything is claimed; none where it is absent. */
    List<Claim> assumed(Fields entry, String key) {
        return read(entry, key, Map.of());
    }

    /** Returns the claims under a key of what is so or is concluded then; none where it is absent. */
    List<Claim> claimed(Fields entry, String key) {
        return read(entry, key, vocabulary.sentences().conclusions());
    }

    private List<Claim> read(Fields entry, String key, Map<String, Sentence<Said>> conclusions) {
        List<Claim> claims = new ArrayList<>();
        Fields persons = entry.optionalFields(key);
        if (persons == null) {
            return claims;
        }
        roles.forEach((person, role) -> {
            for (Node node : persons.nodes(person)) {
                Claim claim = claim(node, role, conclusions);
                if (claim != null) {
                    claims.add(claim);
                }
            }
        });
        persons.done();
        return claims;
    }

    private @Nullable Claim claim(Node node, Role role, Map<String, Sentence<Said>> conclusions) {
        String written = node instanceof Node.Scalar scalar ? scalar.text() : "";
        Sentence<Condition> condition = vocabulary.sentences().conditions().get(written);
        Sentence<Said> said = conclusions.get(written);
        boolean seen;
        Claim claim;
        if (condition != null) {
            seen = scope.visibleTo(role, condition.meaning());
            claim = new Claim.Holds(role, condition.meaning(), condition.text());
        } else if (said != null) {
            seen = said.meaning().concerns().seenBy(role);
            claim = new Claim.Concluded(role, said.meaning().conclusion(), said.text());
        } else {
            faults.add(node.place(), "", () -> unknown(written, conclusions));
            return null;
        }
        if (!seen) {
            faults.add(node.place(), BookCode.NOT_SEEN_BY_PERSON.of(written));
        }
        return claim;
    }

    private Message unknown(String written, Map<String, Sentence<Said>> conclusions) {
        Sentences known = new Sentences(vocabulary.sentences().conditions(), conclusions);
        return VocabularyCode.NOT_A_SENTENCE
                .of(written)
                .maybe(NearSentences.all(known, vocabulary.language())
                        .to(written)
                        .message());
    }
}
