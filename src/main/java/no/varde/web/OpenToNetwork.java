package no.varde.web;

import java.net.InetAddress;
import org.jspecify.annotations.Nullable;

/** Thrown when the service would answer other machines and nobody has said that it may. */
final class OpenToNetwork extends RuntimeException {

    /** @param address the address to answer at, or null for every address of the machine */
    OpenToNetwork(@Nullable InetAddress address) {
        super("Varde does not start: "
                + (address == null ? "every address" : "`" + address.getHostAddress() + "`")
                + " is open to other machines, and nobody has to sign in, so whoever reaches it could use it."
                + " Maybe leave out `server.address`, or say `--varde.open-to-network=true` if something in front of"
                + " it lets only the right people in.");
    }
}
