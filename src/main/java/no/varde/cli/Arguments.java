package no.varde.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.varde.document.FormCode;
import no.varde.document.Message;
import no.varde.document.Suggestion;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Reads what was written after the name of a command into the command's fields, or tells every fault of it. */
final class Arguments {

    private static final String OPTION = "--";
    private static final String LANGUAGE = "--lang";

    private final CommandSpec command;
    private final CommandCode question;
    private final Set<Message> faults = new LinkedHashSet<>();

    /** Whether a value may have been taken for a name: by an option that is not known, or after one without its value. */
    private boolean astray;

    private Arguments(CommandSpec command, CommandCode question) {
        this.command = command;
        this.question = question;
    }

    /** Returns what is written as the language, whatever else is. */
    static Optional<String> language(String[] written) {
        for (int i = written.length - 1; i > 0; i--) {
            if (written[i - 1].equals(LANGUAGE)) {
                return Optional.of(written[i]);
            }
            if (written[i].startsWith(LANGUAGE + "=")) {
                return Optional.of(written[i].substring(LANGUAGE.length() + 1));
            }
        }
        return Optional.empty();
    }

    /** Returns picocli's reader of a command's arguments. */
    static CommandLine readerOf(String name, Command command, String language) {
        CommandLine reader = new CommandLine(command);
        CommandSpec spec = reader.getCommandSpec().name(name);
        spec.parser().collectErrors(true).separator(" ").posixClusteredShortOptionsAllowed(false);
        reader.setExpandAtFiles(false);
        Usage.words(language).ifPresent(spec::resourceBundle);
        return reader;
    }

    /**
     * Fills the fields of a command, unless its help is asked for.
     *
     * @return whether the command is to be run
     * @throws WrongArguments with every fault of what was written
     */
    static boolean read(CommandLine reader, Command command, List<String> written) {
        CommandLine.ParseResult read = reader.parseArgs(written.toArray(new String[0]));
        if (read.isUsageHelpRequested()) {
            return false;
        }
        Arguments arguments = new Arguments(reader.getCommandSpec(), command.question());
        read.errors().forEach(arguments::tell);
        arguments.faults.addAll(command.wrong());
        if (!arguments.faults.isEmpty()) {
            throw new WrongArguments(List.copyOf(arguments.faults));
        }
        return true;
    }

    private void tell(Exception error) {
        if (error instanceof CommandLine.UnmatchedArgumentException unmatched) {
            tellUnknown(unmatched.getUnmatched());
        } else if (error instanceof CommandLine.MissingParameterException missing) {
            missing.getMissing().forEach(this::tellMissing);
        } else if (error instanceof CommandLine.OverwrittenOptionException twice) {
            faults.add(FormCode.TWICE.of(((OptionSpec) twice.getOverwritten()).longestName()));
        } else if (error.getCause() instanceof WrongWord wrong) {
            faults.add(wrong.what());
        } else {
            throw new IllegalStateException(error);
        }
    }

    private void tellUnknown(List<String> unknown) {
        List<String> options =
                unknown.stream().filter(one -> one.startsWith("-")).toList();
        astray |= !options.isEmpty();
        options.forEach(option -> faults.add(
                CommandCode.NOT_AN_OPTION.of(option).maybe(Suggestion.near(option.replaceFirst("^-+", ""), known()))));
        if (!astray) {
            faults.add(CommandCode.ONE_TOO_MANY.of(unknown.get(0)));
        }
    }

    private void tellMissing(CommandLine.Model.ArgSpec missing) {
        if (missing instanceof OptionSpec option) {
            astray = true;
            faults.add(CommandCode.NEEDS_VALUE.of(option.longestName()));
        } else {
            faults.add(question.of(Usage.synopsis(command)));
        }
    }

    private List<String> known() {
        List<String> known = new ArrayList<>();
        for (OptionSpec option : command.options()) {
            known.add(option.longestName().substring(OPTION.length()));
        }
        return known;
    }
}
