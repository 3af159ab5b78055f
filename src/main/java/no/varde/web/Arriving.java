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

    /** No address reads more of a body than this, unless books are handed in; what comes after it is let go. */
    static final int MOST_KEPT = 2 * 1024 * 1024 + 1;

    /** So much of a body that is too large is taken in, so that the sender hears why it was refused. */
    static final int MOST_READ = 10 * 1024 * 1024;

    private final BodyPace pace;
    private final BodyRoom.Place place;
    private final int mostKept;
    private final ByteChunk kept = new ByteChunk();
    private long received;
    private boolean isEndless;
    private boolean isFollowed;
    private boolean isOver;
    private ByteBuffer piece = ByteBuffer.allocate(0);

    /** @param mostKept how many bytes of it are kept */
    Arriving(BodyPace pace, BodyRoom.Place place, int mostKept) {
        this.pace = pace;
        this.place = place;
        this.mostKept = mostKept;
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
        isEndless = received > MOST_READ;
        int wanted = Math.min(read, mostKept - kept.getLength());
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
