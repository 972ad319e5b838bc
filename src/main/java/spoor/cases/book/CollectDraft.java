package spoor.cases.book;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import spoor.model.BadInput;
import spoor.model.LimitReached;

/** What somebody wants to collect. */
@Schema(
        description = "A path, a hop or an entity to collect",
        additionalProperties = Schema.AdditionalPropertiesValue.FALSE)
public record CollectDraft(
        @Schema(
                description = "Ids: of a path from start to end, of a hop two, of an entity one",
                requiredMode = Schema.RequiredMode.REQUIRED)
        List<String> nodes,

        @Schema(description = "The ids of the relations of each hop, one hop fewer than nodes; nothing for an entity")
        List<List<String>> hops,

        @Schema(description = "At most 5,000 characters") String note,

        @Schema(description = "At most 20, of 1 to 40 characters")
        List<String> tags) {

    private static final int MOST_NODES = 13;
    private static final int MOST_RELATIONS = 1_000;

    public CollectDraft {
        nodes = ids("nodes", nodes);
        hops = hops == null
                ? List.of()
                : hops.stream().map(each -> ids("hops", each)).toList();
        note = Drafts.text("note", note, Drafts.LONGEST_NOTE);
        tags = Drafts.tags(tags);
        if (nodes.isEmpty() || nodes.size() > MOST_NODES || hops.size() != nodes.size() - 1) {
            throw new BadInput(
                    "casebook.shape",
                    "A path has 2 to %d nodes and one hop fewer, a hop two nodes, an entity one and no hop.",
                    MOST_NODES);
        }
        if (hops.stream().anyMatch(List::isEmpty)) {
            throw new BadInput("casebook.hop", "Each hop names the relations that it is made of.");
        }
        int relations = hops.stream().mapToInt(List::size).sum();
        if (relations > MOST_RELATIONS) {
            throw new LimitReached(
                    "casebook.relations",
                    "What is collected at once may have %,d relations, not %,d.",
                    MOST_RELATIONS,
                    relations);
        }
    }

    private static List<String> ids(String name, @Nullable List<String> ids) {
        if (ids == null) {
            return List.of();
        }
        if (ids.size() > MOST_RELATIONS) {
            throw new LimitReached(
                    "casebook.relations",
                    "What is collected at once may have %,d relations, not %,d.",
                    MOST_RELATIONS,
                    ids.size());
        }
        return ids.stream()
                .map(each -> Drafts.required(name, each, Drafts.LONGEST_ID))
                .toList();
    }
}
