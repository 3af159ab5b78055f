package no.varde.rulebook;

import java.util.List;
import java.util.Set;
import no.varde.document.Place;
import no.varde.vocabulary.Conclusion;
import no.varde.vocabulary.Condition;
import no.varde.vocabulary.InOrder;
import no.varde.vocabulary.Role;
import no.varde.vocabulary.Sentence;
import no.varde.vocabulary.Text;

/**
 * A rule of the book, checked.
 *
 * @param id such as {@code BF-10}; unique in the book
 * @param roles the runs in which it takes part
 * @param when all of these must hold
 * @param sources citations from the register, such as {@code S003, Å varsle politiet}
 * @param legalBasis ids of laws
 * @param reason why the conclusion follows, for the one who is helped
 */
public record Rule(
        String id,
        Text title,
        Layer layer,
        Set<Role> roles,
        List<Sentence<Condition>> when,
        List<Sentence<Conclusion>> then,
        List<String> sources,
        List<String> legalBasis,
        Text reason,
        Place place) {
    public Rule {
        roles = InOrder.copy(roles);
        when = List.copyOf(when);
        then = List.copyOf(then);
        sources = List.copyOf(sources);
        legalBasis = List.copyOf(legalBasis);
    }

    /** Returns this rule with other sentences. */
    public Rule with(List<Sentence<Condition>> conditions, List<Sentence<Conclusion>> conclusions) {
        return new Rule(id, title, layer, roles, conditions, conclusions, sources, legalBasis, reason, place);
    }

    /** By the id alone, which is the same where all else is: a rule is often a key. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return id;
    }
}
