package no.varde.web;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import org.apache.coyote.ActionCode;
import org.apache.coyote.Request;
import org.apache.tomcat.util.buf.ByteChunk;
import org.apache.tomcat.util.net.ApplicationBufferHandler;

/** A body on its way: what of it has come, and by when more of it must have come. */
final class Arriving implements ApplicationBufferHandler {

    private static final int MEGABYTE = 1024 * 1024;

    /** How much of a body is taken in. */
    enum Most {
        /** No page and no program reads more. */
        OF_ANSWERS(2 * MEGABYTE + 1, 10 * MEGABYTE),
        /** Where books are handed in, which is where only this machine is answered. */
        OF_BOOKS(10 * MEGABYTE, 100 * MEGABYTE);

        private final int kept;
        private final int read;

        /**
         * Names how much it is.
         *
         * @param kept for the service to read
         * @param read and let go of what is too large, so that the sender hears why it was refused
         */
        Most(int kept, int read) {
            this.kept = kept;
            this.read = read;
        }

        int kept() {
            return kept;
        }
    }

    private final BodyPace pace;
    private final BodyRoom.Place place;
    private final Most most;
    private final ByteChunk kept = new ByteChunk();
    private long received;
    private boolean isEndless;
    private boolean isFollowed;
    private boolean isOver;
    private ByteBuffer piece = ByteBuffer.allocate(0);

    Arriving(BodyPace pace, BodyRoom.Place place, Most most) {
        this.pace = pace;
        this.place = place;
        this.most = most;
        kept.setBytes(new byte[0], 0, 0);
    }

    /**
     * Takes what has come, and waits for nothing.
     *
     * @return false where there is no room for it
     * @throws IOException where it breaks the rules of HTTP, or breaks off
     */
    boolean take(Request request) throws IOException {
        boolean wasEmpty = false;
        while (!isEndless && !request.isFinished() && request.isReady()) {
            long open = request.getContentLengthLong() - received;
            isFollowed |= open >= 0 && available(request) > open;
            int read = request.doRead(this);
            if (read == 0 && wasEmpty) {
                break; // nothing comes although it is said to be there: the pace ends that
            }
            wasEmpty = read == 0;
            if (read > 0 && !keep(read)) {
                return false;
            }
        }
        return true;
    }

    private static int available(Request request) {
        request.action(ActionCode.AVAILABLE, false);
        return request.getAvailable();
    }

    private boolean keep(int read) throws IOException {
        received += read;
        isEndless = received > most.read;
        int wanted = Math.min(read, most.kept() - kept.getLength());
        if (wanted > 0 && !place.grow(wanted)) {
            return false;
        }
        piece.limit(piece.position() + wanted);
        kept.append(piece);
        return true;
    }

    /**
     * Says whether the next request may have come in one piece with the end of this body: nobody can tell where the length
     * was not told.
     */
    boolean mayBeFollowed(Request request) {
        return isFollowed || request.getContentLengthLong() < 0;
    }

    /** Says whether more has come than is taken in of any body. */
    boolean isEndless() {
        return isEndless;
    }

    /** Returns how long after its beginning the body may be on its way, seen from now. */
    Duration patience() {
        return pace.patience(received);
    }

    /** Returns what is kept of it. */
    ByteChunk kept() {
        return kept;
    }

    /** Gives its room back to others. */
    void leave() {
        place.leave();
    }

    /** Says whether it is no longer waited for, one way or the other. */
    boolean isOver() {
        return isOver;
    }

    void end() {
        isOver = true;
    }

    @Override
    public void setByteBuffer(ByteBuffer buffer) {
        piece = buffer;
    }

    @Override
    public ByteBuffer getByteBuffer() {
        return piece;
    }

    @Override
    public void expand(int size) {
        // pieces come as they are
    }
}
