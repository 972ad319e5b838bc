package spoor.capture.read;

import java.time.Instant;
import java.util.Optional;

/**
 * What a file says of its capture.
 *
 * @param time when; empty if it says none that can be
 * @param witness who says so
 * @param address of what was captured; empty if it says none
 */
public record Told(FileKind kind, Optional<Instant> time, TimeWitness witness, String address) {

    /** The first time that can be true. */
    private static final Instant FIRST = Instant.parse("1990-01-01T00:00:00Z");

    /** A kind and nothing else. */
    static Told nothing(FileKind kind) {
        return new Told(kind, Optional.empty(), TimeWitness.UPLOAD, "");
    }

    /** The same, without a time that cannot be: before there were such files, or after now. */
    Told by(Instant now) {
        return time.filter(said -> said.isBefore(FIRST) || said.isAfter(now)).isPresent()
                ? new Told(kind, Optional.empty(), TimeWitness.UPLOAD, address)
                : this;
    }
}
