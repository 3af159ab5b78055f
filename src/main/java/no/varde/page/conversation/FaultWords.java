package no.varde.page.conversation;

import no.varde.conversation.FieldFault;
import no.varde.page.Words;

/** Says what is wrong with an answer, and how it can be mended. */
final class FaultWords {

    private static final int LONGEST = 60;

    private FaultWords() {}

    static String of(FieldFault fault, Words words) {
        if (fault instanceof FieldFault.NotANumber number) {
            return words.of(
                    "conversation.fault.number",
                    quoted(number.written()),
                    Integer.toString(number.range().from()),
                    Integer.toString(number.range().to()));
        }
        if (fault instanceof FieldFault.NotADay day) {
            return words.of("conversation.fault.day", quoted(day.written()));
        }
        if (fault instanceof FieldFault.TooLate late) {
            return words.of("conversation.fault.late", quoted(late.written()));
        }
        if (fault instanceof FieldFault.Contradicts both) {
            return words.of(
                    "conversation.fault.contradicts", words.in(both.other().ask()));
        }
        if (fault instanceof FieldFault.CannotBe impossible) {
            return words.of(
                    "conversation.fault.impossible", words.in(impossible.entry().says()));
        }
        FieldFault.NotAChoice choice = (FieldFault.NotAChoice) fault;
        return words.of("conversation.fault.choice", quoted(choice.written()));
    }

    /** Returns what somebody wrote, short enough to be read. */
    static String quoted(String written) {
        return written.codePointCount(0, written.length()) <= LONGEST
                ? written
                : written.substring(0, written.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
