package no.varde.cli;

import no.varde.document.Message;
import picocli.CommandLine.TypeConversionException;

/** Thrown when a value of an option is none that it takes. */
final class WrongWord extends TypeConversionException {

    private final transient Message what;

    WrongWord(Message what) {
        super(what.toString());
        this.what = what;
    }

    Message what() {
        return what;
    }
}
