package no.varde.engine;

import static org.drools.model.DSL.declarationOf;
import static org.drools.model.PatternDSL.alphaIndexedBy;
import static org.drools.model.PatternDSL.pattern;

import no.varde.vocabulary.Conclusion;
import org.drools.model.Index;
import org.drools.model.PatternDSL.PatternDef;
import org.drools.model.Variable;
import org.drools.model.functions.Function1;

/** Writes patterns that look a conclusion up by its key, and gives each pattern of a model a variable of its own. */
final class ConclusionPatterns {

    private int variables;

    <T> Variable<T> variable(Class<T> type) {
        return declarationOf(type, "v" + variables++);
    }

    /** Writes a pattern for one conclusion. */
    PatternDef<?> concluded(Conclusion conclusion) {
        if (conclusion instanceof Conclusion.Finding finding) {
            return keyed(Conclusion.Finding.class, Conclusion.Finding::id, finding.id());
        }
        if (conclusion instanceof Conclusion.Duty duty) {
            return keyed(Conclusion.Duty.class, Conclusion.Duty::id, duty.id());
        }
        if (conclusion instanceof Conclusion.AtLeast level) {
            return keyed(Conclusion.AtLeast.class, Conclusion.AtLeast::level, level.level());
        }
        if (conclusion instanceof Conclusion.Recommended recommended) {
            return keyed(Conclusion.Recommended.class, Conclusion.Recommended::measure, recommended.measure());
        }
        if (conclusion instanceof Conclusion.Considered considered) {
            return keyed(Conclusion.Considered.class, Conclusion.Considered::measure, considered.measure());
        }
        if (conclusion instanceof Conclusion.Unclear unclear) {
            return keyed(Conclusion.Unclear.class, Conclusion.Unclear::measure, unclear.measure());
        }
        if (conclusion instanceof Conclusion.Blocked blocked) {
            return keyed(Conclusion.Blocked.class, Conclusion.Blocked::measure, blocked.measure());
        }
        throw new IllegalArgumentException("nothing asks for " + conclusion);
    }

    /** Writes a pattern on a key; Drools looks the key up in a table however many patterns there are. */
    <C extends Conclusion> PatternDef<C> keyed(Class<C> type, Function1<C, String> key, String wanted) {
        return pattern(variable(type))
                .expr(
                        "key == " + wanted,
                        found -> wanted.equals(key.apply(found)),
                        alphaIndexedBy(String.class, Index.ConstraintType.EQUAL, 0, key, wanted));
    }
}
