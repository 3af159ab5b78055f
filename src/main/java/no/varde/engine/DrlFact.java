package no.varde.engine;

import static no.varde.engine.DrlText.constant;
import static no.varde.engine.DrlText.quoted;

import no.varde.vocabulary.Conclusion;

/**
 * A conclusion as DRL has it: a fact of a type, told apart from others of the type by one property.
 *
 * @param key the value of the property
 * @param rest what stands after the key where such a fact is made
 */
record DrlFact(String type, String property, String key, String rest) {

    static DrlFact of(Conclusion conclusion) {
        return conclusion.match(new Conclusion.Cases<>(
                finding -> byId("Finding", finding.id(), ""),
                atLeast -> new DrlFact("AtLeast", "level", atLeast.level(), ", " + atLeast.rank()),
                level -> byId("Level", level.id(), ", " + level.rank()),
                duty -> byId("Duty", duty.id(), ""),
                recommended -> ofMeasure("Recommended", recommended, ""),
                considered -> ofMeasure("Considered", considered, ""),
                notEnough -> ofMeasure("NotEnough", notEnough, ""),
                unclear -> ofMeasure("Unclear", unclear, ""),
                blocked -> ofMeasure("Blocked", blocked, ""),
                outcome -> ofMeasure("Outcome", outcome, ", " + constant(outcome.kind())),
                warning -> byId("Warning", warning.id(), ""),
                review -> byId("Review", review.id(), ""),
                planItem -> byId("PlanItem", planItem.id(), ""),
                due -> new DrlFact("Due", "subject", due.subject(), ", " + quoted(due.time()) + ", " + due.rank())));
    }

    private static DrlFact byId(String type, String id, String rest) {
        return new DrlFact(type, "id", id, rest);
    }

    private static DrlFact ofMeasure(String type, Conclusion.AboutMeasure about, String rest) {
        return new DrlFact(type, "measure", about.measure(), rest);
    }
}
