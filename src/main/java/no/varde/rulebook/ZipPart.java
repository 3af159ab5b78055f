package no.varde.rulebook;

/**
 * What the list of a zip file says of one thing in it.
 *
 * @param name as it is read: {@code /} between folders, its letters composed
 * @param written the bytes of the name as they stand
 * @param flags how it is packed, bit by bit
 * @param method how it is packed; one of {@link #STORED} and {@link #DEFLATED} where it can be read
 * @param crc the check sum of what it is unpacked
 * @param packed how many bytes it has packed
 * @param size how many bytes it has unpacked, as the list says
 * @param mode the kind and the rights of the file on Unix; 0 where it was not packed there
 * @param offset where it begins in the zip file
 */
record ZipPart(
        String name, byte[] written, int flags, int method, long crc, long packed, long size, int mode, long offset) {

    static final int STORED = 0;
    static final int DEFLATED = 8;

    /** Locked with a password, in one way or another. */
    private static final int ENCRYPTED = 1 | 1 << 6 | 1 << 13;

    /** Of the list only: the sizes stand behind the file, and not before it. */
    private static final int SIZES_BEHIND = 1 << 3;

    private static final int KIND = 0170000;
    private static final int LINK = 0120000;
    private static final int FILE = 0100000;
    private static final int FOLDER = 0040000;

    boolean isFolder() {
        return name.endsWith("/");
    }

    boolean isEncrypted() {
        return (flags & ENCRYPTED) != 0;
    }

    boolean hasSizesBehind() {
        return (flags & SIZES_BEHIND) != 0;
    }

    boolean isLink() {
        return (mode & KIND) == LINK;
    }

    /** Says whether it is a pipe, a device or the like, or calls itself one thing and is marked as another. */
    boolean isStrange() {
        int kind = mode & KIND;
        return kind != 0 && kind != (isFolder() ? FOLDER : FILE);
    }

    boolean canBeRead() {
        return method == DEFLATED || method == STORED && packed == size;
    }
}
