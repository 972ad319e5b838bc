package spoor.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import spoor.model.SpoorVersion;
import spoor.snapshot.LargeGraph;
import spoor.snapshot.Snapshot;
import spoor.snapshot.Snapshots;
import spoor.store.StoreNotices;
import spoor.store.StoreState;

/** How far Spoor's start has come; always answers, for the page that waits. */
@RestController
@Tag(name = "status", description = "Whether Spoor is ready.")
class StatusController {

    private final ObjectProvider<StoreState> store;
    private final ObjectProvider<Snapshots> snapshots;
    private final ObjectProvider<StoreNotices> notices;

    StatusController(
            ObjectProvider<StoreState> store,
            ObjectProvider<Snapshots> snapshots,
            ObjectProvider<StoreNotices> notices) {
        this.notices = notices;
        this.store = store;
        this.snapshots = snapshots;
    }

    @GetMapping(path = "/api/status", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "How far the start has come, and which state of the graph is answered from",
            description = "Answers from the first second on. Ask every second until state is ready.")
    ResponseEntity<Status> status() {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(read());
    }

    private Status read() {
        StoreState state = store.getIfAvailable();
        Snapshots kept = snapshots.getIfAvailable();
        SnapshotNow now = kept == null ? null : find(kept);
        if (state == null) {
            return new Status("starting", "Spoor is starting.", 0, 0, now, List.of(), SpoorVersion.RUNNING);
        }
        StoreState.Status status = state.status();
        return new Status(
                status.phase().name().toLowerCase(Locale.ROOT),
                status.message(),
                status.done(),
                status.total(),
                now,
                said(),
                SpoorVersion.RUNNING);
    }

    private static @Nullable SnapshotNow find(Snapshots kept) {
        Snapshot snapshot = kept.findCurrent();
        return snapshot == null ? kept.findLarge().map(SnapshotNow::of).orElse(null) : SnapshotNow.of(snapshot);
    }

    private List<Said> said() {
        StoreNotices all = notices.getIfAvailable();
        return all == null
                ? List.of()
                : all.list().stream()
                        .map(notice ->
                                new Said(notice.level().name().toLowerCase(Locale.ROOT), notice.code(), notice.text()))
                        .toList();
    }

    /**
     * How far the start has come.
     *
     * @param message one sentence for people
     * @param done how much of the step at hand is done, of {@code total}; both 0 where that is not known
     * @param snapshot what traces are answered from; null until the graph has been read
     * @param program which Spoor this is
     */
    record Status(
            @Schema(allowableValues = {"starting", "loading", "ready", "failed"})
            String state,

            String message,
            long done,
            long total,
            @Nullable SnapshotNow snapshot,
            List<Said> notices,
            SpoorVersion program) {}

    /** What operators and users should know about this installation. */
    @Schema(name = "Notice")
    record Said(
            @Schema(allowableValues = {"info", "warning"}) String level, String code, String text) {}

    /**
     * A state of the graph, and its size.
     *
     * @param confirmed false while it is what the last run kept and the database has not yet said whether that holds
     * @param form what answers traces: {@code kernel}, or {@code cypher} where the graph is beyond memory
     * @param reason why the database answers, as a sentence; null if it does not
     */
    record SnapshotNow(
            String version,
            boolean confirmed,
            long nodes,
            long relations,
            @Schema(allowableValues = {"kernel", "cypher"}) String form,
            @Nullable String reason) {

        static SnapshotNow of(Snapshot snapshot) {
            return new SnapshotNow(
                    snapshot.version(),
                    snapshot.isConfirmed(),
                    snapshot.entityCount(),
                    snapshot.relationCount(),
                    "kernel",
                    null);
        }

        static SnapshotNow of(LargeGraph graph) {
            return new SnapshotNow(graph.token(), true, graph.nodes(), graph.relations(), "cypher", graph.describe());
        }
    }
}
