package no.varde.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import no.varde.vocabulary.VocabularyCode;
import picocli.CommandLine.ITypeConverter;

/** A day, as it is written: {@code 2026-11-30}. */
final class Day implements ITypeConverter<LocalDate> {

    @Override
    public LocalDate convert(String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeParseException e) {
            throw new WrongWord(VocabularyCode.NOT_A_DAY.of(written));
        }
    }
}
