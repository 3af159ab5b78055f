package no.varde.page.workshop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.varde.cases.CaseFiles;
import no.varde.difference.CannotCompare;
import no.varde.difference.Edition;
import no.varde.document.Faults;
import no.varde.logic.NotFinished;
import no.varde.logic.Patience;
import no.varde.policy.Draft;
import no.varde.policy.Examination;
import no.varde.policy.GateReport;
import no.varde.report.EffectText;
import no.varde.rulebook.RuleBookRejected;
import no.varde.service.Failure;
import no.varde.settings.Settings;
import no.varde.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Judges a draft as the gate does, against the book that is served. */
final class Trying implements Runs.Work {

    /** For all of a trial; one of the project's own book takes some ten seconds. */
    private static final Duration MOST = Duration.ofMinutes(15);

    /** For each principle, and for comparing the books. */
    private static final Duration MOST_OF_A_PART = Duration.ofMinutes(5);

    private final Path workshop;
    private final @Nullable Path served;
    private final WorkFolder work;
    private final Clock clock;

    /** @param workshop the folder of the workshop */
    Trying(Path workshop, Settings settings, Clock clock) {
        this.workshop = workshop;
        this.served = settings.book();
        this.work = new WorkFolder(workshop);
        this.clock = clock;
    }

    @Override
    public void on(Run run) throws IOException {
        try {
            Patience.during(Patience.of(MOST, run::isStopped), () -> tried(run));
        } catch (RuleBookRejected rejected) {
            run.end(Run.State.FAULTY, rejected.faults());
        } catch (CannotCompare different) {
            Vocabulary vocabulary = run.old().book().vocabulary();
            run.end(
                    Run.State.NOT_COMPARED,
                    List.of(language -> EffectText.cannot(different, vocabulary, known(vocabulary, language))));
        } catch (NotFinished late) {
            run.end(run.isStopped() ? Run.State.STOPPED : Run.State.LATE);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (RuntimeException | Error failed) {
            run.fail(Failure.log(failed));
        }
    }

    private static String known(Vocabulary vocabulary, String language) {
        return vocabulary.languages().wishedOrOfRules(language);
    }

    private Run tried(Run run) {
        Edition old = new Edition(run.old().files(), run.old().book());
        Edition present = old.next(run.draft().book());
        CannotCompare.check(old.book().vocabulary(), present.book().vocabulary());
        Path own = null;
        try {
            if (!run.draft().cases().isEmpty()) {
                own = work.write(run.draft().cases());
            }
            Optional<CaseFiles> cases = cases(run.draft(), own);
            if (cases.isEmpty()) {
                run.end(Run.State.NO_CASES);
            } else {
                run.end(report(old, present, cases.get(), run));
            }
            return run;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            if (own != null) {
                WorkFolder.remove(own);
            }
        }
    }

    private GateReport report(Edition old, Edition present, CaseFiles cases, Run run) throws IOException {
        LocalDate day = cases.day(present.book().vocabulary().today(clock), new Faults());
        return Examination.of(new Draft(old, present, cases, day, MOST_OF_A_PART), run);
    }

    /** Returns the cases that came with a draft or lie beside it; else those of the workshop, or of the book that is served. */
    private Optional<CaseFiles> cases(Handed draft, @Nullable Path own) {
        Stream<CaseFiles> places = Stream.of(
                        Stream.ofNullable(own).map(CaseFiles::new),
                        Stream.ofNullable(draft.casesAt()).map(CaseFiles::new),
                        Stream.of(new CaseFiles(workshop.resolve(CaseFiles.FOLDER))),
                        Stream.ofNullable(served).map(CaseFiles::beside))
                .flatMap(all -> all);
        return places.filter(CaseFiles::exist).findFirst();
    }
}
