package no.varde.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.varde.cases.CaseFiles;
import no.varde.cases.CaseTrial;
import no.varde.document.Fault;
import no.varde.document.Message;
import no.varde.document.Suggestion;
import no.varde.rulebook.RuleBook;

/** A command about a book and the cases that lie beside it. */
abstract class WithCases extends BesideCases {

    @Override
    final int run(Console anyone) {
        CaseFiles files = Books.casesThere(folder, cases);
        RuleBook book = read();
        Console console = anyone.of(book.vocabulary().languages());
        try {
            return run(new CaseTrial(book, files, console.today(book.vocabulary())), files, console);
        } catch (IOException e) {
            throw new WrongArguments(CommandCode.UNREADABLE.of(files.folder()));
        }
    }

    abstract int run(CaseTrial trial, CaseFiles files, Console console) throws IOException;

    /** Returns where the situations that are named by the beginnings of their names lie; all of them where none is named. */
    static List<Path> situations(CaseFiles files, List<String> named) throws IOException {
        List<Path> found = new ArrayList<>();
        List<Message> faults = new ArrayList<>();
        for (String name : named) {
            List<Path> of = files.situations().stream()
                    .filter(file -> CaseFiles.name(file).equals(name)
                            || CaseFiles.name(file).startsWith(name + "-"))
                    .toList();
            if (of.isEmpty()) {
                List<String> known =
                        files.situations().stream().map(CaseFiles::name).toList();
                faults.add(CommandCode.NOT_A_SITUATION.of(name, files.folder()).maybe(Suggestion.near(name, known)));
            }
            found.addAll(of);
        }
        if (!faults.isEmpty()) {
            throw new WrongArguments(faults);
        }
        return named.isEmpty() ? files.situations() : found.stream().distinct().toList();
    }

    static void tell(List<Fault> faults, Console console) {
        faults.forEach(console.err()::line);
    }
}
