package no.varde.policy;

import java.util.List;
import no.varde.difference.Edition;
import no.varde.difference.Effect;
import no.varde.difference.Group;
import no.varde.difference.Loss;
import no.varde.difference.Move;
import no.varde.report.EffectText;
import no.varde.report.LossText;
import no.varde.vocabulary.BookLanguages;

/** What is told of the difference of two books, in the language asked for; in that of the rules where a book lacks it. */
record Told(Edition old, Edition present, Effect effect) {

    /** Returns what the edit is to the person at risk, and the first thing that changes. */
    String headline(String language) {
        return EffectText.headline(effect, old, present, spoken(language));
    }

    /** Returns all of the difference, of many things the first. */
    String whole(int situations, String language) {
        return EffectText.of(effect, old, present, situations, spoken(language), false);
    }

    /** Returns the same without a break in any line. */
    List<String> lines(int situations, String language) {
        return EffectText.lines(effect, old, present, situations, spoken(language));
    }

    /** Returns a loss in one line without a full stop, which some texts of a book end with. */
    String loss(Loss loss, String language) {
        String said = LossText.of(old, present, spoken(language)).of(loss);
        return said.endsWith(".") ? said.substring(0, said.length() - 1) : said;
    }

    /** Returns what a group is told under, in one line. */
    String group(Group group, String language) {
        return LossText.of(old, present, spoken(language)).of(group);
    }

    String move(Move move, String language) {
        return LossText.of(old, present, spoken(language)).of(move);
    }

    /** Returns a language that both books have. */
    String spoken(String language) {
        BookLanguages before = old.book().vocabulary().languages();
        BookLanguages after = present.book().vocabulary().languages();
        return before.all().contains(language) ? after.wishedOrOfRules(language) : after.ofRules();
    }
}
