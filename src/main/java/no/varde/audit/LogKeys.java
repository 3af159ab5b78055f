package no.varde.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.varde.disk.Disk;
import no.varde.document.Message;
import no.varde.signing.VerifyingKey;

/** The keys that a log was ever signed with, in its own folder and in the form that those read who check notes. */
record LogKeys(Path folder) {

    static final String FOLDER = "keys";

    private static final String ENDING = ".vkey";
    private static final int MOST_BYTES = 1024;
    private static final int MOST_KEYS = 1000;

    static LogKeys of(Path log) {
        return new LogKeys(log.resolve(FOLDER));
    }

    /**
     * What lies there.
     *
     * @param spoilt files that are called what keys are called and hold none, each with why
     */
    record Found(List<VerifyingKey> keys, List<Message> spoilt) {
        Found {
            keys = List.copyOf(keys);
            spoilt = List.copyOf(spoilt);
        }
    }

    /** Returns what lies there; what holds no key is left alone, as other programs do, and told. */
    Found all() throws IOException {
        List<VerifyingKey> keys = new ArrayList<>();
        List<Message> spoilt = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.filter(file -> file.toString().endsWith(ENDING))
                        .sorted()
                        .limit(MOST_KEYS)
                        .toList()) {
                    take(file, keys, spoilt);
                }
            }
        }
        return new Found(keys, spoilt);
    }

    private static void take(Path file, List<VerifyingKey> keys, List<Message> spoilt) {
        String name = FOLDER + "/" + file.getFileName();
        try {
            SignedNote.key(read(file))
                    .ifPresentOrElse(keys::add, () -> spoilt.add(AuditCode.CHECK_SPOILT_KEY.of(name)));
        } catch (IOException e) {
            spoilt.add(AuditCode.CHECK_UNREAD_KEY.of(name));
        }
    }

    private static String read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(MOST_BYTES), UTF_8);
        }
    }

    void keep(String origin, VerifyingKey key, Disk disk) throws IOException {
        Path file = folder.resolve(key.id() + ENDING);
        String verifier = SignedNote.verifier(origin, key) + "\n";
        if (!Files.exists(file) || !read(file).equals(verifier)) {
            disk.place(file, verifier.getBytes(UTF_8));
            disk.sync(folder);
        }
    }
}
