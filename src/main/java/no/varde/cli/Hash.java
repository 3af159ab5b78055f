package no.varde.cli;

import java.io.IOException;
import java.nio.file.Path;
import no.varde.cases.CaseFiles;
import no.varde.document.FormCode;
import no.varde.document.Worded;
import no.varde.rulebook.Identity;
import no.varde.rulebook.RuleBook;
import picocli.CommandLine;

/** Says which book a folder holds. */
@CommandLine.Command(
        description = {
            "say which book a folder holds: its version, and the SHA-256 of what it means, of its",
            "principles, of its cases, and of every file of the book"
        })
final class Hash extends BesideCases {

    @Override
    int run(Console anyone) {
        Worded ofCases = cases(Books.cases(folder, cases));
        RuleBook book = read();
        Console console = anyone.of(book.vocabulary().languages());
        Identity identity = book.identity();
        tell("version", identity.version(), console);
        tell("meaning", identity.meaning(), console);
        tell("principles", identity.principles(), console);
        tell("cases", ofCases.in(console.language()), console);
        tell("content", identity.content(), console);
        book.remarks().forEach(remark -> console.out().line(CommandCode.REMARK.of(remark)));
        return DONE;
    }

    private static void tell(String what, String hash, Console console) {
        console.out().line("%-11s %s".formatted(what, hash));
    }

    private static Worded cases(CaseFiles files) {
        Path folder = files.folder();
        if (!files.exist()) {
            return CommandCode.NONE_IN.of(folder);
        }
        try {
            return FormCode.AT.of(files.fingerprint());
        } catch (IOException e) {
            throw new WrongArguments(CommandCode.UNREADABLE.of(folder));
        }
    }
}
