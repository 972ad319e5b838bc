package spoor.watch.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import spoor.graph.CancelSignal;
import spoor.store.Actor;
import spoor.watch.Watch;
import spoor.watch.WatchDraft;
import spoor.watch.WatchNews;
import spoor.watch.WatchPatch;
import spoor.watch.Watches;
import spoor.watch.hook.HookTargets;
import spoor.web.Limits;
import spoor.web.request.Client;
import spoor.web.request.ClientWatch;

/** Watches over HTTP. */
@RestController
@RequestMapping(path = "/api/watches", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "watches", description = "Watched questions, and what became of their paths when the data changed.")
class WatchController {

    private static final int MOST_NEWS = 200;
    private static final int MOST_OFFSET = 1_000_000;
    private static final String ID = "Id of a watch, as the list names it";

    private final Watches watches;
    private final OwnWatches own;
    private final HookTargets targets;
    private final ClientWatch clients;

    WatchController(Watches watches, OwnWatches own, HookTargets targets, ClientWatch clients) {
        this.watches = watches;
        this.own = own;
        this.targets = targets;
        this.clients = clients;
    }

    @GetMapping
    @Operation(summary = "All watches that are one's own, the oldest first")
    WatchView.Listed list(HttpServletRequest http) {
        List<WatchView> all = own.list(http).stream().map(WatchView::of).toList();
        return new WatchView.Listed(
                all, all.stream().mapToLong(WatchView::unseen).sum(), targets.isOn());
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Watch a question",
            description = "What there is now is no news. From then on, whenever the data have another version, the"
                    + " question is asked anew and it is told which paths are new, stronger, weaker or gone, and why.")
    WatchView create(@RequestBody WatchDraft draft, HttpServletRequest http) {
        CancelSignal cancel = new CancelSignal();
        Watch made = clients.watch(
                http,
                cancel::cancel,
                () -> watches.create(draft, new Actor(Client.nameOf(http)), OwnWatches.ownerOf(http), cancel));
        return WatchView.of(made, true);
    }

    @GetMapping("/{id}")
    @Operation(summary = "One watch")
    WatchView read(@Parameter(description = ID) @PathVariable String id, HttpServletRequest http) {
        return WatchView.of(own.get(id, http));
    }

    @PatchMapping(path = "/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Change a watch",
            description =
                    "With another question, or woken after a rest, it begins anew: what there is then is no news.")
    WatchView update(
            @Parameter(description = ID) @PathVariable String id,
            @RequestBody WatchPatch patch,
            HttpServletRequest http) {
        Watch watch = own.get(id, http);
        CancelSignal cancel = new CancelSignal();
        Watch changed = clients.watch(
                http, cancel::cancel, () -> watches.update(watch, patch, new Actor(Client.nameOf(http)), cancel));
        return WatchView.of(changed, patch.webhook() != null);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Delete a watch and its news")
    void delete(@Parameter(description = ID) @PathVariable String id, HttpServletRequest http) {
        own.get(id, http);
        watches.delete(id, new Actor(Client.nameOf(http)));
    }

    @GetMapping("/{id}/news")
    @Operation(summary = "What a watch told, the newest first", description = "The last 200 are kept.")
    News news(
            @Parameter(description = ID) @PathVariable String id,
            @Parameter(description = "Where to begin, from 0") @RequestParam(defaultValue = "0") int offset,
            @Parameter(description = "1 to 200") @RequestParam(defaultValue = "20") int limit,
            HttpServletRequest http) {
        Watch watch = own.get(id, http);
        return new News(watches.listNews(
                List.of(watch.id()),
                Limits.require("offset", offset, 0, MOST_OFFSET),
                Limits.require("limit", limit, 1, MOST_NEWS)));
    }

    @PostMapping("/{id}/seen")
    @Operation(summary = "Mark news of a watch as seen", description = "Without a number: all that there are.")
    WatchView seen(
            @Parameter(description = ID) @PathVariable String id,
            @Parameter(description = "Number of the newest news that were seen")
                    @RequestParam(required = false)
                    @Nullable
                    Long number,
            HttpServletRequest http) {
        own.get(id, http);
        return WatchView.of(watches.seen(id, number, new Actor(Client.nameOf(http))));
    }

    /** What a watch told. */
    @Schema(name = "WatchNewsList")
    record News(List<WatchNews> news) {}
}
