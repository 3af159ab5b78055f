package no.varde.rulebook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import no.varde.document.Fault;
import no.varde.document.Message;
import no.varde.document.Place;
import no.varde.rulebook.ZipContent.TooMuch;
import org.jspecify.annotations.Nullable;

/**
 * A folder that somebody packed as a zip file, and hands in. All of it is read in memory, and nothing is written anywhere.
 * The book may be the file's only folder or lie in it, with its cases beside it.
 *
 * @param byName the content of each file by its path, with {@code /} between folders
 * @param leftOut the names of what systems lay beside files, which is not read
 * @param refused a fault for all that is no file to be read: then nothing of the folder is to be used
 */
public record PackedFolder(Map<String, byte[]> byName, List<String> leftOut, List<Fault> refused) {

    /** So many bytes a zip file may have; a book of a thousand rules takes one megabyte. */
    public static final int MOST_BYTES = 8 << 20;

    /** So many bytes all files of it may have together when they are unpacked. */
    static final int MOST_UNPACKED = 32 << 20;

    /** The folder in which the cases of a book lie, beside it. */
    private static final String CASES = "fixtures/";

    private static final int MEGABYTE = 1 << 20;
    private static final int MOST_FAULTS = 1000;

    public PackedFolder {
        byName = Collections.unmodifiableMap(new TreeMap<>(byName));
        leftOut = List.copyOf(leftOut);
        refused = List.copyOf(refused);
    }

    /**
     * Reads a zip file.
     *
     * @param name what it is called, for faults that concern it as a whole
     */
    public static PackedFolder read(String name, byte[] zip) {
        Unpacked unpacked = new Unpacked();
        try {
            if (zip.length > MOST_BYTES) {
                throw new ZipList.Refused(PackedCode.ZIP_TOO_LARGE.of(MOST_BYTES / MEGABYTE));
            }
            unpacked.take(zip, ZipList.read(zip, BookFolder.MOST_FILES));
        } catch (ZipList.Refused refused) {
            unpacked.refuse(name, refused.why());
        } catch (TooMuch tooMuch) {
            unpacked.refuse(name, PackedCode.TOO_MUCH.of(MOST_UNPACKED / MEGABYTE));
        }
        PackedFolder folder = new PackedFolder(unpacked.files, unpacked.leftOut, unpacked.refused);
        return unpacked.refused.isEmpty() ? folder.withBook() : folder;
    }

    /** What is found in a zip file, part by part. */
    private static final class Unpacked {

        private final Map<String, byte[]> files = new TreeMap<>();
        private final List<String> leftOut = new ArrayList<>();
        private final List<Fault> refused = new ArrayList<>();
        private final ZipNames names = new ZipNames();

        private void take(byte[] zip, List<ZipPart> parts) throws TooMuch {
            ZipContent content = new ZipContent(zip, parts, MOST_UNPACKED);
            for (ZipPart part : parts) {
                if (LaidBeside.is(part.name())) {
                    leftOut.add(part.name());
                } else if (refused.size() < MOST_FAULTS) {
                    take(part, content);
                }
            }
        }

        private void take(ZipPart part, ZipContent content) throws TooMuch {
            List<Message> faults = new ArrayList<>(names.faults(part));
            faults.addAll(ofKind(part));
            if (faults.isEmpty() && !part.isFolder() && !BookFolder.isHidden(part.name())) {
                byte[] unpacked = content.of(part);
                Message like = LaidBeside.calledLikeLock(part.name());
                if (unpacked == null) {
                    faults.add(PackedCode.NOT_AS_LISTED.of());
                } else if (LaidBeside.isLock(part.name(), unpacked)) {
                    leftOut.add(part.name());
                } else if (like != null) {
                    faults.add(like);
                } else {
                    files.put(part.name(), unpacked);
                }
            }
            faults.forEach(fault -> refuse(part.name(), fault));
        }

