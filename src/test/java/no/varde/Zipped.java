package no.varde;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** A zip file byte by byte, so that it can say what no program would write. */
public final class Zipped {

    private static final int UNIX = 3;

    private final List<Part> parts = new ArrayList<>();

    /** One thing in a zip file; what is set to nothing else is as it should be. */
    public static final class Part {
        private final byte[] content;
        private final byte[] packed;
        private byte[] name;
        private byte[] listed;
        private int mode = 0100644;
        private int flags;
        private int flagsAtFile = -1;
        private int method = 8;
        private long crc;
        private long size;
        private int offset = -1;

        private Part(String name, byte[] content) {
            this.content = content;
            this.packed = deflated(content);
            this.name = name.getBytes(UTF_8);
            this.listed = this.name;
            this.size = content.length;
            CRC32 sum = new CRC32();
            sum.update(content);
            this.crc = sum.getValue();
        }

        public Part named(byte[] bytes) {
            name = bytes;
            listed = bytes;
            return this;
        }

        public Part listedAs(String other) {
            listed = other.getBytes(UTF_8);
            return this;
        }

        public Part mode(int other) {
            mode = other;
            return this;
        }

        public Part flags(int other) {
            flags = other;
            return this;
        }

        public Part flagsAtFile(int other) {
            flagsAtFile = other;
            return this;
        }

        public Part method(int other) {
            method = other;
            return this;
        }

        public Part crc(long other) {
            crc = other;
            return this;
        }

        public Part size(long other) {
            size = other;
            return this;
        }

        /** Lets the list lead to where another part begins. */
        public Part at(int other) {
            offset = other;
            return this;
        }

        private byte[] bytes() {
            return method == 0 ? content : packed;
        }
    }

    /** Returns files packed as they should be. */
    public static byte[] of(Map<String, byte[]> files) {
        Zipped zip = new Zipped();
        files.forEach(zip::add);
        return zip.bytes();
    }

    public Part add(String name, byte[] content) {
        Part part = new Part(name, content);
        parts.add(part);
        return part;
    }

    public Part add(String name, String content) {
        return add(name, content.getBytes(UTF_8));
    }

    private static byte[] deflated(byte[] content) {
        Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        deflater.setInput(content);
        deflater.finish();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] some = new byte[8192];
        while (!deflater.finished()) {
            out.write(some, 0, deflater.deflate(some));
        }
        deflater.end();
        return out.toByteArray();
    }

    public byte[] bytes() {
        ByteArrayOutputStream files = new ByteArrayOutputStream();
        ByteArrayOutputStream list = new ByteArrayOutputStream();
        for (Part part : parts) {
            int at = part.offset < 0 ? files.size() : part.offset;
            ByteBuffer head = buffer(30).putInt(0x04034b50).putShort((short) 20);
            head.putShort((short) (part.flagsAtFile < 0 ? part.flags : part.flagsAtFile));
            head.putShort((short) part.method).putInt(0);
            sizes(head, part).putShort((short) part.name.length).putShort((short) 0);
            files.writeBytes(head.array());
            files.writeBytes(part.name);
            files.writeBytes(part.bytes());
            ByteBuffer entry = buffer(46)
                    .putInt(0x02014b50)
                    .putShort((short) (UNIX << 8 | 20))
                    .putShort((short) 20);
            entry.putShort((short) part.flags).putShort((short) part.method).putInt(0);
            sizes(entry, part).putShort((short) part.listed.length).putShort((short) 0);
            entry.putShort((short) 0).putInt(0).putInt(part.mode << 16).putInt(at);
            list.writeBytes(entry.array());
            list.writeBytes(part.listed);
        }
        ByteBuffer end = buffer(22).putInt(0x06054b50).putInt(0);
        end.putShort((short) parts.size()).putShort((short) parts.size());
        end.putInt(list.size()).putInt(files.size()).putShort((short) 0);
        files.writeBytes(list.toByteArray());
        files.writeBytes(end.array());
        return files.toByteArray();
    }

    private static ByteBuffer sizes(ByteBuffer to, Part part) {
        return to.putInt((int) part.crc).putInt(part.bytes().length).putInt((int) part.size);
    }

    private static ByteBuffer buffer(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }
}
