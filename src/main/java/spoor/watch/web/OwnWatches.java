package spoor.watch.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import spoor.model.NotFound;
import spoor.people.Caller;
import spoor.watch.Watch;
import spoor.watch.WatchNews;
import spoor.watch.Watches;

/** The watches that whoever asks may see: without a login all, with one their own, and those that were made without one. */
@Component
final class OwnWatches {

    private final Watches watches;

    OwnWatches(Watches watches) {
        this.watches = watches;
    }

    /** Whose a watch is that this request makes; null without a login. */
    static @Nullable String ownerOf(HttpServletRequest request) {
        Caller caller = Caller.of(request);
        return caller.isLocal() ? null : caller.id();
    }

    List<Watch> list(HttpServletRequest request) {
        return watches.list().stream().filter(watch -> maySee(watch, request)).toList();
    }

    /**
     * One.
     *
     * @throws NotFound if there is none with this id, or it is somebody else's
     */
    Watch get(String id, HttpServletRequest request) {
        Watch watch = watches.get(id);
        if (!maySee(watch, request)) {
            throw Watches.unknown();
        }
        return watch;
    }

    /** The news of all, the newest first. */
    List<WatchNews> listNews(HttpServletRequest request, int most) {
        List<String> ids = list(request).stream().map(Watch::id).toList();
        return ids.isEmpty() ? List.of() : watches.listNews(ids, 0, most);
    }

    private static boolean maySee(Watch watch, HttpServletRequest request) {
        String asking = ownerOf(request);
        return asking == null || watch.owner() == null || asking.equals(watch.owner());
    }
}
