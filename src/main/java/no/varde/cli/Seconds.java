package no.varde.cli;

import java.time.Duration;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;

/** How long a command may take for something, as it is written: a whole number of seconds. */
final class Seconds implements ITypeConverter<Duration> {

    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,5}");

    @Override
    public Duration convert(String written) {
        if (!NUMBER.matcher(written).matches()) {
            throw new WrongWord(CommandCode.NOT_SECONDS.of(written));
        }
        return Duration.ofSeconds(Integer.parseInt(written));
    }
}
