package no.varde.audit;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/** The SHA-256 of a part of a Merkle tree, as RFC 6962 makes it: that of a leaf is never that of a node. */
final class TreeHash {

    static final int BYTES = 32;

    private static final byte OF_LEAF = 0;
    private static final byte OF_NODE = 1;

    /** The root of a tree without leaves. */
    static final TreeHash EMPTY = new TreeHash(sha256().digest());

    private final byte[] bytes;

    private TreeHash(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Returns the hash of the leaf that holds some content. */
    static TreeHash leaf(byte[] content) {
        MessageDigest digest = sha256();
        digest.update(OF_LEAF);
        return new TreeHash(digest.digest(content));
    }

    /** Returns the hash of the node above two others. */
    static TreeHash node(TreeHash left, TreeHash right) {
        MessageDigest digest = sha256();
        digest.update(OF_NODE);
        digest.update(left.bytes);
        return new TreeHash(digest.digest(right.bytes));
    }

    /** Returns the hash that stands somewhere in a tile. */
    static TreeHash at(byte[] tile, int offset) {
        return new TreeHash(Arrays.copyOfRange(tile, offset, offset + BYTES));
    }

    /**
     * Returns the hash that Base64 tells.
     *
     * @throws IllegalArgumentException where it tells none, or in another form than {@link #base64}
     */
    static TreeHash ofBase64(String written) {
        TreeHash read = new TreeHash(Base64.getDecoder().decode(written));
        if (read.bytes.length != BYTES || !read.base64().equals(written)) {
            throw new IllegalArgumentException("no hash in Base64");
        }
        return read;
    }

    String base64() {
        return Base64.getEncoder().encodeToString(bytes);
    }

    void appendTo(ByteBuffer tile) {
        tile.put(bytes);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TreeHash hash && Arrays.equals(bytes, hash.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return base64();
    }
}
