package no.varde.web;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The memory that bodies may take while they are on their way and being answered, and no address more than its share of
 * it. Safe for use by many threads.
 */
final class BodyRoom {

    /** What a connection takes by itself while it is waited for. */
    static final int LEAST = 16 * 1024;

    private final long most;
    private final long mostOfOne;
    private final Map<String, Long> taken = new HashMap<>();
    private long all;

    /**
     * Makes a room.
     *
     * @param most in bytes
     * @param share how many percent of it one address can take, from 1 to 100
     */
    BodyRoom(long most, int share) {
        this.most = most;
        this.mostOfOne = most * share / 100;
    }

    /** The place of one body. */
    final class Place {

        private final String address;
        private long bytes;

        private Place(String address) {
            this.address = address;
        }

        /** Takes more room, or returns false where there is not so much. */
        boolean grow(int more) {
            synchronized (BodyRoom.this) {
                long ofAddress = taken.getOrDefault(address, 0L) + more;
                if (all + more > most || ofAddress > mostOfOne) {
                    return false;
                }
                all += more;
                taken.put(address, ofAddress);
                bytes += more;
                return true;
            }
        }

        /** Gives all of it back; once is enough. */
        void leave() {
            synchronized (BodyRoom.this) {
                all -= bytes;
                taken.merge(address, -bytes, Long::sum);
                taken.remove(address, 0L);
                bytes = 0;
            }
        }
    }

    /** Returns a place for a body that begins, or null where there is none. */
    @Nullable
    Place enter(String address) {
        Place place = new Place(address);
        return place.grow(LEAST) ? place : null;
    }

    /** Returns how many bytes are taken. */
    synchronized long taken() {
        return all;
    }
}