        /** Returns what is wrong with what a part is, whatever it is called. */
        private static List<Message> ofKind(ZipPart part) {
            List<Message> faults = new ArrayList<>();
            if (part.isLink()) {
                faults.add(BookCode.A_LINK.of());
            } else if (part.isStrange()) {
                faults.add(BookCode.NOT_A_FILE.of());
            }
            if (part.isEncrypted()) {
                faults.add(PackedCode.ENCRYPTED.of());
            } else if (!part.canBeRead()) {
                faults.add(PackedCode.PACKED_OTHERWISE.of());
            }
            if (part.isFolder() && BookFolder.isNameOfAFile(part.name())) {
                faults.add(BookCode.A_FOLDER.of());
            }
            if (part.isFolder() && part.size() > 0) {
                faults.add(PackedCode.NOT_AS_LISTED.of());
            }
            Message hidden = BookFolder.hidden(part.name());
            if (hidden != null) {
                faults.add(hidden);
            }
            return faults;
        }

        private void refuse(String name, Message what) {
            refused.add(new Fault(Place.startOf(Fault.shown(name)), "", what));
        }
    }

    /** Returns this with a fault where there are two books, and for each file that belongs neither to the book nor to its cases. */
    private PackedFolder withBook() {
        String folder = folder();
        if (folder == null) {
            return this; // whoever reads the book says that there is none
        }
        List<Fault> faults = new ArrayList<>();
        others(folder)
                .forEach(other -> faults.add(new Fault(
                        Place.startOf(other + BookReader.VOCABULARY),
                        "",
                        PackedCode.TWO_BOOKS.of(folder + BookReader.VOCABULARY))));
        if (faults.isEmpty()) {
            byName.keySet().stream()
                    .filter(name -> isOutside(name, folder))
                    .limit(MOST_FAULTS)
                    .forEach(name -> faults.add(
                            new Fault(Place.startOf(name), "", PackedCode.OUTSIDE.of(folder, cases(folder)))));
        }
        return new PackedFolder(byName, leftOut, faults);
    }

    /** Returns the folders of other books that lie no deeper. */
    private Set<String> others(String folder) {
        Set<String> others = new TreeSet<>();
        for (String name : byName.keySet()) {
            String other = before(name);
            if (other != null && depth(other) == depth(folder) && !other.equals(folder)) {
                others.add(other);
            }
        }
        return others;
    }

    private static boolean isOutside(String name, String folder) {
        return !name.startsWith(folder) && !name.startsWith(cases(folder)) && BookFiles.isPart(name);
    }

    /** Returns the folder of the book with a {@code /} behind it, the one least deep; null where there is none. */
    private @Nullable String folder() {
        String found = null;
        for (String name : byName.keySet()) {
            String folder = before(name);
            if (folder != null && (found == null || depth(folder) < depth(found))) {
                found = folder;
            }
        }
        return found;
    }

    /** Returns what stands before the vocabulary in a name; null where there is no vocabulary in it. */
    private static @Nullable String before(String name) {
        int at = ("/" + name).indexOf("/" + BookReader.VOCABULARY);
        return at < 0 ? null : name.substring(0, at);
    }

    private static long depth(String folder) {
        return folder.chars().filter(c -> c == '/').count();
    }

    /** Returns the folder of the cases of a book, beside it; one that is not there where nothing can stand beside it. */
    private static String cases(String folder) {
        if (folder.isEmpty()) {
            return "/";
        }
        int above = folder.lastIndexOf('/', folder.length() - 2);
        return folder.substring(0, above + 1) + CASES;
    }

    /** Returns the files of the book, as they would lie in its folder; none where there is no book. */
    public BookFiles book() {
        String folder = folder();
        Map<String, byte[]> files = new TreeMap<>(folder == null ? Map.of() : below(folder));
        files.keySet().removeIf(name -> !BookFiles.isPart(name));
        return new BookFiles(files, refused);
    }

    /** Returns the files of its cases, by their names in the folder of the cases; none where there are none. */
    public Map<String, byte[]> cases() {
        String folder = folder();
        return folder == null || !refused.isEmpty() ? Map.of() : below(cases(folder));
    }

    private Map<String, byte[]> below(String folder) {
        Map<String, byte[]> files = new TreeMap<>();
        byName.forEach((name, content) -> {
            if (name.startsWith(folder)) {
                files.put(name.substring(folder.length()), content);
            }
        });
        return files;
    }
}
