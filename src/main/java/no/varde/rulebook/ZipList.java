package no.varde.rulebook;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import no.varde.document.Message;

/**
 * The list at the end of a zip file, which says what is in it. It is read strictly: where two programs could read two
 * things, nothing is read. The library of the JDK tells neither links nor what the list and the files say otherwise.
 */
final class ZipList {

    /** Thrown when the file as a whole cannot be read. */
    static final class Refused extends Exception {
        private final transient Message why;

        Refused(Message why) {
            super(why.toString(), null, false, false);
            this.why = why;
        }

        Message why() {
            return why;
        }
    }

    private static final int END = 0x06054b50;
    private static final int END_BYTES = 22;
    private static final int ENTRY = 0x02014b50;
    private static final int ONLY_IN_64_BITS = 0xFFFF;
    private static final int UNIX = 3;
    private static final int MACOS = 19;

    /** What programs of Windows write names in where they do not say so. */
    private static final String OF_WINDOWS = "IBM850";

    private final ByteBuffer zip;
    private final int most;

    private ZipList(byte[] zip, int most) {
        this.zip = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        this.most = most;
    }

    /**
     * Reads a list.
     *
     * @param most how many things may be in the file
     * @throws Refused where there is no list, or not one that can be read in one way only
     */
    static List<ZipPart> read(byte[] zip, int most) throws Refused {
        try {
            return new ZipList(zip, most).parts();
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException e) {
            throw new Refused(PackedCode.NOT_WHOLE.of());
        }
    }

    private List<ZipPart> parts() throws Refused {
        int end = end();
        int number = unsigned(zip.getShort(end + 10));
        long size = unsigned(zip.getInt(end + 12));
        long start = unsigned(zip.getInt(end + 16));
        boolean isOne = zip.getShort(end + 4) == 0 && zip.getShort(end + 6) == 0;
        if (!isOne || number == ONLY_IN_64_BITS || number != unsigned(zip.getShort(end + 8))) {
            throw new Refused(PackedCode.SEVERAL_PARTS.of());
        }
        if (number > most) {
            throw new Refused(BookCode.TOO_MANY_FILES.of(most));
        }
        if (start + size != end) {
            throw new Refused(PackedCode.NOT_WHOLE.of());
        }
        zip.position((int) start);
        List<ZipPart> parts = new ArrayList<>();
        while (zip.position() < end) {
            parts.add(part());
        }
        if (parts.size() != number || zip.position() != end) {
            throw new Refused(PackedCode.NOT_WHOLE.of());
        }
        return parts;
    }

    /** Returns where the end of the list stands: nothing comes after it but a remark, as long as it says. */
    private int end() throws Refused {
        int last = zip.limit() - END_BYTES;
        for (int at = last; at >= Math.max(0, last - 0xFFFF); at--) {
            if (zip.getInt(at) == END && at + END_BYTES + unsigned(zip.getShort(at + 20)) == zip.limit()) {
                return at;
            }
        }
        throw new Refused(PackedCode.NOT_A_ZIP.of());
    }

    private ZipPart part() throws Refused {
        int at = zip.position();
        if (zip.getInt(at) != ENTRY) {
            throw new Refused(PackedCode.NOT_WHOLE.of());
        }
        int madeOn = unsigned(zip.getShort(at + 4)) >> 8;
        byte[] written = new byte[unsigned(zip.getShort(at + 28))];
        int rest = unsigned(zip.getShort(at + 30)) + unsigned(zip.getShort(at + 32));
        zip.position(at + 46);
        zip.get(written);
        zip.position(zip.position() + rest);
        return new ZipPart(
                name(written),
                written,
                unsigned(zip.getShort(at + 8)),
                unsigned(zip.getShort(at + 10)),
                unsigned(zip.getInt(at + 16)),
                unsigned(zip.getInt(at + 20)),
                unsigned(zip.getInt(at + 24)),
                madeOn == UNIX || madeOn == MACOS ? zip.getInt(at + 38) >>> 16 : 0,
                unsigned(zip.getInt(at + 42)));
    }

    /** Returns a name as it was meant: macOS writes UTF-8 without saying so, and takes letters apart. */
    private static String name(byte[] written) {
        CharBuffer name;
        try {
            name = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(written));
        } catch (CharacterCodingException e) {
            Charset other = Charset.isSupported(OF_WINDOWS) ? Charset.forName(OF_WINDOWS) : StandardCharsets.ISO_8859_1;
            name = other.decode(ByteBuffer.wrap(written));
        }
        return Normalizer.normalize(name, Normalizer.Form.NFC);
    }

    private static int unsigned(short number) {
        return Short.toUnsignedInt(number);
    }

    private static long unsigned(int number) {
        return Integer.toUnsignedLong(number);
    }
}
