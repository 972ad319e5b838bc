package spoor.identity.match;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import spoor.snapshot.Snapshot;
import spoor.snapshot.Snapshots;

/** What paths of the default question would run over two records if they were one. Safe for use by any thread. */
@Component
class OpenedPaths {

    private final Snapshots snapshots;

    OpenedPaths(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    /** How far every node is from the starts and the ends now; far from all if no snapshot can be had. */
    Distances distances() {
        return new Distances();
    }

    static final class Distances {
        @Nullable
        Integer opens(String left, String right) {
            return null;
        }
    }
}
