package no.varde.cli;

import java.time.Duration;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How long a command may take for something, as it is written: a whole number of seconds. */
final class Seconds implements ITypeConverter<Duration> {

    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,5}");

    @Override
    public Duration convert(String written) {
        if (!NUMBER.matcher(written).matches()) {
            throw new TypeConversionException("`" + written + "` is not a number of seconds from 1 to 999999.");
        }
        return Duration.ofSeconds(Integer.parseInt(written));
    }
}
