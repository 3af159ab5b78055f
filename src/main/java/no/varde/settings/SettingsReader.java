package no.varde.settings;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.varde.document.Suggestion;
import no.varde.signing.KeyRefused;
import no.varde.signing.SigningKey;
import org.jspecify.annotations.Nullable;

/** Reads the settings from what was written, and tells of all of them at once what is wrong. */
public final class SettingsReader {

    private static final Pattern WHOLE_NUMBER = Pattern.compile("[0-9]{1,9}");
    private static final Pattern WORD = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern TIME = Pattern.compile("[0-9]{1,6}[smhSMH]");

    private final Map<Setting, String> written;
    private final List<SettingFault> faults;

    private SettingsReader(Map<Setting, String> written, Collection<SettingFault> known) {
        this.written = written;
        this.faults = new ArrayList<>(known);
    }

    /**
     * Reads settings.
     *
     * @param written each setting as it was written; one that is absent is as if nothing were written
     * @param temporary the folder for files that do not last, which must take some
     * @param known what is known to be wrong with what else was written, to be told with the rest
     * @throws SettingsRejected with everything that is wrong
     */
    public static Settings read(Map<Setting, String> written, Path temporary, Collection<SettingFault> known) {
        return new SettingsReader(written, known).read(temporary);
    }

    private Settings read(Path temporary) {
        Path book = folder(Setting.BOOK);
        Boolean unproved = yesOrNo(Setting.UNPROVED);
        Path books = books();
        Path key = key();
        Path log = log();
        Integer metrics = metrics();
        Path workshop = folder(Setting.WORKSHOP);
        LocalHelp places = LocalHelpReader.read(written(Setting.PLACES), faults);
        String urgent = urgent();
        String exit = exit(urgent);
        ZoneId zone = zone();
        int mostSessions = number(Setting.MOST_SESSIONS, 1, 100_000);
        Duration bodyTime = time(Setting.BODY_TIME, Duration.ofSeconds(1), Duration.ofMinutes(10));
        int bodyMegabytes = number(Setting.BODY_MEMORY, 4, 100_000);
        Boolean open = yesOrNo(Setting.OPEN_TO_NETWORK);
        int share = shareOfOneAddress(open);
        int port = number(Setting.PORT, 0, 65_535);
        InetAddress address = address(open, port);
        checkWorkshop(workshop, open, address);
        Duration timeout = time(Setting.SESSION_TIMEOUT, Duration.ofMinutes(1), Duration.ofHours(12));
        faults.addAll(Machine.refusesFilesIn(temporary));
        if (urgent == null || !faults.isEmpty()) {
            throw new SettingsRejected(faults);
        }
        return new Settings(
                book,
                Boolean.TRUE.equals(unproved),
                books,
                key,
                log,
                metrics,
                workshop,
                places,
                exit,
                urgent,
                zone,
                mostSessions,
                bodyTime,
                bodyMegabytes,
                share,
                Boolean.TRUE.equals(open),
                address,
                port,
                timeout);
    }

    private String written(Setting setting) {
        return written.getOrDefault(setting, "");
    }

    private void refuse(Setting setting, @Nullable String guess) {
        faults.add(setting.refuses(written(setting), guess));
    }

    private @Nullable Path folder(Setting setting) {
        String folder = written(setting);
        if (folder.isBlank()) {
            return null;
        }
        try {
            Path path = Path.of(folder);
            if (Files.isDirectory(path) && Files.isReadable(path)) {
                return path;
            }
        } catch (InvalidPathException e) {
            // no folder either
        }
        refuse(setting, null);
        return null;
    }

    /** Returns a folder that can be written to, or that is not there yet. */
    private Path books() {
        String folder = written(Setting.BOOKS);
        if (folder.isBlank()) {
            return UserData.books();
        }
        try {
            Path path = Path.of(folder);
            boolean isThere = Files.isDirectory(path) && Files.isWritable(path);
            if (isThere || Files.notExists(path) && folder.chars().noneMatch(Character::isISOControl)) {
                return path;
            }
        } catch (InvalidPathException e) {
            // no folder either
        }
        refuse(Setting.BOOKS, null);
        return UserData.books();
    }

    /** Returns a file that holds a key for its owner alone, or that is not there yet. */
    private Path key() {
        String file = written(Setting.KEY);
        try {
            Path path = file.isBlank() ? UserData.key() : Path.of(file);
            if (Files.exists(path)) {
                checkKey(path);
                return path;
            }
            if (file.chars().noneMatch(Character::isISOControl)) {
                return path;
            }
        } catch (InvalidPathException e) {
            // no file either
        }
        refuse(Setting.KEY, null);
        return UserData.key();
    }

    /** What keeps a log from being used is told when it is opened: without receipts there is a service all the same. */
    private @Nullable Path log() {
        String folder = written(Setting.LOG);
        if (folder.isBlank()) {
            return null;
        }
        try {
            Path path = Path.of(folder);
            if (folder.chars().noneMatch(Character::isISOControl) && (Files.isDirectory(path) || !Files.exists(path))) {
                return path;
            }
        } catch (InvalidPathException e) {
            // no folder either
        }
        refuse(Setting.LOG, null);
        return null;
    }

