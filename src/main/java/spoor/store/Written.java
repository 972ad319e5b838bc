package spoor.store;

import org.neo4j.driver.summary.ResultSummary;

/**
 * What a transaction did.
 *
 * @param value what it is asked for
 * @param touched of what traces read
 * @param wrote false if nothing at all was written, so that there is nothing to tell
 */
public record Written<T>(T value, StoreChanges touched, boolean wrote) {

    /** As its only statement says. */
    public static <T> Written<T> of(T value, StoreChanges touched, ResultSummary summary) {
        return new Written<>(value, touched, summary.counters().containsUpdates());
    }
}
