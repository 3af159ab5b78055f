package no.varde.policy;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import no.varde.cases.CaseFiles;
import no.varde.cases.CaseTrial;

/** Tries a draft with its cases. */
final class OfCases {

    private OfCases() {}

    static Lines of(CaseTrial trial, Draft draft) throws IOException {
        CaseFiles files = draft.cases();
        Lines lines = new Lines();
        trial.ofTried().forEach(lines::stops);
        CaseFiles before = draft.before();
        if (before != null) {
            compare(before.content(), files.content(), lines);
        }
        lines.said(PolicyCode.CASES_TRIED.of(
                trial.ruleCases().size(),
                files.situations().size(),
                files.ofField().size() + files.refused().size()));
        return lines;
    }

    /** A case that is gone, or expects something else, may have held what the draft changes. */
    private static void compare(Map<String, byte[]> before, Map<String, byte[]> now, Lines lines) {
        before.forEach((name, content) -> {
            byte[] kept = now.get(name);
            if (kept == null) {
                lines.look(PolicyCode.CASES_GONE.of(name));
            } else if (!Arrays.equals(content, kept)) {
                lines.look(PolicyCode.CASES_OTHERWISE.of(name));
            }
        });
    }
}
