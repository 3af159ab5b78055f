package no.varde.cli;

import picocli.CommandLine;

/** The form in which a command says what it found, alike for all that can be read by programs, too. */
final class FormOption {

    @CommandLine.Option(
            names = "--format",
            order = Command.OF_MANY + 1,
            paramLabel = "text|json",
            converter = Format.Words.class,
            completionCandidates = Format.Words.class,
            description = "the form in which it is said; text where none is named")
    private Format format = Format.TEXT;

    boolean isText() {
        return format == Format.TEXT;
    }

    /** Returns what was said, in the form that was asked for. */
    String write(Said said) {
        return format.write(said);
    }
}
