package no.varde.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.varde.difference.Loss.Became;
import no.varde.difference.Loss.Guard;
import no.varde.rulebook.Principle;
import no.varde.rulebook.RuleBook;

/** Finds which principles guard the advice no more as they did. */
final class Guards {

    private static final String PROTECTED = "protected";
    private static final List<String> ON = List.of("true");

    private final Set<String> protectedIds;
    private final Map<String, Became> lost = new TreeMap<>();

    private Guards(RuleBook old) {
        this.protectedIds = old.principles().stream()
                .map(Principle::head)
                .filter(Principle.Head::isProtected)
                .map(Principle.Head::id)
                .collect(Collectors.toSet());
    }

    /**
     * Returns the principles that are gone or claim something else; of those that are protected, all that are not as they
     * were. Of others a better wording or source is no loss.
     */
    static List<Guard> of(List<Rewrite> rewrites, RuleBook old) {
        Guards guards = new Guards(old);
        rewrites.stream()
                .filter(rewrite -> rewrite.where().section().equals(Loss.PRINCIPLES))
                .forEach(guards::look);
        List<Guard> all = new ArrayList<>();
        guards.lost.forEach((principle, became) -> all.add(new Guard(principle, became)));
        return all;
    }

    private void look(Rewrite rewrite) {
        String principle = rewrite.where().entry();
        rewrite.match(new Rewrite.Cases<>(
                        reworded -> isProtected(principle, Became.REWRITTEN),
                        this::relisted,
                        came -> Optional.<Became>empty(),
                        went -> Optional.of(Became.GONE),
                        renamed -> Optional.<Became>empty()))
                .ifPresent(became ->
                        lost.merge(principle, became, (one, other) -> one.compareTo(other) < 0 ? one : other));
    }

    private Optional<Became> relisted(Rewrite.Relisted relisted) {
        String path = relisted.where().path();
        if (relisted.isOrder() || path.equals(PROTECTED) && relisted.added().equals(ON)) {
            return Optional.empty();
        }
        boolean besides = path.startsWith("source") || path.equals(PROTECTED);
        return besides ? isProtected(relisted.where().entry(), Became.REWRITTEN) : Optional.of(Became.OTHER);
    }

    private Optional<Became> isProtected(String principle, Became became) {
        return protectedIds.contains(principle) ? Optional.of(became) : Optional.empty();
    }
}
