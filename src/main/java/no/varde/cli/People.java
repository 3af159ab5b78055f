package no.varde.cli;

import picocli.CommandLine.ITypeConverter;

/** How many people are drawn, as it is written: up to a million. */
final class People implements ITypeConverter<Integer> {

    private static final int MOST = 1_000_000;

    @Override
    public Integer convert(String written) {
        if (!written.matches("[1-9][0-9]{0,6}") || Integer.parseInt(written) > MOST) {
            throw new WrongWord(CommandCode.NOT_PEOPLE.of(written, MOST));
        }
        return Integer.valueOf(written);
    }
}
