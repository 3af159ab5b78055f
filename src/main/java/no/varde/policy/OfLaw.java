package no.varde.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.varde.difference.Edit;
import no.varde.difference.Move;
import no.varde.document.Worded;
import no.varde.rulebook.Rule;
import no.varde.rulebook.RuleBook;
import no.varde.vocabulary.Law;
import org.jspecify.annotations.Nullable;

/** Tells what a lawyer has to check, and from which day what of a draft counts. */
final class OfLaw {

    /** The section of a vocabulary in which laws stand. */
    private static final String LAWS = "laws";

    /** So many changes of a day are told by name. */
    private static final int MOST = 5;

    private final Told told;
    private final Lines lines = new Lines();

    private OfLaw(Told told) {
        this.told = told;
    }

    static Lines of(Told told, LocalDate day) {
        OfLaw law = new OfLaw(told);
        law.verified();
        law.dated(day);
        law.byDay();
        return law.lines;
    }

    private void verified() {
        RuleBook book = told.present().book();
        Map<String, Law> before = told.old().book().vocabulary().laws();
        Set<String> touched = touched(book);
        int left = 0;
        for (Law law : book.vocabulary().laws().values()) {
            Law was = before.get(law.id());
            left += law.verified() ? 0 : 1;
            if (!law.verified() && touched.contains(law.id())) {
                lines.look(PolicyCode.LAW_NOT_VERIFIED.of(law.cite()));
            } else if (law.verified() && was != null && !was.verified()) {
                lines.look(PolicyCode.NOW_VERIFIED.of(law.cite()));
            }
        }
        int all = book.vocabulary().laws().size();
        lines.said(all == 0 ? PolicyCode.NO_LAWS.of() : PolicyCode.LAWS_NOT_VERIFIED.of(left, all));
    }

    /** Returns the laws that are new or other in the draft, and those that a changed rule cites. */
    private Set<String> touched(RuleBook book) {
        Set<String> touched = told.effect().rewrites().stream()
                .filter(rewrite -> rewrite.where().section().equals(LAWS))
                .map(rewrite -> rewrite.where().entry())
                .collect(Collectors.toCollection(HashSet::new));
        Set<String> rules = told.effect().advice().edits().stream()
                .filter(edit -> edit.part() == Edit.Part.RULE)
                .map(Edit::id)
                .collect(Collectors.toSet());
        Set<String> cites = book.rules().stream()
                .filter(rule -> rules.contains(rule.id()))
                .map(Rule::legalBasis)
                .flatMap(List::stream)
                .collect(Collectors.toSet());
        book.vocabulary().laws().values().stream()
                .filter(law -> cites.contains(law.cite()))
                .forEach(law -> touched.add(law.id()));
        return touched;
    }

    private void dated(LocalDate day) {
        for (Law law : told.present().book().vocabulary().laws().values()) {
            LocalDate from = law.from();
            LocalDate until = law.until();
            if (from != null && from.isAfter(day)) {
                lines.said(PolicyCode.BEGINS.of(law.cite(), from));
            }
            if (until != null && !until.isBefore(day)) {
                lines.said(PolicyCode.ENDS.of(law.cite(), until));
            }
        }
    }

    /** Tells what changes today, and from each later day on which that is otherwise. */
    private void byDay() {
        List<Move> before = null;
        for (Map.Entry<LocalDate, List<Move>> entry :
                told.effect().advice().byDay().entrySet()) {
            List<Move> moves = entry.getValue();
            if (moves.equals(before)) {
                lines.said(PolicyCode.DAY_AS_BEFORE.of(entry.getKey()));
            } else if (moves.isEmpty()) {
                lines.said(PolicyCode.NOTHING_BY_DAY.of(entry.getKey()));
            } else {
                long losses = moves.stream().filter(Move::isLoss).count();
                lines.said(PolicyCode.BY_DAY.of(entry.getKey(), losses, moves.size() - losses, named(moves, before)));
            }
            before = moves;
        }
    }

    private Worded named(List<Move> moves, @Nullable List<Move> before) {
        List<Move> more = new ArrayList<>(moves);
        if (before != null) {
            more.removeAll(before);
        }
        return language -> {
            String first = more.stream()
                    .limit(MOST)
                    .map(move -> told.move(move, language))
                    .collect(Collectors.joining("; "));
            return more.size() > MOST
                    ? PolicyCode.AND_OTHERS.of(first, more.size() - MOST).in(language)
                    : first;
        };
    }
}
