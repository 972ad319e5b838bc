package spoor.cases;

import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Version;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;
import spoor.people.Caller;

/**
 * A saved investigation as it stands in Neo4j, tied to no other node.
 *
 * @param version counts the savings; null until the first
 * @param view the question and the view, as they stand in the page's address
 * @param canvas JSON of a {@link CanvasState}
 * @param nodes how many entities are on the canvas
 * @param share SHA-256 of the token of its public link; null while it is not shared
 * @param owner id of a person; null for what was saved without a login
 * @param readers ids of people that it is shared with; null for none
 * @param link whether all who are signed in may read it by its address; null for no
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
        @Nullable String share,
        @Nullable String owner,
        @Nullable List<String> readers,
        @Nullable Boolean link) {

    /** The same, the caller's if it is nobody's; where people do not sign in it stays nobody's. */
    StoredCase ownedBy(Caller caller) {
        return owner == null && !caller.isLocal() ? withOwner(caller.id()) : this;
    }

    private StoredCase withOwner(String person) {
        return new StoredCase(
                id,
                version,
                title,
                notes,
                tags,
                view,
                canvas,
                nodes,
                dataVersion,
                created,
                updated,
                share,
                person,
                readers,
                link);
    }
}
