package spoor.metrics;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.springframework.stereotype.Component;
import spoor.jobs.Jobs;
import spoor.snapshot.Snapshot;
import spoor.snapshot.Snapshots;
import spoor.store.StoreState;

/** Gauges of the database, the snapshot and the jobs; each is looked at when somebody asks. Labels are words of ours. */
@Component
final class StateMeters implements MeterBinder {

    private final StoreState store;
    private final Snapshots snapshots;
    private final List<Jobs<?, ?>> jobs;

    StateMeters(StoreState store, Snapshots snapshots, List<Jobs<?, ?>> jobs) {
        this.store = store;
        this.snapshots = snapshots;
        this.jobs = jobs;
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        Gauge.builder("spoor.store.ready", () -> store.isReady() ? 1 : 0)
                .description("1 while the database answers and everything is set up")
                .register(meters);
        FunctionCounter.builder("spoor.neo4j.restarts", store, StoreState::countRestarts)
                .description("How often the own Neo4j had to be started again")
                .register(meters);
        snapshot(meters, "spoor.snapshot.nodes", "Entities that traces run on", Snapshot::entityCount);
        snapshot(meters, "spoor.snapshot.relations", "Relations that traces run on", Snapshot::relationCount);
        Gauge.builder("spoor.snapshot.memory", snapshots, Snapshots::countBytes)
                .description("What the snapshot takes, as spoor.kernel.memory counts it")
                .baseUnit("bytes")
                .register(meters);
        Gauge.builder("spoor.snapshot.beyond", () -> snapshots.findLarge().isPresent() ? 1 : 0)
                .description("1 if the graph is beyond memory, so that the database answers traces")
                .register(meters);
        for (Jobs<?, ?> kind : jobs) {
            Gauge.builder("spoor.jobs.open", kind, Jobs::countOpen)
                    .description("Jobs of this Spoor that wait or run")
                    .tag("kind", kind.kind())
                    .register(meters);
        }
    }

    private void snapshot(MeterRegistry meters, String name, String description, ToDoubleFunction<Snapshot> count) {
        Gauge.builder(name, snapshots, all -> {
                    Snapshot now = all.findCurrent();
                    return now == null ? 0 : count.applyAsDouble(now);
                })
                .description(description)
                .register(meters);
    }
}
