package no.varde.cli;

import java.nio.file.Path;
import no.varde.receipt.KeyFile;
import no.varde.settings.UserData;
import no.varde.signing.KeyRefused;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Writes the public half of the key that signs receipts, for whoever checks them. */
@CommandLine.Command(description = "write the public key with which others can check receipts, in PEM")
final class Key extends Command {

    @CommandLine.Option(
            names = "--key",
            paramLabel = "FILE",
            description = "the file of the key that signs; that of the service where none is named")
    @Nullable
    String key;

    @CommandLine.Option(names = "--lang", paramLabel = "LANGUAGE", description = "the language in which it is said")
    @Nullable
    String language;

    @Override
    int run(Console console) {
        Path file = key == null ? UserData.key() : Books.path(key);
        try {
            console.out()
                    .print(new KeyFile(file)
                            .verifying()
                            .orElseThrow(() -> new WrongArguments(CommandCode.NOT_A_FILE.of(file)))
                            .pem());
            return DONE;
        } catch (KeyRefused e) {
            throw new WrongArguments(e.why());
        }
    }
}