    /** Figures are told on a port of their own, at an address that other machines never reach. */
    private @Nullable Integer metrics() {
        if (written(Setting.METRICS).isBlank()) {
            return null;
        }
        int port = number(Setting.METRICS, 1, 65_535);
        InetAddress here = InetAddress.getLoopbackAddress();
        boolean isRefused = faults.stream().anyMatch(fault -> fault.setting().equals(Setting.METRICS.id()));
        boolean isOfPages = written(Setting.METRICS).equals(written(Setting.PORT));
        if (!isRefused && (isOfPages || !Machine.listens(here, port))) {
            faults.add(Setting.METRICS.isTaken(port));
        }
        return port;
    }

    private void checkKey(Path file) {
        try {
            SigningKey.read(file);
        } catch (KeyRefused e) {
            faults.add(Setting.KEY.isNoKey(e.why()));
        }
    }

    /** Returns null where it is wrong, so that nothing else is taken for right because of it. */
    private @Nullable String urgent() {
        String page = written(Setting.URGENT);
        String word = page.startsWith("/") ? page.substring(1) : page;
        boolean isFree = WORD.matcher(word).matches() && !OwnPages.FIRST_WORDS.contains(word);
        if (!isFree || word.equals(page)) {
            refuse(Setting.URGENT, isFree ? "/" + word : null);
            return null;
        }
        return page;
    }

    private String exit(@Nullable String urgent) {
        String exit = written(Setting.EXIT);
        if (!QuickExit.isGood(exit) && !exit.equals(urgent)) {
            refuse(Setting.EXIT, QuickExit.guess(exit));
        }
        return exit;
    }

    private ZoneId zone() {
        String zone = written(Setting.ZONE);
        if (zone.isEmpty()) {
            return ZoneId.systemDefault();
        }
        if (ZoneId.getAvailableZoneIds().contains(zone)) {
            return ZoneId.of(zone);
        }
        faults.add(Setting.ZONE.refusesWith(zone, Suggestion.near(zone, ZoneId.getAvailableZoneIds())));
        return ZoneId.systemDefault();
    }

    private int number(Setting setting, int from, int to) {
        String number = written(setting);
        if (WHOLE_NUMBER.matcher(number).matches()) {
            int value = Integer.parseInt(number);
            if (value >= from && value <= to) {
                return value;
            }
        }
        refuse(setting, null);
        return from;
    }

    /** Returns null where neither is written. */
    private @Nullable Boolean yesOrNo(Setting setting) {
        String answer = written(setting);
        if (Stream.of("", "false", "true").noneMatch(answer::equals)) {
            faults.add(setting.refusesWith(answer, Suggestion.near(answer, List.of("true", "false"))));
            return null;
        }
        return answer.equals("true");
    }

    /** Behind something that lets only the right people in, all of them come from its address. */
    private int shareOfOneAddress(@Nullable Boolean open) {
        if (written(Setting.SHARE_OF_ONE_ADDRESS).isEmpty()) {
            return Boolean.TRUE.equals(open) ? 100 : 50;
        }
        return number(Setting.SHARE_OF_ONE_ADDRESS, 1, 100);
    }

    /** Whoever works there reads drafts that nobody has approved, and lets this machine work: nobody else may. */
    private void checkWorkshop(@Nullable Path workshop, @Nullable Boolean open, @Nullable InetAddress address) {
        boolean isOfThisMachine = address != null && address.isLoopbackAddress();
        if (workshop != null && (Boolean.TRUE.equals(open) || !isOfThisMachine)) {
            faults.add(Setting.WORKSHOP.isForThisMachineOnly(written(Setting.WORKSHOP)));
        }
    }

    /** Nobody signs in yet, so a door that others can reach must be opened on purpose. */
    private @Nullable InetAddress address(@Nullable Boolean open, int port) {
        String written = written(Setting.ADDRESS);
        try {
            InetAddress address = written.isEmpty() ? null : InetAddress.getByName(written);
            if (Boolean.FALSE.equals(open) && (address == null || !address.isLoopbackAddress())) {
                faults.add(Setting.ADDRESS.isOpen(written));
            } else {
                faults.addAll(Machine.refusesToListen(address, written, port));
            }
            return address;
        } catch (UnknownHostException e) {
            refuse(Setting.ADDRESS, null);
            return null;
        }
    }

    private Duration time(Setting setting, Duration shortest, Duration longest) {
        String time = written(setting);
        if (TIME.matcher(time).matches()) {
            Duration duration = Duration.parse("PT" + time);
            if (duration.compareTo(shortest) >= 0 && duration.compareTo(longest) <= 0) {
                return duration;
            }
        }
        refuse(setting, WHOLE_NUMBER.matcher(time).matches() ? time + "m" : null);
        return shortest;
    }
}
