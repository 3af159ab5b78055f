package no.varde.cli;

import java.io.PrintStream;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import no.varde.document.Suggestion;
import no.varde.rulebook.RuleBookRejected;

/** The commands that can be given instead of serving. */
public final class CommandLine {

    static final int DONE = 0;
    static final int FAULTY_BOOK = 1;
    static final int FAULTY_INPUT = 2;
    static final int FAILED = 3;

    private static final List<String> COMMANDS =
            List.of("recommend", "why", "change", "next", "check", "diff", "mutate", "drl", "document", "help");

    /** Options that mean nothing to the service; whoever gives one forgot the command. */
    private static final List<String> OF_COMMANDS = List.of(
            "--help",
            "--book",
            "--cases",
            "--format",
            "--lang",
            "--layer",
            "--level",
            "--measure",
            "--most",
            "--out",
            "--since");

    private final PrintStream out;
    private final PrintStream err;
    private final Clock clock;

    /**
     * Makes a command line.
     *
     * @param clock tells the day of an assessment that does not say it
     */
    public CommandLine(PrintStream out, PrintStream err, Clock clock) {
        this.out = out;
        this.err = err;
        this.clock = clock;
    }

    /** Says whether arguments are a command, or a try at one; without one the program serves. */
    public static boolean isCommand(String[] arguments) {
        return arguments.length > 0
                && (!arguments[0].startsWith("--")
                        || OF_COMMANDS.contains(arguments[0].split("=", 2)[0]));
    }

    /**
     * Runs a command.
     *
     * @return 0 when done, 1 for a book with faults, 2 for input with faults, 3 when a run failed
     */
    public int run(String[] arguments) {
        String command = arguments[0];
        List<String> rest = Arrays.asList(arguments).subList(1, arguments.length);
        try {
            return switch (command) {
                case "recommend" -> new Recommend(out, err, clock).run(Arguments.of(rest, Recommend.OPTIONS));
                case "why" -> new Why(out, err, clock).run(Arguments.of(rest, Why.OPTIONS));
                case "next" -> new Next(out, err, clock).run(Arguments.of(rest, Next.OPTIONS));
                case "change" ->
                    new ChangeAnswers(out, err, clock)
                            .run(Arguments.of(rest, ChangeAnswers.OPTIONS, ChangeAnswers.FLAGS));
                case "diff" -> new Diff(out, clock).run(Arguments.of(rest, Diff.OPTIONS));
                case "mutate" -> new Mutate(out, err, clock).run(Arguments.of(rest, Mutate.OPTIONS));
                case "drl" -> new Drl(out).run(Arguments.of(rest, List.of("out")));
                case "document" -> new Documents(out).run(Arguments.of(rest, List.of("out")));
                case "check" -> new Check(out, err, clock).run(Arguments.of(rest, List.of("out")));
                case "help", "--help", "-h" -> usage(out, DONE);
                default -> {
                    err.println("`" + command + "` is not a command." + Suggestion.near(command, COMMANDS));
                    yield usage(err, FAULTY_INPUT);
                }
            };
        } catch (WrongArguments e) {
            err.println(e.getMessage());
            return FAULTY_INPUT;
        } catch (RuleBookRejected e) {
            e.faults().forEach(err::println);
            return FAULTY_BOOK;
        } catch (RuntimeException e) {
            err.println("something went wrong, and nothing was recommended: "
                    + e.getClass().getSimpleName());
            return FAILED;
        }
    }

    private static int usage(PrintStream to, int code) {
        to.println(
                """
                usage: java -jar varde.jar [command]
                  [--varde.book=DIR]          serve on 127.0.0.1:8080, with another book if one is named
                  recommend FILE [--since FILE] [--book DIR] [--format text|json] [--lang nb|en]
                                              recommend measures for an assessment (YAML or JSON),
                                              and say what changed since a former one
                  why FILE [--measure ID] [--book DIR] [--format text|json] [--lang nb|en]
                                              which answers are enough for each recommended measure,
                                              and why another one is not recommended
                  next FILE [--book DIR] [--format text|json] [--lang nb|en]
                                              say what to ask next, best first, or that it is proved
                                              that no further answer can change the list
                  change FILE [--measure ID | --level] [--most 1|2|3] [--book DIR] [--format ...] [--lang ...]
                                              say which answers, were they others, would change the list
                  check [DIR] [--out DIR]     check a folder of rules and prove its principles; exit 1 with every fault,
                                              and with the smallest case in which a principle fails
                  diff BOOK1 BOOK2 [--lang nb|en] [--out DIR]
                                              what two books say differently, over every case, with examples
                  mutate [DIR] [--layer L] [--cases DIR] [--out DIR]
                                              make faults in the rules, tell which no fixture notices,
                                              and write the case that would
                  drl [DIR] [--out DIR]       write the dictionary (.dsl) and canonical DRL of a book
                  document [DIR] [--out DIR]  write the documents of a book: rules, sources, coverage""");
        return code;
    }
}
