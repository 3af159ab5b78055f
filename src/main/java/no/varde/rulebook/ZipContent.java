package no.varde.rulebook;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import no.varde.document.Document;
import org.jspecify.annotations.Nullable;

/** Unpacks what is in a zip file, in memory: each file up to a byte more than a file may have, and all of them a bounded sum. */
final class ZipContent {

    private static final int HEAD = 0x04034b50;
    private static final int HEAD_BYTES = 30;
    private static final int AT_ONCE = 8 * 1024;

    private final ByteBuffer zip;
    private final Set<ZipPart> overlapping;
    private long left;

    /**
     * Makes ready to unpack.
     *
     * @param most how many bytes are unpacked of all files together
     */
    ZipContent(byte[] zip, List<ZipPart> parts, long most) {
        this.zip = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        this.overlapping = overlapping(parts, zip.length);
        this.left = most;
    }

    /** Thrown when more is unpacked than all files together may have. */
    static final class TooMuch extends Exception {
        TooMuch() {
            super("too much", null, false, false);
        }
    }

    /**
     * Returns the content of a file, of one that is too long a byte more than it may have; null where it is not what the
     * list says.
     */
    byte @Nullable [] of(ZipPart part) throws TooMuch {
        int start = start(part);
        if (start < 0) {
            return null;
        }
        int most = Document.MOST_BYTES + 1;
        byte[] content = part.method() == ZipPart.STORED
                ? Arrays.copyOfRange(zip.array(), start, start + (int) Math.min(part.packed(), most))
                : inflated(start, (int) part.packed(), most);
        if (content == null) {
            return null;
        }
        left -= content.length;
        if (left < 0) {
            throw new TooMuch();
        }
        return content.length == most || content.length == part.size() && sum(content) == part.crc() ? content : null;
    }

    /** Returns where the bytes of a file begin; -1 where what stands before them is not what the list says. */
    private int start(ZipPart part) {
        int at = (int) part.offset();
        if (overlapping.contains(part) || zip.getInt(at) != HEAD) {
            return -1;
        }
        int length = Short.toUnsignedInt(zip.getShort(at + 26));
        int start = at + HEAD_BYTES + length + Short.toUnsignedInt(zip.getShort(at + 28));
        byte[] name = Arrays.copyOfRange(zip.array(), at + HEAD_BYTES, at + HEAD_BYTES + length);
        boolean isSame = Arrays.equals(name, part.written())
                && Short.toUnsignedInt(zip.getShort(at + 6)) == part.flags()
                && Short.toUnsignedInt(zip.getShort(at + 8)) == part.method()
                && isSize(at + 18, part.packed(), part)
                && isSize(at + 22, part.size(), part);
        return isSame && start + part.packed() <= zip.limit() ? start : -1;
    }

    private boolean isSize(int at, long size, ZipPart part) {
        long told = Integer.toUnsignedLong(zip.getInt(at));
        return told == size || part.hasSizesBehind() && told == 0;
    }

    private byte @Nullable [] inflated(int start, int length, int most) {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(zip.array(), start, length);
            byte[] content = new byte[AT_ONCE];
            int size = 0;
            while (size < most) {
                int more = inflater.inflate(content, size, Math.min(content.length, most) - size);
                size += more;
                if (more == 0 && (inflater.finished() || inflater.needsInput() || inflater.needsDictionary())) {
                    break;
                }
                if (size == content.length) {
                    content = Arrays.copyOf(content, 2 * content.length);
                }
            }
            boolean isWhole = size == most || inflater.finished() && inflater.getRemaining() == 0;
            return isWhole ? Arrays.copyOf(content, size) : null;
        } catch (DataFormatException e) {
            return null;
        } finally {
            inflater.end();
        }
    }

    private static long sum(byte[] content) {
        CRC32 sum = new CRC32();
        sum.update(content);
        return sum.getValue();
    }

    /** Returns what shares bytes with something else, or lies outside: so little can be made to look like much. */
    private static Set<ZipPart> overlapping(List<ZipPart> parts, int length) {
        List<ZipPart> ordered = new ArrayList<>(parts);
        ordered.sort(Comparator.comparingLong(ZipPart::offset));
        Set<ZipPart> overlapping = new HashSet<>();
        long end = 0;
        for (ZipPart part : ordered) {
            long last = part.offset() + HEAD_BYTES + part.written().length + part.packed();
            if (part.offset() < end || last > length) {
                overlapping.add(part);
            }
            end = Math.max(end, last);
        }
        return overlapping;
    }
}
