package no.varde;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import no.varde.cli.Commands;
import no.varde.service.LastResort;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Varde: a command when one is given, else the service. */
@SpringBootApplication
public class Varde {

    public static void main(String[] arguments) {
        if (Commands.isCommand(arguments)) {
            PrintStream out = utf8(FileDescriptor.out);
            PrintStream err = utf8(FileDescriptor.err);
            int code = new Commands(out, err, Clock.systemDefaultZone()).run(arguments);
            out.flush();
            err.flush();
            System.exit(code);
        }
        LastResort.install();
        SpringApplication.run(Varde.class, arguments);
    }

    /** What is printed has letters that a plain locale would lose. */
    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }
}
