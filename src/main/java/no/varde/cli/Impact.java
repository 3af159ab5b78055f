package no.varde.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.varde.cli.TriedCases.Tried;
import no.varde.difference.CannotCompare;
import no.varde.document.Faults;
import no.varde.document.FormCode;
import no.varde.document.Message;
import no.varde.engine.RunFailed;
import no.varde.impact.Cases;
import no.varde.impact.ImpactSearch;
import no.varde.logic.ReadingsDiffer;
import no.varde.report.EffectText;
import no.varde.report.ImpactGroup;
import no.varde.report.ImpactJson;
import no.varde.report.ImpactText;
import no.varde.rulebook.RuleBook;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Says what another book would say to people. */
@CommandLine.Command(
        description = {
            "say what people would lose and gain by another book,",
            "over folders of assessments and invented people"
        })
final class Impact extends ToldOfTwoBooks {

    @CommandLine.Option(
            names = "--cases",
            paramLabel = "DIR",
            description = "a folder of assessments; may be named more than once")
    List<String> folders = new ArrayList<>();

    @CommandLine.Option(
            names = "--population",
            paramLabel = "FILE",
            description = "what is taken for granted of invented people, who are drawn from it")
    @Nullable
    String population;

    @CommandLine.Option(
            names = "--people",
            paramLabel = "N",
            defaultValue = "5000",
            converter = People.class,
            description = "how many of them are drawn; 5000 where nothing is said")
    int people;

    @CommandLine.Option(
            names = "--seed",
            paramLabel = "N",
            description = "another number draws others; 1 where nothing is said")
    long seed = 1;

    @Override
    List<Message> wrong() {
        return folders.isEmpty() && population == null ? List.of(CommandCode.WHICH_PEOPLE.of()) : List.of();
    }

    @Override
    int run(Console console) {
        RuleBook old = Books.read(oldFolder);
        RuleBook present = Books.read(presentFolder);
        String spoken = Books.spoken(language, old.vocabulary(), present.vocabulary());
        try {
            CannotCompare.check(old.vocabulary(), present.vocabulary());
        } catch (CannotCompare different) {
            throw new WrongArguments(FormCode.AT.of(EffectText.cannot(different, present.vocabulary(), spoken)));
        }
        ImpactSearch search = new ImpactSearch(old, present);
        LocalDate today = console.today(present.vocabulary());
        List<ImpactGroup> groups = new ArrayList<>();
        for (Tried tried : tried(old, present, today)) {
            groups.add(new ImpactGroup(tried.of(), tried.population(), impact(search, tried.cases(), console)));
        }
        console.out()
                .lines(form.write(new Said(
                        () -> ImpactText.of(groups, old.vocabulary(), present.vocabulary(), spoken),
                        () -> ImpactJson.of(groups, old, present, spoken))));
        return DONE;
    }

    private static no.varde.impact.Impact impact(ImpactSearch search, Cases cases, Console console) {
        try (Progress progress = Progress.of(CommandCode.TRYING_CASES, cases.size(), console.err())) {
            return search.of(cases, progress::done);
        } catch (RunFailed | ReadingsDiffer e) {
            throw new Failed(
                    CommandCode.BECAUSE.of(CommandCode.NOTHING_OF_BOOKS.of(), String.valueOf(e.getMessage())), e);
        }
    }

    /** Returns all cases that are asked for; every fault of every file is told at once. */
    private List<Tried> tried(RuleBook old, RuleBook present, LocalDate today) {
        Faults faults = new Faults();
        TriedCases read = new TriedCases(old.vocabulary(), present.vocabulary(), today, faults);
        List<Tried> tried = new ArrayList<>();
        folders.forEach(folder -> tried.add(read.inFolder(folder)));
        if (population != null) {
            tried.add(read.ofPeople(population, seed, people));
        }
        if (!faults.isEmpty()) {
            throw new WrongArguments(faults.sorted());
        }
        return tried;
    }
}
