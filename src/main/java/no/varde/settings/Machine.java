package no.varde.settings;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the machine has to offer of what is set. It is tried, since asking for rights alone tells less. */
final class Machine {

    private Machine() {}

    /**
     * Returns why nobody can be answered here, or nothing.
     *
     * @param address null for every address
     * @param written the address as it was written
     */
    static List<SettingFault> refusesToListen(@Nullable InetAddress address, String written, int port) {
        if (!listens(address, 0)) {
            return List.of(Setting.ADDRESS.refuses(written, null));
        }
        if (!listens(address, port)) {
            return List.of(Setting.PORT.isTaken(port));
        }
        return List.of();
    }

    /** Says whether a port can be listened on, or is any that is free. */
    static boolean listens(@Nullable InetAddress address, int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, address)) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }

    /** Returns why files that do not last cannot be written, or nothing. */
    static List<SettingFault> refusesFilesIn(Path folder) {
        try {
            Files.delete(Files.createTempFile(folder, "varde", null));
            return List.of();
        } catch (IOException e) {
            return List.of(new SettingFault("java.io.tmpdir", SettingCode.NOT_WRITABLE.of(folder)));
        }
    }
}
