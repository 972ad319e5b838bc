package spoor.ingest.write;

import java.util.ArrayList;
import java.util.List;

/** Cuts what is to be written into as much as one transaction takes. */
final class Batches {

    private Batches() {}

    /** All of it in order, {@code size} at a time; the last may be smaller. */
    static <T> List<List<T>> of(List<T> all, int size) {
        List<List<T>> batches = new ArrayList<>();
        for (int i = 0; i < all.size(); i += size) {
            batches.add(all.subList(i, Math.min(i + size, all.size())));
        }
        return batches;
    }
}
