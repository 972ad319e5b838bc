package spoor.ingest.write;

import org.neo4j.driver.Driver;
import org.springframework.stereotype.Component;
import spoor.store.StoreWrites;

/** Makes writers to the store; each thread of an import has one of its own. */
@Component
public final class GraphWriters {

    private final Driver driver;
    private final StoreWrites writes;

    GraphWriters(Driver driver, StoreWrites writes) {
        this.driver = driver;
        this.writes = writes;
    }

    /**
     * A writer of one import.
     *
     * @param datasetIsNew nothing of the dataset was in the store before this attempt
     */
    public GraphWriter of(String importId, String dataset, boolean datasetIsNew, boolean dryRun) {
        return new GraphWriter(driver, writes, importId, dataset, datasetIsNew, dryRun);
    }
}
