package no.varde.cli;

import java.util.List;
import no.varde.vocabulary.BookLanguages;
import picocli.CommandLine.ITypeConverter;

/** A language in which is said what is no part of a book. */
final class Spoken implements ITypeConverter<String> {

    private static final List<String> LANGUAGES = List.of("nb", "en", "nn");

    @Override
    public String convert(String written) {
        return BookLanguages.said(written).orElseThrow(() -> new WrongWord(Choice.notOneOf(written, LANGUAGES)));
    }
}
