package no.varde.rulebook;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import no.varde.document.Fields;
import no.varde.document.FormCode;
import no.varde.document.Suggestion;
import no.varde.rulebook.Keeping.Exempt;
import no.varde.rulebook.Keeping.Kept;
import no.varde.rulebook.Strengthening.Stronger;
import no.varde.vocabulary.Scale;
import no.varde.vocabulary.Vocabulary;
import no.varde.vocabulary.reading.TextReader;

/** Reads what a stronger case must not take away. */
final class StrongerReader {

    private final Vocabulary vocabulary;
    private final KnownIds known;

    StrongerReader(Vocabulary vocabulary, KnownIds known) {
        this.vocabulary = vocabulary;
        this.known = known;
    }

    Principle.MoreNeverLess read(Fields entry, Principle.Head head) {
        return new Principle.MoreNeverLess(head, strengthening(entry), keeping(entry));
    }

    private Strengthening strengthening(Fields entry) {
        Stronger how = entry.constant("stronger", Stronger.class);
        Set<String> of = known.ids(entry, "of", vocabulary.questions().keySet());
        if (how.ofQuestions() != entry.has("of")) {
            entry.fault((how.ofQuestions() ? BookCode.OF_QUESTIONS : BookCode.OF_ONLY_BESIDE).of());
        }
        if (how == Stronger.HIGHER) {
            of.stream().filter(id -> !hasOrder(id)).forEach(id -> entry.fault("of", BookCode.NOTHING_HIGHER.of(id)));
        }
        return new Strengthening(
                how, of, known.ids(entry, "fixed", vocabulary.questions().keySet()));
    }

    private boolean hasOrder(String question) {
        return Vocabulary.known(vocabulary.questions(), question)
                .scale()
                .match(new Scale.Cases<>(oneOf -> true, anyOf -> false, whole -> true, day -> false));
    }

    private Keeping keeping(Fields entry) {
        Set<String> needs = known.ids(entry, "keepsNeeds", vocabulary.needs().keySet());
        Set<Kept> kinds = kinds(entry);
        if (kinds.isEmpty() && !entry.has("keepsNeeds")) {
            entry.fault(BookCode.KEEPS_WHAT.of(String.join(", ", names())));
        }
        return new Keeping(kinds, needs, entry.flag("atSameLevel", false), except(entry));
    }

    private static List<String> names() {
        List<String> names = new ArrayList<>();
        for (Kept kept : Kept.values()) {
            names.add(kept.name());
        }
        return names;
    }

    private static Set<Kept> kinds(Fields entry) {
        List<String> names = names();
        Set<Kept> kinds = EnumSet.noneOf(Kept.class);
        for (String written : entry.texts("keeps")) {
            if (names.contains(written)) {
                kinds.add(Kept.valueOf(written));
            } else {
                entry.fault("keeps", () -> FormCode.NOT_ONE_OF
                        .of(written, String.join(", ", names))
                        .maybe(Suggestion.near(written, names)));
            }
        }
        return kinds;
    }

    /** Returns what need not be kept; nothing stands there without its reason. */
    private List<Exempt> except(Fields entry) {
        Set<String> kept = new LinkedHashSet<>(vocabulary.measures().keySet());
        kept.addAll(vocabulary.warnings().keySet());
        kept.addAll(vocabulary.duties().keySet());
        List<Exempt> except = new ArrayList<>();
        for (Fields one : entry.list("except")) {
            Set<String> of = known.ids(one, "of", kept);
            if (!one.has("of")) {
                one.fault(BookCode.OF_WHAT.of());
            }
            except.add(new Exempt(
                    of,
                    known.ids(one, "questions", vocabulary.questions().keySet()),
                    TextReader.read(one.fields("because"), vocabulary.languages())));
            one.done();
        }
        return except;
    }
}
