package spoor.capture.read;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One page of an archive.
 *
 * @param time when it was captured; empty if the archive does not say
 */
record CapturedPage(String address, Optional<Instant> time) {

    private static final int LONGEST = 2_000;

    /** The page of the address that is wanted, else the first. */
    static Optional<CapturedPage> choose(List<CapturedPage> pages, String wanted) {
        return pages.stream()
                .filter(page -> page.isOf(wanted))
                .findFirst()
                .or(() -> pages.stream().findFirst());
    }

    boolean isOf(String wanted) {
        return !wanted.isEmpty() && plain(address).equals(plain(wanted));
    }

    Told told(FileKind kind, TimeWitness witness) {
        return new Told(kind, time, time.isPresent() ? witness : TimeWitness.UPLOAD, shown(address));
    }

    /** An address that is none, or is longer than any is kept, is not told. */
    private static String shown(String address) {
        return address.length() <= LONGEST && address.matches("https?://[^\\p{Cntrl}\\s]+") ? address : "";
    }

    static String plain(String address) {
        return address.replaceFirst("#.*$", "").replaceFirst("^https?://", "").replaceFirst("/$", "");
    }
}
