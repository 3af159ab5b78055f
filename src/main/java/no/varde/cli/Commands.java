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
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** The commands that can be given instead of serving. */
public final class Commands {

    /** Every command by its name; only the one that is given is made. */
    private static final Map<String, Supplier<Command>> BY_NAME = byName();

    private static final String LANGUAGE = "en";

    private final Console console;

    /**
     * Makes a command line.
     *
     * @param clock tells the day of an assessment that does not say it
     */
    public Commands(PrintStream out, PrintStream err, Clock clock) {
        this.console = new Console(new Terminal(out, LANGUAGE), new Terminal(err, LANGUAGE), clock);
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
        commands.put("impact", Impact::new);
        commands.put("mutate", Mutate::new);
        commands.put("sentences", Sentences::new);
        commands.put("rename", Rename::new);
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
                        && all().anyMatch(command -> command.optionsMap().containsKey(first));
    }

    /**
     * Runs a command.
     *
     * @return 0 when done, 1 for a book with faults, 2 for input with faults, 3 when a run failed or what it said could
     *     not be written
     */
    public int run(String[] arguments) {
        int code = answer(arguments);
        if (console.out().hasArrived()) {
            return code;
        }
        console.err().line(CommandCode.NOT_SAID.of());
        return code == Command.DONE ? Command.FAILED : code;
    }

    private int answer(String[] arguments) {
        String name = List.of("--help", "-h").contains(arguments[0]) ? "help" : arguments[0];
        Supplier<Command> known = BY_NAME.get(name);
        if (known == null) {
            console.err().line(unknown(name));
            console.err().print(Usage.ofAll(all()::iterator));
            return Command.FAULTY_INPUT;
        }
        return run(name, known.get(), Arrays.asList(arguments).subList(1, arguments.length));
    }

    private int run(String name, Command command, List<String> arguments) {
        try {
            CommandLine reader = Arguments.readerOf(name, command);
            if (Arguments.read(reader, command, arguments)) {
                return command.run(console);
            }
            console.out().print(Usage.of(reader.getCommandSpec()));
            return Command.DONE;
        } catch (WrongArguments e) {
            e.faults().forEach(console.err()::line);
            return Command.FAULTY_INPUT;
        } catch (RuleBookRejected e) {
            e.faults().forEach(console.err()::line);
            return Command.FAULTY_BOOK;
        } catch (Failed e) {
            return failed(e.what(), e, command);
        } catch (RuntimeException | StackOverflowError e) {
            String what = e.getClass().getSimpleName();
            return failed(CommandCode.WENT_WRONG.of(what), e, command);
        }
    }

    private int failed(Message message, Throwable e, Command command) {
        console.err().line(message);
        if (command.stacktrace) {
            console.err().trace(e);
        }
        return Command.FAILED;
    }

    /** Returns what all commands say of themselves. */
    static Stream<CommandSpec> all() {
        return BY_NAME.entrySet().stream().map(entry -> Arguments.readerOf(
                        entry.getKey(), entry.getValue().get())
                .getCommandSpec());
    }

    /** Returns what a command says of itself, or null where there is none of that name. */
    static @Nullable CommandSpec named(String name) {
        return all().filter(command -> command.name().equals(name)).findFirst().orElse(null);
    }

    static Message unknown(String name) {
        return CommandCode.NOT_A_COMMAND.of(name).maybe(Suggestion.near(name, BY_NAME.keySet()));
    }
}
