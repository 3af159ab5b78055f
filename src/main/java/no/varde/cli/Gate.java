package no.varde.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.varde.cases.CaseFiles;
import no.varde.difference.CannotCompare;
import no.varde.difference.Edition;
import no.varde.document.Faults;
import no.varde.document.FormCode;
import no.varde.document.Message;
import no.varde.logic.NotFinished;
import no.varde.policy.Draft;
import no.varde.policy.Examination;
import no.varde.policy.GateFiles;
import no.varde.policy.GateJson;
import no.varde.policy.GateReport;
import no.varde.policy.GateText;
import no.varde.report.EffectText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Judges a draft before it takes the place of a book: checked, proved, tried, compared, each loss with its reason. */
@CommandLine.Command(
        description = {
            "judge a draft before it takes the place of a book: check it, prove it, try it with its cases, compare",
            "it, and hold each loss to the reason in its `losses.yaml`; exit 1 unless it passes"
        })
final class Gate extends ToldOfTwoBooks {

    @CommandLine.Option(
            names = "--out",
            paramLabel = "DIR",
            required = true,
            description = "the folder to write the report to, in each language, and the cases that it names")
    String out = "";

    @CommandLine.Option(
            names = "--cases",
            paramLabel = "DIR",
            description =
                    "the folder of the cases; `fixtures` beside the new book, or else the old one, where none is named")
    @Nullable
    String cases;

    @CommandLine.Option(
            names = "--as-of",
            paramLabel = "DAY",
            converter = Day.class,
            description = "the day on which it is judged; that of the cases where none is named")
    @Nullable
    LocalDate asOf;

    @CommandLine.Option(
            names = "--seconds",
            paramLabel = "N",
            converter = Seconds.class,
            defaultValue = "600",
            description = "how long it is tried to prove each principle, and to compare; 600 where nothing is said")
    Duration most = Duration.ofSeconds(600);

    /** A report within a book would be read as a part of it. */
    @Override
    List<Message> wrong() {
        Path report = whole(out);
        List<Message> inBook = Stream.of(oldFolder, presentFolder)
                .distinct()
                .filter(book -> !out.isEmpty() && !book.isEmpty() && report.startsWith(whole(book)))
                .map(CommandCode.REPORT_IN_BOOK::of)
                .toList();
        return inBook.isEmpty() && !out.isEmpty() ? new ReportFolder(out).wrong() : inBook;
    }

    private static Path whole(String folder) {
        return Books.path(folder).toAbsolutePath().normalize();
    }

    @Override
    int run(Console anyone) {
        CaseFiles files = files();
        Edition old = Books.edition(oldFolder);
        Edition present = Books.edition(presentFolder, old);
        String spoken =
                Books.spoken(language, old.book().vocabulary(), present.book().vocabulary());
        Console console = anyone.of(present.book().vocabulary().languages());
        GateReport report = report(old, present, files, spoken, console);
        Said said = new Said(() -> GateText.brief(report, spoken), () -> GateJson.of(report, spoken));
        console.out().lines(form.write(said));
        Map<String, String> written = GateFiles.of(report);
        new ReportFolder(out).write(written);
        if (form.isText()) {
            console.out().line(CommandCode.WRITTEN_IN.of(out, written.size()));
        }
        return report.passes() ? DONE : FAULTY_BOOK;
    }

    /** Returns the cases that are named; else those beside the draft, or where there are none, beside the old book. */
    private CaseFiles files() {
        if (cases == null && !Books.cases(presentFolder, null).exist()) {
            return Books.casesThere(oldFolder, null);
        }
        return Books.casesThere(presentFolder, cases);
    }

    /** Returns the cases beside the old book, unless the draft is tried with these. */
    private @Nullable CaseFiles before(CaseFiles tried) throws IOException {
        CaseFiles before = Books.cases(oldFolder, null);
        return before.exist() && !Files.isSameFile(before.folder(), tried.folder()) ? before : null;
    }

    private GateReport report(Edition old, Edition present, CaseFiles files, String spoken, Console console) {
        try (Progress progress = Progress.of(CommandCode.JUDGING, console.err())) {
            LocalDate today = console.today(present.book().vocabulary());
            LocalDate day = asOf == null ? files.day(today, new Faults()) : asOf;
            return Examination.of(new Draft(old, present, files, before(files), day, most), (part, done, all) -> {});
        } catch (CannotCompare different) {
            throw new WrongArguments(
                    FormCode.AT.of(EffectText.cannot(different, present.book().vocabulary(), spoken)));
        } catch (NotFinished late) {
            long seconds = most.toSeconds();
            throw new Failed(CommandCode.BOOKS_NOT_COMPARED.of(seconds, 10 * seconds), late);
        } catch (IOException e) {
            throw new WrongArguments(CommandCode.UNREADABLE.of(files.folder()));
        }
    }
}
