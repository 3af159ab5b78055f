package no.varde.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import no.varde.document.FixedWords;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Says how commands are used, from what their classes say of them. */
final class Usage {

    private static final int WIDTH = 100;
    private static final FixedWords WORDS = new FixedWords(Usage.class, "usage");

    private Usage() {}

    private static Map<String, String> codes(String language) {
        Map<String, String> codes = new LinkedHashMap<>();
        codes.put(String.valueOf(Command.DONE), CommandCode.EXIT_DONE.of().in(language));
        codes.put(
                String.valueOf(Command.FAULTY_BOOK),
                CommandCode.EXIT_FAULTY_BOOK.of().in(language));
        codes.put(
                String.valueOf(Command.FAULTY_INPUT),
                CommandCode.EXIT_FAULTY_INPUT.of().in(language));
        codes.put(String.valueOf(Command.FAILED), CommandCode.EXIT_FAILED.of().in(language));
        return codes;
    }

    /** Returns what commands say of themselves in a language; nothing for what stands at the commands, in English. */
    static Optional<ResourceBundle> words(String language) {
        return WORDS.in(language);
    }

    /** Returns all commands, each with its arguments and what it is for. */
    static String ofAll(String language) {
        StringBuilder all = new StringBuilder(CommandCode.USAGE.of().in(language)).append(" ");
        String gap = " ".repeat(all.length());
        say(
                all,
                "java -jar varde.jar [--varde.book=DIR]",
                gap,
                CommandCode.USAGE_SERVE.of().in(language));
        say(
                all.append(gap),
                "java -jar varde.jar COMMAND",
                gap,
                CommandCode.USAGE_COMMAND.of().in(language));
        say(all.append(gap), "varde ...", gap, CommandCode.USAGE_LAUNCHER.of().in(language));
        all.append("\n");
        Commands.all(language).forEach(command -> {
            all.append("  ").append(synopsis(command)).append("\n");
            for (String line : command.usageMessage().description()) {
                all.append("      ").append(line).append("\n");
            }
        });
        return all.toString();
    }

    private static void say(StringBuilder all, String command, String gap, String what) {
        all.append(command).append("\n").append(gap).append("    ").append(what).append("\n");
    }

    /** Returns all that a command says of itself. */
    static String of(CommandSpec command, String language) {
        command.usageMessage()
                .width(WIDTH)
                .customSynopsis(synopsis(command))
                .synopsisHeading(CommandCode.USAGE.of().in(language) + " ")
                .parameterListHeading("%n")
                .optionListHeading("%n")
                .sortOptions(false)
                .exitCodeListHeading("%n" + CommandCode.EXIT_CODES.of().in(language) + "%n")
                .exitCodeList(codes(language));
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
                .map(option -> option.required() ? withAlternatives(option) : "[" + withAlternatives(option) + "]")
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
