package spoor.graph.search;

import java.lang.ref.SoftReference;
import java.util.ArrayDeque;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import spoor.graph.ground.Ground;

/**
 * The grounds of the last questions to a graph, the last first. They go when memory is short. Safe for threads.
 */
final class Grounds {

    private static final int MOST = 4;

    /** One that takes more of the heap than this is not kept. */
    private static final int MOST_SHARE = 16;

    private SoftReference<ArrayDeque<Ground>> kept = new SoftReference<>(new ArrayDeque<>());

    /** The ground of a question for the caller alone; null if none is kept. */
    synchronized @Nullable Ground take(Ground.Key key) {
        Iterator<Ground> grounds = grounds().iterator();
        while (grounds.hasNext()) {
            Ground ground = grounds.next();
            if (ground.key().equals(key)) {
                grounds.remove();
                return ground;
            }
        }
        return null;
    }

    /** Keeps a ground that no run works on any more. */
    synchronized void keep(Ground ground) {
        ArrayDeque<Ground> grounds = grounds();
        if (ground.bytes() > Runtime.getRuntime().maxMemory() / MOST_SHARE) {
            ground.close();
            return;
        }
        grounds.addFirst(ground);
        if (grounds.size() > MOST) {
            grounds.removeLast().close();
        }
    }

    private ArrayDeque<Ground> grounds() {
        ArrayDeque<Ground> grounds = kept.get();
        if (grounds == null) {
            grounds = new ArrayDeque<>();
            kept = new SoftReference<>(grounds);
        }
        return grounds;
    }
}
