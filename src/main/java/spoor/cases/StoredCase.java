package spoor.cases;

import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Version;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * A saved investigation as it stands in Neo4j, tied to no other node.
 *
 * @param version counts the savings; null until the first
 * @param view the question and the view, as they stand in the page's address
 * @param canvas JSON of a {@link CanvasState}
 * @param nodes how many entities are on the canvas
 * @param share SHA-256 of the token of its public link; null while it is not shared
 */
@Node("Case")
record StoredCase(
        @Id String id,
        @Version @Nullable Long version,
        String title,
        String notes,
        List<String> tags,
        String view,
        String canvas,
        int nodes,
        String dataVersion,
        ZonedDateTime created,
        ZonedDateTime updated,
        @Nullable String share) {}
