package no.varde.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.varde.audit.LogFinding.Kind;

/** Finds the files that no log of a size has, and the parts of tiles that are others than the tiles. */
final class StrayFiles {

    private static final Set<String> BESIDE = Set.of(TilePaths.CHECKPOINT, LogLock.FILE, Journal.FILE);
    private static final Pattern KEY = Pattern.compile(LogKeys.FOLDER + "/[0-9a-f]{64}\\.vkey");
    private static final Pattern TILE = Pattern.compile(
            "tile/(entries|0|[1-9]|[1-5][0-9]|6[0-3])/((?:x[0-9]{3}/){0,4}[0-9]{3})(?:\\.p/([1-9][0-9]{0,2}))?");

    /** What is being written just now. */
    private static final Pattern PART = Pattern.compile("(.*/)?\\.[^/]+\\.part");

    private final LogFiles files;
    private final long covered;
    private final long all;
    private final LogFindings findings = new LogFindings();

    private StrayFiles(LogFiles files, long covered, long all) {
        this.files = files;
        this.covered = covered;
        this.all = all;
    }

    /**
     * Looks for them.
     *
     * @param covered how many entries the checkpoint covers
     * @param all how many there can be in files by now
     */
    static List<LogFinding> of(LogFiles files, long covered, long all) throws IOException {
        StrayFiles strays = new StrayFiles(files, covered, all);
        try (Stream<Path> paths = Files.walk(files.folder())) {
            paths.filter(path -> !Files.isDirectory(path)).sorted().forEach(strays::look);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return strays.findings.all();
    }

    private void look(Path path) {
        String name = files.folder().relativize(path).toString().replace('\\', '/');
        if (BESIDE.contains(name)
                || KEY.matcher(name).matches()
                || PART.matcher(name).matches()) {
            return;
        }
        Matcher tile = TILE.matcher(name);
        if (!tile.matches() || !isOfLog(name, tile)) {
            findings.add(Kind.STRAY, name, AuditCode.CHECK_STRAY.of());
        }
    }

    private boolean isOfLog(String name, Matcher tile) {
        boolean isEntries = tile.group(1).equals("entries");
        int level = isEntries ? 0 : Integer.parseInt(tile.group(1));
        long index = Long.parseLong(tile.group(2).replaceAll("[x/]", ""));
        int width = tile.group(3) == null ? TilePaths.WIDTH : Integer.parseInt(tile.group(3));
        String right = isEntries ? TilePaths.entries(index, width) : TilePaths.tile(level, index, width);
        if (!name.equals(right) || width > TilePaths.WIDTH || index * TilePaths.WIDTH + width > at(level, all)) {
            return false;
        }
        if (width < LogFiles.width(at(level, covered), index)) {
            agrees(name, isEntries, level, index, width);
        }
        return true;
    }

    private static long at(int level, long entries) {
        return 8 * level < Long.SIZE ? entries >> 8 * level : 0;
    }

    /** A part that an earlier checkpoint told of must be the beginning of what is there now. */
    private void agrees(String name, boolean isEntries, int level, long index, int width) {
        int now = LogFiles.width(at(level, covered), index);
        try {
            boolean agrees;
            if (isEntries) {
                List<byte[]> part = files.entries(index, width);
                List<byte[]> whole = files.entries(index, now).subList(0, width);
                agrees = Arrays.deepEquals(part.toArray(), whole.toArray());
            } else {
                byte[] part = files.tile(level, index, width);
                agrees = Arrays.equals(part, Arrays.copyOf(files.tile(level, index, now), part.length));
            }
            if (!agrees) {
                findings.add(isEntries ? Kind.ENTRIES : Kind.TILE, name, AuditCode.CHECK_OTHER_PART.of());
            }
        } catch (IOException e) {
            // what is missing is told where it is looked for; what is written just now is looked at the next time
        }
    }
}
