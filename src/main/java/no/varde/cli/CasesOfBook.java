package no.varde.cli;

import java.io.IOException;
import java.util.List;
import no.varde.cases.CaseFiles;
import no.varde.cases.CaseTrial;
import no.varde.document.Fault;
import picocli.CommandLine;

/** Tries a book with its cases: those of single rules, and whole situations with what was expected and approved of them. */
@CommandLine.Command(
        description = {
            "try a book with its cases: its rules, what is expected of situations, and the texts that were",
            "approved; exit 1 with each that is not so, where it stands, what was expected and what was found"
        })
final class CasesOfBook extends WithCases {

    @Override
    int run(CaseTrial trial, CaseFiles files, Console console) throws IOException {
        List<Fault> faults = trial.ofAll();
        tell(faults, console);
        if (!faults.isEmpty()) {
            console.err().line(CommandCode.CASES_NOT_SO.of(faults.size()));
            return FAULTY_BOOK;
        }
        console.out()
                .line(CommandCode.CASES_SO.of(
                        trial.ruleCases().size(),
                        files.situations().size(),
                        files.ofField().size() + files.refused().size()));
        return DONE;
    }
}
