package no.varde.audit;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** Entries one after the other as C2SP tlog-tiles has them: each behind its length in two bytes. */
final class Bundle {

    private Bundle() {}

    static byte[] of(List<byte[]> entries) {
        ByteBuffer bundle = ByteBuffer.allocate(
                entries.stream().mapToInt(entry -> Short.BYTES + entry.length).sum());
        for (byte[] entry : entries) {
            bundle.putShort((short) entry.length).put(entry);
        }
        return bundle.array();
    }

    /** Returns the entries of a bundle; none where its bytes are no bundle. */
    static List<byte[]> read(byte[] bytes) {
        List<byte[]> entries = new ArrayList<>();
        ByteBuffer bundle = ByteBuffer.wrap(bytes);
        while (bundle.hasRemaining()) {
            int length = bundle.remaining() < Short.BYTES ? -1 : Short.toUnsignedInt(bundle.getShort());
            if (length < 0 || length > bundle.remaining()) {
                return List.of();
            }
            byte[] entry = new byte[length];
            bundle.get(entry);
            entries.add(entry);
        }
        return entries;
    }
}
