package no.varde.cli;

import java.io.PrintStream;
import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import no.varde.document.Message;
import no.varde.document.Suggestion;
import no.varde.rulebook.RuleBookRejected;
import no.varde.vocabulary.BookLanguages;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** The commands that can be given instead of serving. */
public final class Commands {

    /** Every command by its name; only the one that is given is made. */
    private static final Map<String, Supplier<Command>> BY_NAME = byName();

    /** The language in which is told what no option and no book gives one. */
    private static final String LANGUAGE = "nb";

    private final Console console;

    /**
     * Makes a command line.
     *
     * @param clock tells the day of an assessment that does not say it
     */
    public Commands(PrintStream out, PrintStream err, Clock clock) {
        this(out, err, clock, null);
    }

    /**
     * Makes a command line for who reads a language.
     *
     * @param language in which all is told, unless an option names another; null for that of the book
     */
    public Commands(PrintStream out, PrintStream err, Clock clock, @Nullable String language) {
        String spoken = language == null ? LANGUAGE : language;
        this.console = new Console(new Terminal(out, spoken), new Terminal(err, spoken), clock, language != null);
    }

    private static Map<String, Supplier<Command>> byName() {
        Map<String, Supplier<Command>> commands = new LinkedHashMap<>();
        commands.put("recommend", Recommend::new);
        commands.put("why", Why::new);
        commands.put("next", Next::new);
        commands.put("change", ChangeAnswers::new);
        commands.put("check", Check::new);
        commands.put("cases", CasesOfBook::new);
        commands.put("approve", Approve::new);
        commands.put("hash", Hash::new);
        commands.put("diff", Diff::new);
        commands.put("gate", Gate::new);
        commands.put("impact", Impact::new);
        commands.put("mutate", Mutate::new);
        commands.put("sentences", Sentences::new);
        commands.put("rename", Rename::new);
        commands.put("book", Book::new);
        commands.put("verify-log", VerifyLog::new);
        commands.put("hold", Hold::new);
        commands.put("release", Release::new);
        commands.put("restore", Restore::new);
        commands.put("report", Report::new);
        commands.put("verify", Verify::new);
        commands.put("replay", ReplayReceipts::new);
        commands.put("today", TodayOfReceipt::new);
        commands.put("key", Key::new);
        commands.put("drl", Drl::new);
        commands.put("document", Documents::new);
        commands.put("completion", Completion::new);
        commands.put("help", Help::new);
        return commands;
    }

    /**
     * Says whether arguments are a command, or a try at one; without one the program serves. An option that only
     * commands have is a try: it means nothing to the service, whose own have a point in their names.
     */
    public static boolean isCommand(String[] arguments) {
        if (arguments.length == 0) {
            return false;
        }
        String first = arguments[0].split("=", 2)[0];
        return !first.startsWith("--")
                || !first.contains(".")
                        && all(LANGUAGE)
                                .anyMatch(command -> command.optionsMap().containsKey(first));
    }

    /**
     * Runs a command.
     *
     * @return 0 when done, 1 for a book with faults, 2 for input with faults, 3 when a run failed or what it said could
     *     not be written
     */
    public int run(String[] arguments) {
        Console console = asked(arguments);
        int code = answer(arguments, console);
        if (console.out().hasArrived()) {
            return code;
        }
        console.err().line(CommandCode.NOT_SAID.of());
        return code == Command.DONE ? Command.FAILED : code;
    }

    /** Returns the console for who asks for a language, whatever else is wrong with the arguments. */
    private Console asked(String[] arguments) {
        return Arguments.language(arguments)
                .flatMap(BookLanguages::said)
                .map(language -> new Console(console.out(), console.err(), console.clock(), true).in(language))
                .orElse(console);
    }

    private static int answer(String[] arguments, Console console) {
        String name = List.of("--help", "-h").contains(arguments[0]) ? "help" : arguments[0];
        Supplier<Command> known = BY_NAME.get(name);
        if (known == null) {
            console.err().line(unknown(name));
            console.err().print(Usage.ofAll(console.language()));
            return Command.FAULTY_INPUT;
        }
        return run(name, known.get(), console, Arrays.asList(arguments).subList(1, arguments.length));
    }

    private static int run(String name, Command command, Console console, List<String> arguments) {
        try {
            CommandLine reader = Arguments.readerOf(name, command, console.language());
            if (Arguments.read(reader, command, arguments)) {
                return command.run(console);
            }
            console.out().print(Usage.of(reader.getCommandSpec(), console.language()));
            return Command.DONE;
        } catch (WrongArguments e) {
            e.faults().forEach(console.err()::line);
            return Command.FAULTY_INPUT;
        } catch (RuleBookRejected e) {
            BookLanguages languages = e.languages();
            Terminal err =
                    languages == null ? console.err() : console.of(languages).err();
            e.faults().forEach(err::line);
            return Command.FAULTY_BOOK;
        } catch (Failed e) {
            return failed(e.what(), e, command, console);
        } catch (RuntimeException | StackOverflowError e) {
            String what = e.getClass().getSimpleName();
            return failed(CommandCode.WENT_WRONG.of(what), e, command, console);
        }
    }

    private static int failed(Message message, Throwable e, Command command, Console console) {
        console.err().line(message);
        if (command.stacktrace) {
            console.err().trace(e);
        }
        return Command.FAILED;
    }

    /** Returns what all commands say of themselves. */
    static Stream<CommandSpec> all(String language) {
        return BY_NAME.entrySet().stream().map(entry -> Arguments.readerOf(
                        entry.getKey(), entry.getValue().get(), language)
                .getCommandSpec());
    }

    /** Returns what a command says of itself, or null where there is none of that name. */
    static @Nullable CommandSpec named(String name, String language) {
        return all(language)
                .filter(command -> command.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    static Message unknown(String name) {
        return CommandCode.NOT_A_COMMAND.of(name).maybe(Suggestion.near(name, BY_NAME.keySet()));
    }
}
