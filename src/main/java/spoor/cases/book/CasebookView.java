package spoor.cases.book;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is collected in an investigation, and what became of it in the data since.
 *
 * @param version to be sent along with each change but collecting; 0 while nothing is in it
 * @param secondPerson whether who collected a hop may not be the one who checks it
 * @param mayWrite whether the caller may change it
 * @param relations of all items, the most open first
 * @param nodes entities of all items
 * @param counts relations by state
 * @param tables of declarations that belong to its dossier
 * @param broughtIn that it came from a file, so that what stands before is the word of that file
 */
@Schema(name = "Casebook")
public record CasebookView(
        long version,
        boolean secondPerson,
        boolean mayWrite,
        List<ItemView> items,
        List<RelationView> relations,
        List<NodeView> nodes,
        Map<String, Integer> counts,
        List<Reply> replies,
        List<AttachedItem> attachments,
        List<BroughtIn> broughtIn,
        List<KeptTable> tables,
        String dataVersion) {

    /**
     * A path, a hop or an entity.
     *
     * @param state of its most open relation; null for an entity
     */
    @Schema(name = "CollectedItem")
    public record ItemView(
            String id,

            @Schema(allowableValues = {"path", "hop", "entity"})
            String kind,

            List<String> nodes,
            List<List<String>> hops,
            String note,
            List<String> tags,
            Mark mark,
            @Nullable HopState state) {}

    /**
     * A collected relation.
     *
     * @param from id of an entity, as it was collected
     * @param gone whether the data have it no more
     * @param ownCheck whether who checked it had collected it, although the rule asks for somebody else
     * @param stated what the data state now; where it is gone, what they stated
     * @param changes since it was last checked, or collected if it was not
     * @param history all checks, the oldest first
     */
    @Schema(name = "CheckedRelation")
    public record RelationView(
            String id,
            HopState state,
            String from,
            String to,
            boolean gone,
            boolean ownCheck,
            Stated stated,
            List<Stated.Change> changes,
            List<Check> history) {}

    /**
     * An entity of what is collected.
     *
     * @param changes since it was collected
     */
    @Schema(name = "CollectedEntity")
    public record NodeView(String id, String name, String label, boolean gone, List<Stated.Change> changes) {}
}
