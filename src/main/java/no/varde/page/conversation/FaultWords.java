package no.varde.page.conversation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.varde.conversation.FieldFault;
import no.varde.explanation.Asked;
import no.varde.page.Words;

/** Says what is wrong with an answer, and how it can be mended. */
final class FaultWords {

    private static final int LONGEST = 60;

    private FaultWords() {}

    /** Returns the first fault of each question, in words. */
    static Map<Asked, String> of(List<FieldFault> faults, Words words) {
        Map<Asked, String> wrong = new LinkedHashMap<>();
        faults.forEach(fault -> wrong.putIfAbsent(fault.asked(), of(fault, words)));
        return wrong;
    }

    private static String of(FieldFault fault, Words words) {
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
