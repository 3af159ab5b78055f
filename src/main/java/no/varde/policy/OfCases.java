package no.varde.policy;

import java.io.IOException;
import no.varde.cases.CaseFiles;
import no.varde.cases.CaseTrial;

/** Tries a draft with its cases. */
final class OfCases {

    private OfCases() {}

    static Lines of(CaseTrial trial, CaseFiles files) throws IOException {
        Lines lines = new Lines();
        trial.ofTried().forEach(lines::stops);
        lines.said(PolicyCode.CASES_TRIED.of(
                trial.ruleCases().size(),
                files.situations().size(),
                files.ofField().size() + files.refused().size()));
        return lines;
    }
}
