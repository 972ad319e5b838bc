package spoor.cases;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import spoor.model.BadInput;

/**
 * What stood on the free canvas, and where. Only ids are kept: what is known about them is read anew when it is opened.
 *
 * @param nodes in the order in which they came
 * @param groups ids of groups: the kind and the entity that they are around
 */
@Schema(additionalProperties = Schema.AdditionalPropertiesValue.FALSE)
public record CanvasState(List<Place> nodes, List<Group> groups) {

    /** Nothing on the canvas. */
    public static final CanvasState EMPTY = new CanvasState(List.of(), List.of());

    static final int MOST_NODES = 5_000;
    private static final double FARTHEST = 1e7;
    private static final int LONGEST_ID = 300;

    public CanvasState {
        nodes = requireList("canvas.nodes", nodes);
        groups = requireList("canvas.groups", groups);
    }

    private static <T> List<T> requireList(String name, @Nullable List<T> list) {
        if (list == null) {
            return List.of();
        }
        if (list.size() > MOST_NODES) {
            throw new BadInput("case.tooLarge", "'%s' may hold %d entries; remove some first.", name, MOST_NODES);
        }
        return List.copyOf(list);
    }

    private static String requireId(@Nullable String id) {
        if (id == null || id.isBlank() || id.length() > LONGEST_ID) {
            throw new BadInput("case.id", "An id on the canvas has 1 to %d characters.", LONGEST_ID);
        }
        return id;
    }

    /**
     * One entity.
     *
     * @param parent the entity whose expansion brought it
     * @param fetched how many of its neighbours have been fetched
     */
    @Schema(additionalProperties = Schema.AdditionalPropertiesValue.FALSE)
    public record Place(
            String id,
            double x,
            double y,
            boolean pinned,
            boolean hidden,
            @Nullable String parent,
            int fetched) {

        public Place {
            requireId(id);
            if (!(Math.abs(x) <= FARTHEST && Math.abs(y) <= FARTHEST)) {
                throw new BadInput("case.place", "The place of '%s' is off the canvas.", id);
            }
            if (parent != null) {
                requireId(parent);
            }
        }
    }

    /**
     * Several entities drawn as one.
     *
     * @param around the entity that they are tied to
     * @param kind their label
     */
    @Schema(additionalProperties = Schema.AdditionalPropertiesValue.FALSE)
    public record Group(String around, String kind, List<String> members, double x, double y) {

        public Group {
            requireId(around);
            requireId(kind);
            members = requireList("canvas.groups.members", members);
            members.forEach(CanvasState::requireId);
        }
    }
}
