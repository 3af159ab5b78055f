package no.varde.page.conversation;

import no.varde.conversation.FieldFault;
import no.varde.page.Words;

/** Says what is wrong with an answer, and how it can be mended. */
final class FaultWords {

    private static final int LONGEST = 60;

    private FaultWords() {}

    static String of(FieldFault fault, Words words) {
        return fault.match(new FieldFault.Cases<>(
                notAChoice -> words.of("conversation.fault.choice", quoted(notAChoice.written())),
                notANumber -> words.of(
                        "conversation.fault.number",
                        quoted(notANumber.written()),
                        Integer.toString(notANumber.range().from()),
                        Integer.toString(notANumber.range().to())),
                notADay -> words.of("conversation.fault.day", quoted(notADay.written())),
                tooLate -> words.of("conversation.fault.late", quoted(tooLate.written())),
                contradicts -> words.of(
                        "conversation.fault.contradicts",
                        words.in(contradicts.other().ask())),
                cannotBe -> words.of(
                        "conversation.fault.impossible",
                        words.in(cannotBe.entry().says())),
                recordedOtherwise -> words.of(
                        "conversation.fault.recorded",
                        words.in(recordedOtherwise.log().name()))));
    }

    /** Returns what somebody wrote, short enough to be read. */
    static String quoted(String written) {
        return written.codePointCount(0, written.length()) <= LONGEST
                ? written
                : written.substring(0, written.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
