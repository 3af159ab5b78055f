package no.varde.page;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The places of conversations: how many there can be, how many of them from one address, and who gives way when all are
 * taken. Nobody gives way who has answered something, or may just be reading the first questions. Safe for use by many
 * threads.
 */
final class Places {

    /** So long somebody may read a page before another takes the place. */
    static final Duration READING = Duration.ofMinutes(2);

    private final int most;
    private final int mostOfOne;
    private final InstantSource clock;
    private final Set<Place> taken = new HashSet<>();

    /**
     * Makes places.
     *
     * @param most how many there are
     * @param share how many percent of them one address can take, but always one of them
     */
    Places(int most, int share, InstantSource clock) {
        this.most = most;
        this.mostOfOne = Math.max(1, (int) ((long) most * share / 100));
        this.clock = clock;
    }

    /** Thrown when all places are taken, or all that one address can have, and nobody gives way. */
    static final class Full extends RuntimeException {
        Full() {
            super("all places are taken", null, false, false);
        }
    }

    /** How far a conversation has come. */
    enum Stage {
        /** Its first page was never asked for: most likely there is nobody. */
        BEGUN,
        /** A page was shown. */
        SHOWN,
        /** Something was answered. */
        ANSWERED
    }

    /** The place of one conversation. */
    final class Place {

        private final String address;
        private final Runnable givingWay;
        private Stage stage = Stage.BEGUN;
        private Instant lastUsed = clock.instant();

        private Place(String address, Runnable givingWay) {
            this.address = address;
            this.givingWay = givingWay;
        }

        /** Tells that somebody is there, and how far they have come. */
        void use(Stage reached) {
            synchronized (Places.this) {
                stage = reached;
                lastUsed = clock.instant();
            }
        }

        /** Gives the place back; once is enough. */
        void leave() {
            synchronized (Places.this) {
                taken.remove(this);
            }
        }

        private boolean givesWay(Instant now) {
            return stage == Stage.BEGUN
                    || stage == Stage.SHOWN && Duration.between(lastUsed, now).compareTo(READING) >= 0;
        }
    }

    /**
     * Takes a place. Where there is none, the one of the same address gives way whose conversation has come least far, and
     * of those the one that was used longest ago; where its address has none to give, one of another address.
     *
     * @param givingWay ends the conversation when it has to give way
     * @throws Full where nobody gives way
     */
    Place take(String address, Runnable givingWay) {
        Place gone;
        Place place = new Place(address, givingWay);
        synchronized (this) {
            gone = whoGivesWay(address);
            taken.remove(gone);
            taken.add(place);
        }
        if (gone != null) {
            gone.givingWay.run();
        }
        return place;
    }

    /** Returns null where there is a place. */
    private @Nullable Place whoGivesWay(String address) {
        long ofOne = of(address).count();
        if (ofOne < mostOfOne && taken.size() < most) {
            return null;
        }
        Optional<Place> last =
                ofOne < mostOfOne ? first(of(address)).or(() -> first(taken.stream())) : first(of(address));
        return last.orElseThrow(Full::new);
    }

    private Stream<Place> of(String address) {
        return taken.stream().filter(place -> place.address.equals(address));
    }

    private Optional<Place> first(Stream<Place> places) {
        Instant now = clock.instant();
        Predicate<Place> givesWay = place -> place.givesWay(now);
        return places.filter(givesWay)
                .min(Comparator.<Place, Stage>comparing(place -> place.stage).thenComparing(place -> place.lastUsed));
    }

    /** Returns how many are taken. */
    synchronized int taken() {
        return taken.size();
    }
}
