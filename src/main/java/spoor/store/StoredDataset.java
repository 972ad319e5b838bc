package spoor.store;

import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Immutable;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * A dataset as it stands in Neo4j, with how much it brought.
 *
 * @param digest of its files; null while a load is under way or was cut short
 * @param rowsRead of all its files; each was loaded or rejected
 */
@Node("Dataset")
@Immutable
public record StoredDataset(
        @Id String id,
        String name,
        String version,
        String licence,
        ZonedDateTime importedAt,
        @Nullable String digest,
        long sources,
        long entities,
        long relations,
        long designations,
        long hsCodes,
        long tradeFlows,
        long rowsRead,
        long rowsLoaded,
        long rowsRejected) {}
