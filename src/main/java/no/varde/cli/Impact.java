package no.varde.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.varde.document.Document;
import no.varde.document.Faults;
import no.varde.document.Fields;
import no.varde.document.FormCode;
import no.varde.document.Message;
import no.varde.engine.RunFailed;
import no.varde.impact.CaseFolder;
import no.varde.impact.Cases;
import no.varde.impact.ImpactSearch;
import no.varde.impact.InventedPeople;
import no.varde.impact.Population;
import no.varde.impact.PopulationReader;
import no.varde.logic.ReadingsDiffer;
import no.varde.report.ImpactGroup;
import no.varde.report.ImpactJson;
import no.varde.report.ImpactText;
import no.varde.rulebook.RuleBook;
import no.varde.vocabulary.BookLanguages;
import no.varde.vocabulary.Persons;
import no.varde.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Says what another book would say to people. */
@CommandLine.Command(
        description = {
            "say what people would lose and gain by another book,",
            "over folders of assessments and invented people"
        })
final class Impact extends Command {

    @CommandLine.Parameters(index = "0", paramLabel = "BOOK1", description = "the folder of the old book")
    String oldFolder = "";

    @CommandLine.Parameters(index = "1", paramLabel = "BOOK2", description = "the folder of the new book")
    String presentFolder = "";

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

    @CommandLine.Option(
            names = "--format",
            order = OF_MANY + 1,
            paramLabel = "text|json",
            converter = Format.Words.class,
            completionCandidates = Format.Words.class,
            description = "the form in which it is said; text where none is named")
    Format format = Format.TEXT;

    @CommandLine.Option(
            names = "--lang",
            order = OF_MANY + 2,
            paramLabel = "LANGUAGE",
            description = "a language of the new book; its first where none is named")
    @Nullable
    String language;

    @Override
    CommandCode question() {
        return CommandCode.WHICH_BOOKS;
    }

    @Override
    List<Message> wrong() {
        return folders.isEmpty() && population == null ? List.of(CommandCode.WHICH_PEOPLE.of()) : List.of();
    }

    @Override
    int run(Console console) {
        RuleBook old = Books.read(oldFolder);
        RuleBook present = Books.read(presentFolder);
        List<String> known = present.vocabulary().languages().all();
        String wished = language == null ? present.vocabulary().language() : language;
        String spoken = BookLanguages.named(wished, known)
                .orElseThrow(() -> new WrongArguments(Choice.notOneOf(wished, known)));
        comparable(old, present);
        ImpactSearch search = new ImpactSearch(old, present);
        LocalDate today = console.today(present.vocabulary());
        List<ImpactGroup> groups = new ArrayList<>();
        for (Tried tried : tried(new Two(old, present), today)) {
            groups.add(new ImpactGroup(tried.of(), tried.population(), impact(search, tried.cases(), console)));
        }
        console.out()
                .lines(format.write(new Said(
                        () -> ImpactText.of(groups, old.vocabulary(), present.vocabulary(), spoken),
                        () -> ImpactJson.of(groups, old, present, spoken))));
        return DONE;
    }

    private static no.varde.impact.Impact impact(ImpactSearch search, Cases cases, Console console) {
        try (Progress progress = Progress.of("cases are tried", cases.size(), console.err())) {
            return search.of(cases, progress::done);
        } catch (RunFailed | ReadingsDiffer e) {
            throw new Failed(
                    CommandCode.BECAUSE.of(CommandCode.NOTHING_OF_BOOKS.of(), String.valueOf(e.getMessage())), e);
        }
    }

    /** Two books whose cases are the same. */
    private record Two(RuleBook old, RuleBook present) {

        List<Vocabulary> vocabularies() {
            return List.of(present.vocabulary(), old.vocabulary());
        }
    }

    /** Cases, with where they are from. */
    private record Tried(String of, @Nullable Population population, Cases cases) {}

    /** Returns all cases that are asked for; every fault of every file is told at once. */
    private List<Tried> tried(Two books, LocalDate today) {
        Faults faults = new Faults();
        List<Tried> tried = new ArrayList<>();
        for (String folder : folders) {
            tried.add(new Tried(folder, null, cases(folder, books, today, faults)));
        }
        if (population != null) {
            Population read = population(population, books, faults);
            tried.add(new Tried(population, read, new InventedPeople(read, books.vocabularies(), today, seed, people)));
        }
        if (!faults.isEmpty()) {
            throw new WrongArguments(faults.sorted());
        }
        return tried;
    }

    private static CaseFolder cases(String folder, Two books, LocalDate today, Faults faults) {
        Path path = Books.path(folder);
        if (!Files.isDirectory(path)) {
            throw new WrongArguments(CommandCode.NOT_A_FOLDER.of(folder));
        }
        try {
            return CaseFolder.read(
                    path, books.old().vocabulary(), books.present().vocabulary(), today, faults);
        } catch (IOException e) {
            throw new WrongArguments(CommandCode.UNREADABLE.of(folder));
        }
    }

    private static Population population(String file, Two books, Faults faults) {
        Document document = Document.read(file, AssessmentFiles.content(file), Document.Format.ofFile(file));
        faults.addAll(document.faults());
        if (document.root() == null) {
            throw new WrongArguments(faults.sorted());
        }
        return new PopulationReader(
                        InventedPeople.questions(books.vocabularies()),
                        books.present().vocabulary().languages())
                .read(Fields.of(document.root(), "", faults));
    }

    /** Refuses books that are not about the same kinds of persons: no case is one for both. */
    private static void comparable(RuleBook old, RuleBook present) {
        Message before = persons(old.vocabulary().persons());
        Message after = persons(present.vocabulary().persons());
        if (!before.equals(after)) {
            throw new WrongArguments(CommandCode.BOOKS_OF_OTHERS.of(before, after));
        }
    }

    private static Message persons(Persons persons) {
        return Stream.of(persons.main(), persons.member() == null ? "" : persons.member())
                .filter(id -> !id.isEmpty())
                .map(FormCode.FOUND::of)
                .reduce(CommandCode.AND::of)
                .orElseThrow();
    }
}
