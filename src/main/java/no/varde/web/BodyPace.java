package no.varde.web;

import java.time.Duration;

/**
 * How quickly a body has to come.
 *
 * @param whole when all of it must be here
 * @param grace from then on, so many bytes must have come for each second
 * @param bytesPerSecond at least 1
 */
record BodyPace(Duration whole, Duration grace, int bytesPerSecond) {

    private static final int LEAST_BYTES_PER_SECOND = 1000;

    /** Returns the pace of bodies all of which must be here after some time. */
    static BodyPace within(Duration whole) {
        return new BodyPace(whole, whole.dividedBy(2), LEAST_BYTES_PER_SECOND);
    }

    /** Returns how long after its beginning a body may be on its way, with so many bytes of it here. */
    Duration patience(long received) {
        Duration earned = grace.plusMillis(received * 1000 / bytesPerSecond);
        return earned.compareTo(whole) < 0 ? earned : whole;
    }
}
