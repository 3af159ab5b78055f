package no.varde.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Says how commands are used, from what their classes say of them. */
final class Usage {

    private static final int WIDTH = 100;
    private static final Map<String, String> CODES = codes();

    private Usage() {}

    private static Map<String, String> codes() {
        Map<String, String> codes = new LinkedHashMap<>();
        codes.put(String.valueOf(Command.DONE), "done");
        codes.put(String.valueOf(Command.FAULTY_BOOK), "a book has faults");
        codes.put(String.valueOf(Command.FAULTY_INPUT), "the command, or a file that it names, has faults");
        codes.put(String.valueOf(Command.FAILED), "something failed, and nothing is said");
        return codes;
    }

    /** Returns all commands, each with its arguments and what it is for. */
    static String ofAll(Iterable<CommandSpec> commands) {
        StringBuilder all = new StringBuilder(
                """
                usage: java -jar varde.jar [--varde.book=DIR]
                           serve on 127.0.0.1:8080, with another book if one is named
                       java -jar varde.jar COMMAND
                           run one of these commands; `help COMMAND` says all of it
                       varde ...
                           beside the jar, does the same and starts sooner, most of all after `varde prepare`

                """);
        for (CommandSpec command : commands) {
            all.append("  ").append(synopsis(command)).append("\n");
            for (String line : command.usageMessage().description()) {
                all.append("      ").append(line).append("\n");
            }
        }
        return all.toString();
    }

    /** Returns all that a command says of itself. */
    static String of(CommandSpec command) {
        command.usageMessage()
                .width(WIDTH)
                .customSynopsis(synopsis(command))
                .synopsisHeading("usage: ")
                .parameterListHeading("%n")
                .optionListHeading("%n")
                .sortOptions(false)
                .exitCodeListHeading("%nexit codes:%n")
                .exitCodeList(CODES);
        return command.commandLine().getUsageMessage(Ansi.OFF);
    }

    /** Returns a command on one line, with what it must be told first and without the options of all commands. */
    static String synopsis(CommandSpec command) {
        List<String> parts = new ArrayList<>(List.of(command.name()));
        for (PositionalParamSpec name : command.positionalParameters()) {
            parts.add(name.required() ? name.paramLabel() : "[" + name.paramLabel() + "]");
        }
        command.options().stream()
                .filter(option -> option.order() < Command.OF_ALL)
                .sorted(Comparator.comparingInt(OptionSpec::order))
                .map(option -> "[" + withAlternatives(option) + "]")
                .distinct()
                .forEach(parts::add);
        return String.join(" ", parts);
    }

    private static String withAlternatives(OptionSpec option) {
        ArgGroupSpec alternatives = option.group();
        return alternatives == null
                ? withValue(option)
                : alternatives.options().stream().map(Usage::withValue).collect(Collectors.joining(" | "));
    }

    private static String withValue(OptionSpec option) {
        return option.longestName() + (option.arity().max() == 0 ? "" : " " + option.paramLabel());
    }
}
