package no.varde.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import no.varde.cases.ApprovedText;
import no.varde.cases.CaseFiles;
import no.varde.cases.CaseTrial;
import no.varde.cases.TextChange;
import no.varde.document.Fault;
import no.varde.document.Message;
import picocli.CommandLine;

/** Writes the texts of situations as the book says them now, and says of each how it differs from what was approved. */
@CommandLine.Command(
        description = {
            "write the texts of situations as the book says them now, and say of each what changed; none of a",
            "situation of which something else is expected by hand"
        })
final class Approve extends WithCases {

    @CommandLine.Option(
            names = "--situation",
            arity = "1..*",
            paramLabel = "NAME",
            description = "situations, by their names or the beginnings of them, such as V08")
    List<String> situations = List.of();

    @CommandLine.Option(names = "--all", description = "every situation")
    boolean all;

    @CommandLine.Option(names = "--dry-run", description = "write nothing, and say what would change")
    boolean dry;

    @Override
    List<Message> wrong() {
        return all == situations.isEmpty() ? List.of() : List.of(CommandCode.SITUATIONS_OR_ALL.of());
    }

    @Override
    int run(CaseTrial trial, CaseFiles files, Console console) throws IOException {
        int changed = 0;
        int refused = 0;
        for (Path file : situations(files, situations)) {
            List<Fault> faults = trial.ofSituation(file);
            tell(faults, console);
            if (!faults.isEmpty()) {
                refused++;
                console.err().line(CommandCode.TEXTS_STAY.of(CaseFiles.name(file)));
            } else {
                changed += approve(trial.texts(file), console);
            }
        }
        console.out().line(dry ? CommandCode.TEXTS_WOULD_CHANGE.of(changed) : CommandCode.TEXTS_CHANGED.of(changed));
        return refused == 0 ? DONE : FAULTY_BOOK;
    }

    private int approve(List<ApprovedText> texts, Console console) throws IOException {
        int changed = 0;
        for (ApprovedText text : texts) {
            if (!text.isAsApproved()) {
                changed++;
                console.out().line(CommandCode.BECAUSE.of(text.file(), TextChange.of(text, text.approved())));
                if (!dry) {
                    text.approve();
                }
            }
        }
        return changed;
    }
}
