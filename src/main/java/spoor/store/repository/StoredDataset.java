package spoor.store.repository;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Immutable;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * A dataset as it stands in Neo4j.
 *
 * @param digest of the file that it was last made of; null before all of it is there
 * @param rowsRead of that file, each of which was loaded, rejected or a duplicate; null as long
 */
@Node("Dataset")
@Immutable
public record StoredDataset(
        @Id String id,
        String name,
        @Nullable String version,
        @Nullable String licence,
        @Nullable String digest,
        boolean complete,
        @Nullable Long rowsRead,
        @Nullable Long rowsLoaded,
        @Nullable Long rowsRejected,
        @Nullable Long rowsDuplicate) {}
